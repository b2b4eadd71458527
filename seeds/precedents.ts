/**
 * Real, public precedents (rulings by ECLI, ombudsman reports, policy rules) in the project's own words: only what is
 * known of them, with the certainty of the source, and no names of people. The links to cases are to invented cases.
 */
import type { PrecedentReference } from '#usecases/loadReference.ts'

interface PrecedentSeed
  extends Omit<PrecedentReference, 'id' | 'outcome' | 'date' | 'certainty' | 'kind'>,
    Partial<Pick<PrecedentReference, 'outcome' | 'date' | 'certainty' | 'kind'>> {
  /** The keys of cases beside which it is worth reading. */
  readonly cases?: readonly string[]
}

export const PRECEDENT_SEEDS: readonly PrecedentSeed[] = [
  ...['2192', '2194', '2195'].map((number) => ({
    identifier: `ECLI:NL:CRVB:2024:${number}`,
    title: 'Ruimere uitleg van dringende redenen bij terugvordering van bijstand',
    summary:
      'De Centrale Raad van Beroep legt dringende redenen in artikel 58 lid 8 PW ruimer uit: niet alleen de gevolgen tellen, ook de oorzaak en het eigen aandeel van het bestuursorgaan.',
    date: '2024-12-10',
    provisionIds: ['pw-art-58-lid-8'],
    threadIds: ['dringende-redenen-te-eng', 'fout-van-de-overheid'],
    cases:
      number === '2192'
        ? ['uitspraak-niet-bekend', 'signaal-bleef-liggen', 'doorprocederen', 'ioaw-partner-pensioen']
        : [],
  })),
  {
    identifier: 'ECLI:NL:CRVB:2024:726',
    title: 'Bij dringende redenen telt ook de oorzaak mee (Wajong)',
    summary:
      'Uitspraak van 18 april 2024 over terugvordering van Wajong, ongeveer 14.500 euro: ook de oorzaak van de te hoge betaling telt mee. Het nummer van de uitspraak is aannemelijk, niet nagezien.',
    date: '2024-04-18',
    certainty: 'aannemelijk',
    provisionIds: ['wajong-art-2-59-lid-5', 'wajong-art-3-56-lid-6'],
    threadIds: ['dringende-redenen-te-eng'],
    cases: ['wajong-twee-jaar-later'],
  },
  {
    identifier: 'ECLI:NL:CRVB:2025:604',
    title: 'UWV reageerde niet op herhaalde melding (WW)',
    summary: 'Het UWV reageerde niet op herhaalde meldingen dat de WW te hoog was.',
    outcome: 'De terugvordering is gehalveerd.',
    provisionIds: ['ww-art-36-lid-1', 'ww-art-36-lid-6'],
    threadIds: ['fout-van-de-overheid', 'dringende-redenen-te-eng'],
    cases: ['ww-drie-meldingen', 'uwv-maatwerkplaats'],
  },
  {
    identifier: 'ECLI:NL:CRVB:2025:310',
    title: 'Eigen aandeel van het UWV onvoldoende gewogen',
    summary:
      'Zaak over ZW, WIA en Wajong: het eigen aandeel van het UWV in de te hoge betaling was onvoldoende gewogen.',
    provisionIds: ['zw-art-33-lid-6', 'wia-art-77-lid-6', 'wajong-art-2-59-lid-5'],
    threadIds: ['fout-van-de-overheid'],
    cases: ['ziekengeld-dubbel', 'wia-cao-verhoging'],
  },
  {
    identifier: 'ECLI:NL:CRVB:2025:1585',
    title: 'WIA-voorschot: verlaging wegens eigen aandeel',
    summary: 'Terugvordering van een WIA-voorschot, waarbij het eigen aandeel van het UWV meewoog.',
    outcome: 'De terugvordering is met een kwart verlaagd.',
    provisionIds: ['wia-art-77-lid-1', 'wia-art-77-lid-6'],
    threadIds: ['fout-van-de-overheid'],
    cases: ['wia-wachten-partner'],
  },
  {
    identifier: 'ECLI:NL:RBOBR:2026:194',
    title: 'Matiging WIA wegens late beslissing en persoonlijke omstandigheden',
    summary:
      'Een cao-verhoging was niet gemeld. De rechtbank woog mee dat het UWV laat besliste, dat de betrokkene een angst- en dwangstoornis heeft en mantelzorg gaf.',
    outcome: 'De terugvordering is gematigd.',
    provisionIds: ['wia-art-77-lid-1', 'wia-art-77-lid-6'],
    threadIds: ['doenvermogen-overschat', 'fout-van-de-overheid'],
    cases: ['wia-cao-verhoging'],
  },
  {
    identifier: 'ECLI:NL:RBMNE:2021:3825',
    title: 'Niet duidelijk dat er te veel Wajong kwam',
    summary: 'Het was voor de betrokkene niet duidelijk dat de uitkering te hoog was.',
    outcome: 'Een deel hoeft niet terug.',
    provisionIds: ['wajong-art-2-59-lid-1'],
    threadIds: ['reikwijdte-inlichtingenplicht'],
    cases: ['wajong-twee-jaar-later'],
  },
  ...['7357', '7360'].map((number) => ({
    identifier: `ECLI:NL:RBROT:2022:${number}`,
    title: 'Gokken niet gemeld: volledige intrekking onrechtmatig',
    summary:
      'De werkwijze om bij niet gemeld gokken de bijstand geheel in te trekken is onrechtmatig. De rechtbank zoekt een vuistregel om te schatten wat iemand werkelijk had.',
    provisionIds: ['pw-art-54-lid-3', 'pw-art-58-lid-1'],
    threadIds: ['leningen-en-bijschrijvingen', 'bewijslast-bij-burger', 'stapeling-van-sancties'],
    cases: ['gokken-alles-terug'],
  })),
  {
    identifier: 'ECLI:NL:RBROT:2023:330',
    title: 'Tussenuitspraak over gokken en een grote terugvordering',
    summary: 'Tussenuitspraak over een terugvordering van bijna 48.000 euro na niet gemeld gokken.',
    outcome: 'Tussenuitspraak.',
    provisionIds: ['pw-art-58-lid-1'],
    threadIds: ['hoge-terugvordering-lange-periode', 'leningen-en-bijschrijvingen'],
    cases: ['gokken-alles-terug'],
  },
  {
    identifier: 'ECLI:NL:RBMNE:2022:6054',
    title: 'Stortingen van ouders voor boodschappen',
    summary: 'Zaak over stortingen van ouders voor boodschappen en een vergoeding voor vrijwilligerswerk.',
    provisionIds: ['pw-art-31-lid-2-ond-m', 'pw-art-31-lid-2-ond-k'],
    threadIds: ['giften-regelmatig'],
    cases: ['tas-boodschappen', 'vrijwilligersvergoeding'],
  },
  {
    identifier: 'ECLI:NL:RBMNE:2022:4311',
    title: 'Leenovereenkomsten en bijstand',
    summary: 'Zaak over de vraag of bedragen uit leenovereenkomsten als middelen tellen; bijna 4.900 euro.',
    provisionIds: ['pw-art-31-lid-1', 'pw-art-32-lid-1'],
    threadIds: ['leningen-en-bijschrijvingen'],
    cases: ['lening-borgsom'],
  },
  {
    identifier: 'ECLI:NL:RBAMS:2019:5994',
    title: 'Bijschrijvingen en kasstortingen als middelen',
    summary: 'Zaak over bijschrijvingen en stortingen en de artikelen 31 en 32 PW.',
    provisionIds: ['pw-art-31-lid-1', 'pw-art-32-lid-1'],
    threadIds: ['leningen-en-bijschrijvingen'],
    cases: ['betaalverzoek-etentje'],
  },
  {
    identifier: 'ECLI:NL:RBDHA:2020:8816',
    title: 'Bewijslast voor herziening ligt bij de gemeente',
    summary:
      'Bij herziening van bijstand moet de gemeente aantonen dat aan de voorwaarden daarvoor is voldaan.',
    outcome: 'Het besluit is deels vernietigd.',
    provisionIds: ['pw-art-54-lid-3', 'awb-art-3-2'],
    threadIds: ['bewijslast-bij-burger'],
    cases: ['betaalverzoek-etentje', 'gegevens-verwisseld'],
  },
  {
    identifier: 'ECLI:NL:RBZWB:2022:3426',
    title: 'Kleine inkomsten over bijna negen jaar',
    summary: 'Terugvordering wegens boekverkoop en royalty’s over bijna negen jaar, ruim 1.300 euro.',
    provisionIds: ['pw-art-58-lid-1'],
    threadIds: ['hoge-terugvordering-lange-periode'],
    cases: ['verkoop-babykleding'],
  },
  {
    identifier: 'ECLI:NL:RBLIM:2024:8720',
    title: 'Terugvordering van meer dan een ton',
    summary: 'Zaak over een terugvordering van ruim 101.000 euro.',
    provisionIds: ['pw-art-58-lid-1'],
    threadIds: ['hoge-terugvordering-lange-periode'],
  },
  {
    identifier: 'ECLI:NL:RBZWB:2023:1068',
    title: 'Kostendelersnorm en een grote terugvordering',
    summary: 'Zaak over toepassing van de kostendelersnorm, ruim 31.000 euro.',
    provisionIds: ['pw-art-22a-lid-1', 'pw-art-58-lid-1'],
    threadIds: ['kostendelersnorm'],
    cases: ['zoon-zes-jaar'],
  },
  {
    identifier: 'ECLI:NL:RBZWB:2025:2687',
    title: 'Verlaging van 100 procent wegens niet verschijnen',
    summary: 'Maatregel van 100 procent gedurende een maand wegens niet verschijnen.',
    provisionIds: ['pw-art-18-lid-5'],
    threadIds: ['uniforme-maatregelen'],
    cases: ['maatregel-paniekaanval', 'gemist-gesprek-kinderen'],
  },
  {
    identifier: 'ECLI:NL:RBZWB:2022:4173',
    title: 'Maatregel van 50 procent bij een proefplaatsing',
    summary: 'Maatregel van 50 procent gedurende twee maanden rond een proefplaatsing.',
    provisionIds: ['pw-art-18-lid-2'],
    threadIds: ['uniforme-maatregelen'],
  },
  {
    identifier: 'ECLI:NL:RBOVE:2024:2220',
    title: 'Terugvordering verlaagd en boete vervallen',
    summary: 'Zaak waarin terugvordering en boete samen ter beoordeling stonden.',
    outcome: 'De terugvordering is ongeveer gehalveerd en de boete vervalt.',
    provisionIds: ['pw-art-58-lid-1', 'pw-art-18a-lid-1'],
    threadIds: ['stapeling-van-sancties'],
    cases: ['boete-en-terugvordering', 'na-overlijden-partner'],
  },
  {
    identifier: 'ECLI:NL:RBDHA:2025:15569',
    title: 'Boete na late melding van alimentatie',
    summary: 'Zaak over een boete van bijna 600 euro na een late melding van alimentatie.',
    provisionIds: ['pw-art-18a-lid-1', 'pw-art-17-lid-1'],
    threadIds: ['vergissing-versus-fraude'],
    cases: ['boete-late-alimentatie'],
  },
  {
    identifier: 'ECLI:NL:RBZWB:2021:3177',
    title: 'Hennepkwekerij en auto niet gemeld',
    summary: 'Boete van ruim 5.500 euro wegens het niet melden van een hennepkwekerij en een auto.',
    provisionIds: ['pw-art-18a-lid-1'],
    threadIds: ['georganiseerde-fraude-ondermijning'],
  },
  {
    identifier: 'ECLI:NL:RBZWB:2022:4585',
    title: 'Hoogte van een boete',
    summary: 'Zaak over een boete van bijna 2.900 euro.',
    provisionIds: ['pw-art-18a-lid-1', 'awb-art-5-46-lid-2'],
    threadIds: ['sanctie-disproportioneel'],
    cases: ['eerste-bijbaan'],
  },
  {
    identifier: 'ECLI:NL:CRVB:2024:1255',
    title: 'Weigeren van een huisbezoek',
    summary:
      'Als niet wordt binnengetreden is geen informed consent nodig. Wel moet iemand op de gevolgen van weigeren zijn gewezen.',
    provisionIds: ['pw-art-17-lid-2', 'pw-art-53a-lid-2'],
    threadIds: ['huisbezoek'],
    cases: ['tandenborstels-tellen', 'waterverbruik'],
  },
  {
    identifier: 'ECLI:NL:CRVB:2020:2322',
    title: 'Tussenuitspraak over huisbezoek en subsidiariteit',
    summary:
      'Tussenuitspraak over een huisbezoek in een zaak over een hondenkennel: kon het met een lichter middel?',
    outcome: 'Tussenuitspraak.',
    provisionIds: ['pw-art-53a-lid-2', 'evrm-art-8-lid-1'],
    threadIds: ['huisbezoek'],
    cases: ['waterverbruik'],
  },
  {
    identifier: 'ECLI:NL:CRVB:2016:4756',
    title: 'Onrechtmatig huisbezoek',
    summary: 'Een huisbezoek was onrechtmatig.',
    outcome: 'Schadevergoeding van 200 euro.',
    provisionIds: ['evrm-art-8-lid-1', 'pw-art-53a-lid-2'],
    threadIds: ['huisbezoek'],
    cases: ['tandenborstels-tellen'],
  },
  ...[
    'ECLI:NL:CRVB:2019:3663',
    'ECLI:NL:CRVB:2015:2290',
    'ECLI:NL:CRVB:2013:2873',
    'ECLI:NL:CRVB:2010:BM6241',
    'ECLI:NL:CRVB:2013:BY9288',
  ].map((identifier) => ({
    identifier,
    title: 'Gezamenlijke huishouding en terugvordering van de partner',
    summary:
      'Uitspraak over de vraag of sprake is van een gezamenlijke huishouding en over medeterugvordering.',
    provisionIds: ['pw-art-3-lid-3', 'pw-art-59-lid-2'],
    threadIds: ['gezamenlijke-huishouding', 'medeaansprakelijkheid-en-verhaal'],
    cases: identifier.endsWith('3663') ? ['vriend-drie-nachten', 'ex-partner-hoofdelijk'] : [],
  })),
  {
    kind: 'ombudsman',
    identifier: 'Nationale ombudsman, 11 oktober 2017 (zoektermijn)',
    title: 'Ouderen kregen ten onrechte een zoektermijn',
    summary:
      'De Nationale ombudsman signaleerde dat gemeenten ook aan mensen van 27 jaar en ouder een zoektermijn oplegden.',
    date: '2017-10-11',
    provisionIds: ['pw-art-41-lid-4', 'pw-art-41-lid-12'],
    threadIds: ['vierwekenzoektermijn'],
    cases: ['zoektermijn-boven-27'],
  },
  {
    kind: 'ombudsman',
    identifier: 'Nationale ombudsman, Inspraak mag geen vinkje zijn',
    title: 'Inspraak mag geen vinkje zijn',
    summary: 'Onderzoek naar inspraak van mensen met bijstand; gaat ook over de angst om te klagen.',
    provisionIds: ['pw-art-47'],
    threadIds: ['drempel-bezwaar-en-klacht'],
    cases: ['klacht-dan-controle', 'brieventeam'],
  },
  {
    kind: 'policy_rule',
    identifier: 'CVDR701597',
    title: 'Gemeentelijke beleidsregels giften en kostenvoordelen 2023',
    summary: 'Lokaal giftenbeleid van voor de landelijke vrijlating van 2026, in vier artikelen.',
    provisionIds: ['pw-art-31-lid-2-ond-m'],
    threadIds: ['giften-incidenteel', 'verschillen-tussen-gemeenten'],
    cases: ['giftengrens-verhuizing'],
  },
  {
    kind: 'policy_rule',
    identifier: 'CVDR602718',
    title: 'Gemeentelijk boetebeleid 2017',
    summary: 'Lokale beleidsregels over de bestuurlijke boete bij schending van de inlichtingenplicht.',
    provisionIds: ['pw-art-18a-lid-1'],
    threadIds: ['sanctie-disproportioneel'],
  },
]

/** `ECLI:NL:CRVB:2024:2192` becomes `precedent-ecli-nl-crvb-2024-2192`. */
const idOf = (identifier: string): string =>
  `precedent-${identifier
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`

/** The precedents as reference data; a source that was only partly read still counts as certain that it exists. */
export const PRECEDENTS: readonly PrecedentReference[] = PRECEDENT_SEEDS.map(
  ({ cases: _, kind = 'ruling', outcome = null, date = null, certainty = 'zeker', ...seed }) => ({
    id: idOf(seed.identifier),
    kind,
    outcome,
    date,
    certainty,
    ...seed,
  }),
)

/** Which precedents stand beside which case, by the key of the case. */
export const PRECEDENTS_BESIDE_CASES: readonly { readonly caseKey: string; readonly precedentId: string }[] =
  PRECEDENT_SEEDS.flatMap(({ identifier, cases = [] }) =>
    cases.map((caseKey) => ({ caseKey, precedentId: idOf(identifier) })),
  )
