// How codes read within a sentence of the letter; their labels on the screen stand in `labels.nl.ts`.
import type * as codes from '../codes.ts'
import type { ResponseKind } from '../letterCodes.ts'

/** A cause within a sentence: what it lies in (after `door` or `bij`), and how that works. */
export interface CausePhrase {
  readonly name: string
  readonly because: string
}

export const causePhrases = {
  wet_te_hard: {
    name: 'de wet zelf',
    because: 'de regel schrijft dit gevolg voor, ook als iedereen hem goed toepast',
  },
  maatwerk_onmogelijk: {
    name: 'het ontbreken van ruimte voor maatwerk',
    because: 'ook wie het anders wil doen, mag niet van de regel afwijken',
  },
  lokale_regel_te_streng: {
    name: 'strenge lokale regels',
    because: 'verordeningen en beleidsregels vragen meer dan de wet voorschrijft',
  },
  ruimte_niet_herkend: {
    name: 'onbekendheid met de ruimte die er al is',
    because: 'de wet laat een andere uitkomst toe, maar dat is in de uitvoering niet bekend',
  },
  ruimte_niet_bruikbaar: {
    name: 'onzekerheid over het gebruik van de ruimte die er al is',
    because: 'uitvoerders weten dat zij mogen afwijken, maar niet hoe zij dat verantwoorden',
  },
  maatwerk_niet_geboden: {
    name: 'de keuze om geen maatwerk te bieden',
    because: 'de ruimte was er en was bekend, maar is niet gebruikt',
  },
  beslisfout: {
    name: 'fouten in de beslissing',
    because: 'de feiten of de regels zijn niet juist toegepast',
  },
  signaal_genegeerd: {
    name: 'het niet gebruiken van eigen kennis',
    because: 'de uitvoerder wist al wat er speelde, of had dat kunnen weten',
  },
  systeem_of_proces: {
    name: 'systemen en werkprocessen',
    because: 'computersysteem, formulier, doorlooptijd of budget laat geen andere uitkomst toe',
  },
  samenloop: {
    name: 'de samenloop van regelingen',
    because: 'elke regeling apart pakt redelijk uit, maar samen doen zij dat niet',
  },
  communicatie_of_preventie: {
    name: 'te weinig uitleg en preventie',
    because: 'met een gesprek of een duidelijke brief vooraf was het niet zover gekomen',
  },
  doenvermogen: {
    name: 'te hoge verwachtingen van wat mensen kunnen',
    because: 'de regel vraagt iets dat mensen in deze omstandigheden niet opbrengen',
  },
  gegevens_onjuist: {
    name: 'onjuiste registraties of koppelingen',
    because: 'beslissingen volgen uit een adres, een inkomen of een koppeling die niet klopt',
  },
  keten: {
    name: 'gebrek aan samenwerking in de keten',
    because: 'loketten verwijzen naar elkaar of delen niet wat nodig is',
  },
  bejegening: {
    name: 'de bejegening',
    because: 'houding of druk heeft het gevolg verzwaard',
  },
  handhaafbaarheid: {
    name: 'een tekort aan bevoegdheden of bewijs',
    because: 'de uitvoering kan de regel niet handhaven zoals hij is bedoeld',
  },
  nog_te_duiden: {
    name: 'omstandigheden die nog niet zijn geduid',
    because: 'de informatie is daarvoor nog onvoldoende',
  },
} as const satisfies Record<codes.Cause, CausePhrase>

/** What it did to people, as things that can be listed. */
export const effectPhrases = {
  inkomen: 'verlies van inkomen',
  schulden: 'schulden',
  wonen: 'een woning die op het spel staat',
  gezondheid: 'schade aan de gezondheid',
  geestelijk: 'stress en angst',
  gezin: 'spanning in gezin of familie',
  kinderen: 'gevolgen voor kinderen',
  werk: 'belemmeringen bij werk of opleiding',
  zorg: 'zorg die buiten bereik raakt',
  vertrouwen: 'verlies van vertrouwen in de overheid',
  rechtsbescherming: 'het verlies van een recht of termijn',
} as const satisfies Record<codes.Effect, string>

/** Who is asked, as subject of a sentence; the verb agrees with `many`. */
export interface AddresseePhrase {
  readonly name: string
  readonly many: boolean
}

const one = (name: string): AddresseePhrase => ({ name, many: false })
const many = (name: string): AddresseePhrase => ({ name, many: true })

