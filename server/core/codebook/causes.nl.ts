// The codebook on causes (aard van de oorzaak): when to choose each and when another fits better. All cases are invented.
import type { Cause } from '../codes.ts'
import type { CodeGuide } from './guide.ts'

type Entry = Omit<CodeGuide, 'definition'>

/** The order is that of the decision tree in `decisionTree.nl.ts`. */
export const causeGuides = {
  wet_te_hard: {
    inclusion: 'De regel schrijft het gevolg voor, ook als iedereen hem goed toepast.',
    exclusion: 'Er was een hardheidsbepaling die wel van toepassing was.',
    example: 'Na een vergeten melding moet alles terug. De wet laat de gemeente geen keus.',
    counterExample: 'De gemeente kon om dringende redenen minder terugvragen, maar deed dat niet.',
  },
  maatwerk_onmogelijk: {
    inclusion: 'De wet of een lagere regel sluit afwijken uit.',
    exclusion: 'Er is ruimte, maar die was niet bekend.',
    example: 'Een jongere is na drie dagen zonder onderdak, maar de zoektermijn kent geen uitzondering.',
    counterExample: 'De medewerker wist niet dat de zoektermijn voor deze jongere niet geldt.',
  },
  lokale_regel_te_streng: {
    inclusion: 'Een verordening of beleidsregel is strenger dan de wet vraagt.',
    exclusion: 'De regel staat in een rijkswet.',
    example: 'De gemeente vergoedt een wasmachine alleen als lening, ook als iemand al schulden heeft.',
    counterExample: 'De kostendelersnorm verlaagt de uitkering: dat staat in de wet zelf.',
  },
  ruimte_niet_herkend: {
    inclusion: 'De medewerker of de organisatie wist niet dat afwijken kon.',
    exclusion: 'Afwijken is bewust geweigerd.',
    example: 'Aan het loket zei men dat een voorschot niet bestaat.',
    counterExample: 'De gemeente kende het voorschot, maar vond het hier niet nodig.',
  },
  ruimte_niet_bruikbaar: {
    inclusion: 'De ruimte was bekend, maar onduidelijk was hoe die te gebruiken of te verantwoorden.',
    exclusion: 'De wet geeft geen ruimte.',
    example: 'De medewerker wil afwijken, maar niemand weet welk bewijs daarvoor nodig is.',
    counterExample: 'De wet noemt één vast percentage en geen uitzondering.',
  },
  maatwerk_niet_geboden: {
    inclusion: 'De ruimte was er en was bekend; de keuze viel anders uit.',
    exclusion: 'Het systeem liet het niet toe.',
    example: 'De gemeente mocht de boodschappen vrijlaten, maar rekende ze toch als inkomen.',
    counterExample: 'De gemeente wilde vrijlaten, maar het systeem kon het bedrag niet verwerken.',
  },
  beslisfout: {
    inclusion: 'De feiten of de regel zijn onjuist toegepast.',
    exclusion: 'De regel zelf is het probleem.',
    example: 'De norm voor een stel is gebruikt voor iemand die alleen woont.',
    counterExample: 'De norm klopt met de wet, maar laat iemand te weinig over.',
  },
  signaal_genegeerd: {
    inclusion: 'De uitvoerder wist het al, of had het kunnen weten.',
    exclusion: 'Het feit was echt niet bekend.',
    example: 'De nieuwe baan stond al in de systemen, toch liep de uitkering maanden door.',
    counterExample: 'De werkgever gaf het loon pas een half jaar later door.',
  },
  systeem_of_proces: {
    inclusion: 'Computersysteem, formulier, doorlooptijd of budget dwong tot dit gevolg.',
    exclusion: 'De medewerker had een andere mogelijkheid.',
    example: 'Het formulier kan niet worden verstuurd zonder een huisnummer.',
    counterExample: 'De medewerker kon de aanvraag ook op papier aannemen.',
  },
  samenloop: {
    inclusion: 'Elke regeling apart was niet hard; samen wel.',
    exclusion: 'Eén regeling verklaart alles.',
    example: 'Een nabetaling verlaagt eerst de bijstand en daarna ook de huurtoeslag.',
    counterExample: 'Alleen de toeslag was verkeerd berekend.',
  },
  communicatie_of_preventie: {
    inclusion: 'Betere uitleg of een tijdige melding had het kunnen voorkomen.',
    exclusion: 'De regel was helder en is ook uitgelegd.',
    example: 'Niemand had verteld dat meeëten bij familie gemeld moest worden.',
    counterExample: 'De brief legde het uit en iemand belde erover, maar de melding bleef uit.',
  },
  doenvermogen: {
    inclusion: 'De regel vroeg iets dat deze persoon op dat moment niet kon.',
    exclusion: 'Er was alleen te weinig informatie.',
    example: 'In de week na een sterfgeval moest iemand twaalf bewijsstukken inleveren.',
    counterExample: 'Iemand kon het goed zelf, maar wist niet welk formulier nodig was.',
  },
  gegevens_onjuist: {
    inclusion: 'Een adres, inkomen of koppeling in de registratie klopte niet.',
    exclusion: 'Het gegeven klopte.',
    example: 'Een vorige bewoner stond nog ingeschreven, daardoor ging de norm omlaag.',
    counterExample: 'De medebewoner woonde er echt, maar betaalde niets mee.',
  },
  keten: {
    inclusion: 'Loketten schoven het door of deelden niet wat nodig was.',
    exclusion: 'Eén partij was verantwoordelijk.',
    example: 'Gemeente en UWV wezen naar elkaar en niemand betaalde.',
    counterExample: 'Alleen de gemeente ging hierover, en die liet het liggen.',
  },
  bejegening: {
    inclusion: 'Houding of druk maakte het gevolg zwaarder.',
    exclusion: 'Alleen het besluit was onwelkom.',
    example: 'Iemand trok zijn aanvraag in na een gesprek dat als verhoor voelde.',
    counterExample: 'Het gesprek was vriendelijk, maar de aanvraag werd afgewezen.',
  },
  handhaafbaarheid: {
    inclusion: 'Een bevoegdheid of bewijs ontbrak om de regel te kunnen handhaven.',
    exclusion: 'De wet zelf is te hard.',
    example: 'De toezichthouder zag misbruik, maar mocht de gegevens niet opvragen.',
    counterExample: 'De boete kon worden opgelegd, maar was veel te hoog.',
  },
  nog_te_duiden: {
    inclusion: 'Er is te weinig informatie om te kiezen. Tijdelijk.',
    exclusion: 'U wilt een moeilijke keuze uitstellen.',
    example: 'Het signaal noemt alleen de uitkomst; er staat een vraag uit bij de indiener.',
    counterExample: 'Twee oorzaken passen allebei: kies er een als hoofdoorzaak.',
  },
} as const satisfies Record<Cause, Entry>
