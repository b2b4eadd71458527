// How codes read within a sentence of the letter; their labels on the screen stand in `labels.nl.ts`.
import type * as codes from '../codes.ts'
import type { ResponseKind } from '../letterCodes.ts'

/** A cause within a sentence: what it lies in (after `door`, `bij` or `aan`), how that works, and the same after `omdat` or `zolang`. */
export interface CausePhrase {
  readonly name: string
  readonly because: string
  readonly since: string
}

export const causePhrases = {
  wet_te_hard: {
    name: 'de wet zelf',
    because: 'de regel schrijft dit gevolg voor, ook als iedereen hem goed toepast',
    since: 'de wet dit gevolg zelf voorschrijft',
  },
  maatwerk_onmogelijk: {
    name: 'het ontbreken van ruimte voor maatwerk',
    because: 'ook wie het anders wil doen, mag niet van de regel afwijken',
    since: 'niemand van de regel mag afwijken, ook wie dat wil niet',
  },
  lokale_regel_te_streng: {
    name: 'strenge lokale regels',
    because: 'verordeningen en beleidsregels vragen meer dan de wet voorschrijft',
    since: 'verordeningen en beleidsregels meer vragen dan de wet',
  },
  ruimte_niet_herkend: {
    name: 'onbekendheid met de ruimte die er al is',
    because: 'de wet laat een andere uitkomst toe, maar dat is in de uitvoering niet bekend',
    since: 'de uitvoering niet weet dat de wet een andere uitkomst toelaat',
  },
  ruimte_niet_bruikbaar: {
    name: 'onzekerheid over het gebruik van de ruimte die er al is',
    because: 'uitvoerders weten dat zij mogen afwijken, maar niet hoe zij dat verantwoorden',
    since: 'uitvoerders niet weten hoe zij een afwijking verantwoorden',
  },
  maatwerk_niet_geboden: {
    name: 'de keuze om geen maatwerk te bieden',
    because: 'de ruimte was er en was bekend, maar is niet gebruikt',
    since: 'de ruimte die er is, niet wordt gebruikt',
  },
  beslisfout: {
    name: 'fouten in de beslissing',
    because: 'de feiten of de regels zijn niet juist toegepast',
    since: 'feiten of regels niet juist worden toegepast',
  },
  signaal_genegeerd: {
    name: 'het niet gebruiken van eigen kennis',
    because: 'de uitvoerder wist al wat er speelde, of had dat kunnen weten',
    since: 'uitvoerders niet gebruiken wat zij al weten',
  },
  systeem_of_proces: {
    name: 'systemen en werkprocessen',
    because: 'computersysteem, formulier, doorlooptijd of budget laat geen andere uitkomst toe',
    since: 'systeem, formulier, doorlooptijd of budget geen andere uitkomst toelaat',
  },
  samenloop: {
    name: 'de samenloop van regelingen',
    because: 'elke regeling apart pakt redelijk uit, maar samen doen zij dat niet',
    since: 'regelingen die elk redelijk zijn, samen niet redelijk uitpakken',
  },
  communicatie_of_preventie: {
    name: 'te weinig uitleg en preventie',
    because: 'met een gesprek of een duidelijke brief vooraf was het niet zover gekomen',
    since: 'een gesprek of duidelijke brief vooraf ontbreekt',
  },
  doenvermogen: {
    name: 'te hoge verwachtingen van wat mensen kunnen',
    because: 'de regel vraagt iets dat mensen in deze omstandigheden niet opbrengen',
    since: 'de regel meer vraagt dan mensen in deze omstandigheden opbrengen',
  },
  gegevens_onjuist: {
    name: 'onjuiste registraties of koppelingen',
    because: 'beslissingen volgen uit een adres, een inkomen of een koppeling die niet klopt',
    since: 'beslissingen rusten op registraties of koppelingen die niet kloppen',
  },
  keten: {
    name: 'gebrek aan samenwerking in de keten',
    because: 'loketten verwijzen naar elkaar of delen niet wat nodig is',
    since: 'loketten naar elkaar verwijzen of niet delen wat nodig is',
  },
  bejegening: {
    name: 'de bejegening',
    because: 'houding of druk heeft het gevolg verzwaard',
    since: 'houding of druk het gevolg zwaarder maakt',
  },
  handhaafbaarheid: {
    name: 'een tekort aan bevoegdheden of bewijs',
    because: 'de uitvoering kan de regel niet handhaven zoals hij is bedoeld',
    since: 'bevoegdheden of bewijs ontbreken om de regel te handhaven',
  },
  nog_te_duiden: {
    name: 'omstandigheden die nog niet zijn geduid',
    because: 'de informatie is daarvoor nog onvoldoende',
    since: 'de oorzaak nog niet is vastgesteld',
  },
} as const satisfies Record<codes.Cause, CausePhrase>