export const addresseePhrases = {
  szw: one('de minister van Sociale Zaken en Werkgelegenheid'),
  ocw: one('de minister van Onderwijs, Cultuur en Wetenschap'),
  vws: one('de minister van Volksgezondheid, Welzijn en Sport'),
  bzk: one('de minister van Binnenlandse Zaken en Koninkrijksrelaties'),
  jenv: one('de minister van Justitie en Veiligheid'),
  fin: one('de minister van Financiën'),
  gemeente: many('de gemeenten'),
  vng: one('de VNG'),
  uwv: one('het UWV'),
  svb: one('de SVB'),
  dienst_toeslagen: one('de Dienst Toeslagen'),
  duo: one('DUO'),
  cjib: one('het CJIB'),
  arbeidsinspectie: one('de Nederlandse Arbeidsinspectie'),
  maatwerkloket: one('het Landelijk Maatwerkloket Multiproblematiek'),
  anders: many('andere organisaties'),
} as const satisfies Record<codes.Addressee, AddresseePhrase>

/** The kind of solution: what it takes. */
export const remedyPhrases = {
  beleid: 'een aanpassing van beleid',
  regelgeving: 'een aanpassing van de regelgeving',
  uitvoering: 'een andere manier van uitvoeren',
} as const satisfies Record<codes.RemedyKind, string>

/** The state in one year, as a sentence about the bottleneck; worded in more than one way. */
export const statusSentences = {
  nieuw: [
    'Dit knelpunt staat voor het eerst in onze brief.',
    'Wij melden dit knelpunt voor het eerst.',
    'In eerdere brieven stond dit knelpunt nog niet.',
  ],
  aanhoudend: ['Dit knelpunt bestaat nog.', 'Een oplossing is er nog niet.', 'Opgelost is dit nog niet.'],
  in_behandeling: ['Een oplossing is onderweg.', 'Aan een oplossing wordt gewerkt.'],
  deels_opgelost: ['Dit knelpunt is deels opgelost.', 'Een deel van dit knelpunt is opgelost.'],
  opgelost: ['Dit knelpunt is opgelost.', 'Voor dit knelpunt is er nu een oplossing.'],
  teruggekeerd: [
    'Dit knelpunt was opgelost en is teruggekeerd.',
    'Dit knelpunt leek opgelost, maar is terug.',
  ],
  niet_overgenomen: ['Ons voorstel is niet overgenomen.', 'Ons voorstel is afgewezen.'],
  geen_middelen: [
    'Het knelpunt is erkend, maar er zijn geen middelen voor een oplossing.',
    'Dat dit een knelpunt is, wordt erkend; middelen voor een oplossing zijn er niet.',
  ],
} as const satisfies Record<codes.YearStatus, readonly [string, string, ...string[]]>

/** How many bottlenecks got an answer, in a sentence on all: `drie zijn overgenomen`. */
export const answerCounts = {
  overgenomen: { one: 'is overgenomen', more: 'zijn overgenomen' },
  in_onderzoek: { one: 'wordt onderzocht', more: 'worden onderzocht' },
  elders_belegd: { one: 'is elders belegd', more: 'zijn elders belegd' },
  niet_overgenomen: { one: 'is niet overgenomen', more: 'zijn niet overgenomen' },
  geen_reactie: { one: 'bleef zonder antwoord', more: 'bleven zonder antwoord' },
} as const satisfies Record<ResponseKind, { readonly one: string; readonly more: string }>

/** Who read each case, by how many of the cases two coders read. */
export const codersOf = {
  all: 'twee duiders van verschillende organisaties',
  some: 'een of twee duiders',
  none: 'één duider',
} as const

/** How many bottlenecks are in a state, in a sentence on all: `drie bestaan nog`. */
export const statusCounts = {
  nieuw: { before: '', one: 'is nieuw', more: 'zijn nieuw' },
  aanhoudend: { before: '', one: 'bestaat nog', more: 'bestaan nog' },
  in_behandeling: { before: 'voor ', one: 'is een oplossing onderweg', more: 'is een oplossing onderweg' },
  deels_opgelost: { before: '', one: 'is deels opgelost', more: 'zijn deels opgelost' },
  opgelost: { before: '', one: 'is opgelost', more: 'zijn opgelost' },
  teruggekeerd: { before: '', one: 'is teruggekeerd', more: 'zijn teruggekeerd' },
  niet_overgenomen: { before: '', one: 'is niet overgenomen', more: 'zijn niet overgenomen' },
  geen_middelen: {
    before: '',
    one: 'is erkend zonder dat er middelen voor zijn',
    more: 'zijn erkend zonder dat er middelen voor zijn',
  },
} as const satisfies Record<
  codes.YearStatus,
  { readonly before: string; readonly one: string; readonly more: string }
>
