// What a coder reads beside each choice: when a cause applies and when another one does.
import type { Cause } from './codes.ts'

/** When to choose a cause (wanneer wel), and what shows that another one fits better (wanneer niet). */
export interface CodebookEntry {
  readonly whenTo: string
  readonly whenNot: string
}

/** The codebook on causes; the order of the list is that of the decision tree below. */
export const causeCodebook = {
  wet_te_hard: {
    whenTo: 'De regel schrijft het gevolg voor, ook als iedereen hem goed toepast.',
    whenNot: 'Er was een hardheidsbepaling die wel van toepassing was.',
  },
  maatwerk_onmogelijk: {
    whenTo: 'De wet of een lagere regel sluit afwijken uit.',
    whenNot: 'Er is ruimte, maar die was niet bekend.',
  },
  lokale_regel_te_streng: {
    whenTo: 'Een verordening of beleidsregel is strenger dan de wet vraagt.',
    whenNot: 'De regel staat in een rijkswet.',
  },
  ruimte_niet_herkend: {
    whenTo: 'De medewerker of de organisatie wist niet dat afwijken kon.',
    whenNot: 'Afwijken is bewust geweigerd.',
  },
  ruimte_niet_bruikbaar: {
    whenTo: 'De ruimte was bekend, maar onduidelijk was hoe die te gebruiken of te verantwoorden.',
    whenNot: 'De wet geeft geen ruimte.',
  },
  maatwerk_niet_geboden: {
    whenTo: 'De ruimte was er en was bekend; de keuze viel anders uit.',
    whenNot: 'Het systeem liet het niet toe.',
  },
  beslisfout: {
    whenTo: 'De feiten of de regel zijn onjuist toegepast.',
    whenNot: 'De regel zelf is het probleem.',
  },
  signaal_genegeerd: {
    whenTo: 'De uitvoerder wist het al, of had het kunnen weten.',
    whenNot: 'Het feit was echt niet bekend.',
  },
  systeem_of_proces: {
    whenTo: 'Computersysteem, formulier, doorlooptijd of budget dwong tot dit gevolg.',
    whenNot: 'De medewerker had een andere mogelijkheid.',
  },
  samenloop: {
    whenTo: 'Elke regeling apart was niet hard; samen wel.',
    whenNot: 'Eén regeling verklaart alles.',
  },
  communicatie_of_preventie: {
    whenTo: 'Betere uitleg of een tijdige melding had het kunnen voorkomen.',
    whenNot: 'De regel was helder en is ook uitgelegd.',
  },
  doenvermogen: {
    whenTo: 'De regel vroeg iets dat deze persoon op dat moment niet kon.',
    whenNot: 'Er was alleen te weinig informatie.',
  },
  gegevens_onjuist: {
    whenTo: 'Een adres, inkomen of koppeling in de registratie klopte niet.',
    whenNot: 'Het gegeven klopte.',
  },
  keten: {
    whenTo: 'Loketten schoven het door of deelden niet wat nodig was.',
    whenNot: 'Eén partij was verantwoordelijk.',
  },
  bejegening: {
    whenTo: 'Houding of druk maakte het gevolg zwaarder.',
    whenNot: 'Alleen het besluit was onwelkom.',
  },
  handhaafbaarheid: {
    whenTo: 'Een bevoegdheid of bewijs ontbrak om de regel te kunnen handhaven.',
    whenNot: 'De wet zelf is te hard.',
  },
  nog_te_duiden: {
    whenTo: 'Er is te weinig informatie om te kiezen. Tijdelijk.',
    whenNot: 'U wilt een moeilijke keuze uitstellen.',
  },
} as const satisfies Record<Cause, CodebookEntry>

/** The order of questions by which coders come to the same cause. */
export const causeDecisionTree = [
  'Is de beslissing volgens de geldende regel onjuist? Kies “Fout in de beslissing”. Wist de uitvoerder het zelf al? Kies “Eigen kennis niet gebruikt”.',
  'Liet de regel geen andere uitkomst toe? Kies “Wet zelf te hard” of “Lokale regel te streng”. Ontbreekt juist een uitweg: “Geen ruimte voor maatwerk”.',
  'Liet de regel wel een andere uitkomst toe? Wist men het niet: “Ruimte niet herkend”. Wist men niet hoe: “Ruimte niet bruikbaar”. Belette een systeem het: “Systeem of proces”. Koos men anders: “Maatwerk niet geboden”.',
  'Ontstaat het gevolg alleen doordat twee of meer regelingen samenkomen? Kies “Samenloop van regelingen”.',
  'Had tijdig contact of uitleg het voorkomen? Voeg “Te weinig uitleg of preventie” of “Verwachting te hoog” toe, in de regel niet als hoofdoorzaak.',
] as const

/** What the codebook says of a code, as far as it says something. */
export const guidanceOf = (
  list: string,
  code: string,
): { readonly inclusion: string; readonly exclusion: string } | undefined => {
  const entries: Readonly<Record<string, CodebookEntry>> = list === 'cause' ? causeCodebook : {}
  const entry = entries[code]
  return entry && { inclusion: entry.whenTo, exclusion: entry.whenNot }
}