/** Causes in the rule itself, for a bottleneck of which is known as well that there was room in it: that is not denied then. */
export const roomPhrases = {
  wet_te_hard: {
    name: 'de wet',
    because: 'de wet geeft weinig ruimte voor een andere uitkomst',
    since: 'de wet weinig ruimte geeft voor een andere uitkomst',
  },
  maatwerk_onmogelijk: {
    name: 'te weinig ruimte voor maatwerk',
    because: 'de regel geeft weinig ruimte om af te wijken',
    since: 'de regel weinig ruimte geeft om af te wijken',
  },
} as const satisfies Partial<Record<codes.Cause, CausePhrase>>

/** The law as a cause where each municipality draws the line elsewhere. */
export const localPhrase = {
  name: 'de wet, die geen grens trekt',
  because: 'de wet trekt geen grens, zodat elke gemeente dat zelf doet',
  since: 'de wet geen grens trekt en elke gemeente dat zelf doet',
} as const satisfies CausePhrase

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

/** Who is asked, in a letter to the minister of SZW: `u`, and what is theirs. */
export const askedPhrases = (
  addressee: codes.Addressee,
): { readonly you: string; readonly yours: string } => {
  const { name } = addresseePhrases[addressee]
  return addressee === 'szw' ? { you: 'u', yours: 'uw ministerie' } : { you: name, yours: name }
}

/** The kind of solution: what it takes. */
export const remedyPhrases = {
  beleid: 'een aanpassing van beleid',
  regelgeving: 'een aanpassing van de regelgeving',
  uitvoering: 'een andere manier van uitvoeren',
} as const satisfies Record<codes.RemedyKind, string>

/** The same as what somebody is asked to do. */
export const remedyVerbs = {
  beleid: 'het beleid aan te passen',
  regelgeving: 'de regels te wijzigen',
  uitvoering: 'de uitvoering te veranderen',
} as const satisfies Record<codes.RemedyKind, string>

/** What comes before the last step of a bottleneck where that would not say by itself how things stand; in more than one wording. */
export const standingSentences = {
  nieuw: ['Dit knelpunt is nieuw.'],
  aanhoudend: ['Opgelost is dit nog niet.', 'Een oplossing is er nog niet.', 'Het knelpunt bestaat nog.'],
  in_behandeling: [''],
  deels_opgelost: [''],
  opgelost: ['Dit knelpunt is opgelost.', 'Er is nu een oplossing.', 'Het is opgelost.'],
  teruggekeerd: [
    'Dit knelpunt was opgelost, maar is terug.',
    'Wat opgelost leek, is teruggekeerd.',
    'Het knelpunt is terug.',
  ],
  niet_overgenomen: [
    'Ons voorstel is niet overgenomen.',
    'Dit voorstel is afgewezen.',
    'Het voorstel haalde het niet.',
  ],
  geen_middelen: [
    'Voor een oplossing is geen geld.',
    'Erkend, maar zonder middelen.',
    'Het geld voor een oplossing ontbreekt.',
  ],
} as const satisfies Record<codes.YearStatus, readonly [string, ...string[]]>

/** What opens an answer of the ministry that does not say whose it is: who answers, and on what. */
export const answerSentences = {
  overgenomen: [
    'Het ministerie neemt ons voorstel over.',
    'Ons voorstel is overgenomen.',
    'De reactie: ons voorstel is overgenomen.',
  ],
  in_onderzoek: [
    'Het ministerie onderzoekt ons voorstel.',
    'Naar ons voorstel loopt onderzoek.',
    'De reactie: ons voorstel wordt onderzocht.',
  ],
  elders_belegd: [
    'Het ministerie verwijst ons voorstel door.',
    'Ons voorstel ligt bij een ander.',
    'De reactie: ons voorstel is doorverwezen.',
  ],
  niet_overgenomen: [
    'Het ministerie wijst ons voorstel af.',
    'Ons voorstel is afgewezen.',
    'De reactie: ons voorstel is afgewezen.',
  ],
  geen_reactie: [
    'Het ministerie reageerde niet.',
    'Op ons voorstel kwam geen reactie.',
    'De reactie bleef uit.',
  ],
} as const satisfies Record<ResponseKind, readonly [string, ...string[]]>

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
