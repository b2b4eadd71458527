// Help, and what becomes of what you tell: for everyone, logged in or not.
import { PART_NAMES } from '#core/priority/parts.nl.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'

export const AboutPage = () => (
  <Page
    title="Hulp en uitleg"
    lead="Rode Draad verzamelt verhalen over regels die in de praktijk anders uitpakken dan bedoeld."
  >
    <Heading>Waar is dit voor?</Heading>
    <p>
      Het Signaleringsteam bestaat uit de Landelijke Cliëntenraad, de VNG en de Nederlandse Arbeidsinspectie.
      Het team leert van signalen: waar is de wet te hard, waar ontbreekt ruimte voor maatwerk, waar wordt die
      ruimte niet gebruikt? Eén keer per jaar schrijft het team daarover een knelpuntenbrief aan het
      ministerie.
    </p>
    <Heading>Wat gebeurt er met een signaal?</Heading>
    <ol>
      <li>
        U dient een signaal in. Uw eigen browser haalt namen, nummers en adressen weg voordat er iets wordt
        verstuurd.
      </li>
      <li>Iemand van een andere organisatie controleert of er niemand meer te herkennen is.</li>
      <li>Het team beoordeelt het signaal. Het wordt een casus, of het hoort bij een casus die er al is.</li>
      <li>Twee mensen duiden de casus, los van elkaar. Bij verschil beslist de voorzitter.</li>
      <li>De casus wordt gepubliceerd. Dan kan iedereen met een account hem vinden.</li>
      <li>
        Wat vaak terugkomt, wordt een knelpunt en komt in de brief. De volgorde in de lijst van het team volgt
        uit een formule: {PART_NAMES}. De voorzitter bepaalt hoe zwaar elk telt en kan er met een reden van
        afwijken. In de brief staan knelpunten op prioriteit, en dan op het aantal casussen dat de brief
        noemt. Daarom kan de volgorde daar anders zijn.
      </li>
    </ol>
    <Heading>Wat rekent het programma zelf uit?</Heading>
    <p>
      Elke maand telt het programma de gepubliceerde casussen per rode draad en per bepaling. Komt iets vaker
      voor dan gewoon, dan krijgt het team een vroegsignaal, met de aantallen erbij. Het gaat over regels,
      nooit over een persoon of een gemeente. Mensen bepalen of het terecht is, toeval, of het gevolg van een
      campagne.
    </p>
    <Heading>Wat wij niet doen</Heading>
    <ul>
      <li>
        Wij houden geen toezicht op mensen of gemeenten. Niemand kan zien uit welke gemeente een casus komt.
      </li>
      <li>
        Namen, adressen en nummers horen niet in een signaal. Uw browser haalt ze weg, en de server weigert
        tekst waarin zij die nog herkent. Helemaal zeker is dat niet: tot de tweede lezer een signaal heeft
        nagelezen, kan er nog iets in staan. Wie een account heeft, van hem bewaren wij naam en e-mailadres.
      </li>
      <li>
        Wij lossen geen losse gevallen op. Is er nu hulp nodig, ga dan naar de gemeente, de sociaal
        raadslieden of het Juridisch Loket.
      </li>
    </ul>
    <Heading>Werken met het toetsenbord</Heading>
    <p>
      Alles werkt met het toetsenbord. Met Tab gaat u naar het volgende onderdeel, met Enter opent u het.
      Bovenaan elke pagina staat een link die direct naar de inhoud gaat.
    </p>
    <Heading>Hulp nodig?</Heading>
    <p>
      Kunt u niet inloggen of klopt uw rol niet? De beheerder van uw organisatie kan dat aanpassen. Klopt er
      iets niet in een casus? Meld het bij de voorzitter van het team; een casus kan worden aangepast of
      ingetrokken.
    </p>
  </Page>
)
