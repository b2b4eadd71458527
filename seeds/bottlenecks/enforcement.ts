// Invented bottlenecks in enforcement, told without how abuse is done (handhavingsknelpunten).
import type { BottleneckSeed } from '../bottleneckSeed.ts'

export const ENFORCEMENT: readonly BottleneckSeed[] = [
  {
    key: 'malafide-tussenpersonen',
    kind: 'enforcement',
    title: 'Tussenpersonen verdienen aan mensen met een uitkering',
    description:
      'Bureaus en beheerders bieden zorg, bewind of een adres aan en leveren niet. De inwoner raakt zijn inkomen kwijt of krijgt een terugvordering. De tussenpersoon is nauwelijks aan te spreken en begint elders opnieuw.',
    whoItHits: 'Mensen met een beperking, mensen onder bewind en mensen zonder vast adres.',
    cause: 'handhaafbaarheid',
    remedy:
      'Een plek waar toezichthouders elkaar mogen waarschuwen, en afzien van terugvordering bij wie het slachtoffer van de tussenpersoon is.',
    remedyKind: 'regelgeving',
    addressee: 'jenv',
    feasibility:
      'Uitwisseling vraagt een wettelijke grondslag. Afzien van terugvordering kan bij dringende redenen.',
    feasibilityBy: 'de Nederlandse Arbeidsinspectie',
    priority: 'hoog',
    priorityReason: 'Slachtoffers zijn kwetsbaar en het misbruik herhaalt zich.',
    firstYear: 2023,
    threadIds: ['malafide-tussenpersoon', 'instrumentarium-ontoereikend'],
    provisionIds: ['pw-art-58-lid-8', 'wmo2015-art-2-4-1-lid-1', 'wmo2015-art-6-1-lid-1'],
    evidence: ['bewindvoerder-verdween', 'huurcontract-op-papier', 'zorgbureau-pgb'],
    steps: [
      {
        stage: 'confirmed',
        year: 2023,
        yearStatus: 'nieuw',
        evidence: 'Meer klanten van hetzelfde bureau vertelden hetzelfde.',
      },
      {
        stage: 'in_letter',
        year: 2024,
        yearStatus: 'aanhoudend',
        evidence: 'Mensen betaalden voor een inschrijving op een adres; de Arbeidsinspectie zag dat ook.',
      },
      {
        stage: 'in_letter',
        year: 2025,
        yearStatus: 'in_behandeling',
        evidence: 'Ministeries verkennen een grondslag voor het delen van waarschuwingen.',
      },
    ],
    response: {
      kind: 'in_onderzoek',
      body: 'Het ministerie verkent met Justitie en Veiligheid en met Volksgezondheid, Welzijn en Sport hoe toezichthouders elkaar rechtmatig kunnen waarschuwen.',
    },
  },
  {
    key: 'gegevens-over-de-grens',
    kind: 'enforcement',
    title: 'Controle stopt bij de grens en bij het platform',
    description:
      'Gegevens van buitenlandse banken en digitale platforms zijn niet of laat op te vragen. Gemeenten leggen het bewijs dan bij de inwoner, met opschorting als drukmiddel. Dat treft ook wie niets verbergt.',
    whoItHits:
      'Mensen met een rekening bij een buitenlandse aanbieder of met kleine inkomsten via platforms.',
    cause: 'handhaafbaarheid',
    remedy: 'Een bevoegdheid die past bij deze aanbieders, en een eenvoudige manier om zelf op te geven.',
    remedyKind: 'regelgeving',
    addressee: 'szw',
    feasibility: 'Afhankelijk van Europese afspraken.',
    feasibilityBy: 'de VNG en de SVB',
    priority: 'midden',
    priorityReason: 'Groeit met het gebruik van platforms; beide kanten hebben er last van.',
    disclosure: 'beperkt',
    firstYear: 2024,
    threadIds: ['instrumentarium-ontoereikend', 'verzwegen-middelen-of-leefvorm'],
    provisionIds: ['pw-art-64-lid-1', 'pw-art-53a-lid-6'],
    evidence: ['buitenlandse-bank'],
    steps: [
      {
        stage: 'confirmed',
        year: 2024,
        yearStatus: 'nieuw',
        evidence: 'Een gezin zat zes weken zonder inkomen door een ontbrekend afschrift.',
      },
      {
        stage: 'in_letter',
        year: 2025,
        yearStatus: 'aanhoudend',
        evidence: 'De bevoegdheid is niet gewijzigd.',
      },
    ],
    response: { kind: 'geen_reactie', body: 'Op dit punt is in de reactie niet ingegaan.' },
  },
  {
    key: 'rekening-onder-dwang',
    kind: 'enforcement',
    title: 'Kwetsbare jongeren worden gedwongen hun rekening af te staan',
    description:
      'Jongeren met een beperking raken onder druk hun bankrekening kwijt. De politie ziet hen als slachtoffer, de gemeente vordert alles terug als inkomen. Er is geen afspraak over wie wat vaststelt.',
    whoItHits: 'Jongvolwassenen met een licht verstandelijke beperking of met schulden.',
    cause: 'keten',
    remedy: 'Een vaste route tussen gemeente, politie en jongerenwerk voordat wordt teruggevorderd.',
    remedyKind: 'uitvoering',
    addressee: 'gemeente',
    priority: 'midden',
    priorityReason: 'Nog één casus, maar met ontwrichtende gevolgen.',
    disclosure: 'vertrouwelijk',
    firstYear: 2026,
    threadIds: ['georganiseerde-fraude-ondermijning', 'zorg-versus-handhaving'],
    provisionIds: ['pw-art-54-lid-3', 'pw-art-58-lid-8'],
    evidence: ['rekening-uitgeleend'],
    steps: [
      {
        stage: 'suspected',
        year: 2026,
        yearStatus: 'nieuw',
        evidence: 'De eerste casus is bevestigd door een tweede signaal van een gemeente.',
      },
    ],
  },
]
