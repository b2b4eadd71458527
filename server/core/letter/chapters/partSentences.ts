// How parts of a whole are told in whole sentences, where there are too few of them for a table.
import type { CaseKind, OrganisationKind, Tailoring } from '../../codes.ts'
import { enumerate, plural, withArticle } from '../../dutch/words.ts'
import type { Run } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, NONE } from '../countQuery.ts'
import { PROVISIONAL } from '../countWords.ts'
import type { Noun, Rest } from '../ledger.ts'
import type { STAGE_LABELS } from '../question.ts'
import { enumerated, sentences, text } from '../richText.ts'

/** How the parts of one kind of whole are said: the words around each amount, and what each part is. */
interface Wording {
  /** What opens the sentence: `De signalen kwamen`. */
  readonly opens: string
  /** What stands before and behind an amount: `in 20 casussen`, `30 keer`. */
  readonly before?: string
  readonly unit?: Noun
  /** A part behind its amount: `van een gemeente`. */
  readonly part: (value: string) => string
  /** What opens the sentence on the parts whose counts are hidden, behind their amount together: `waren`. */
  readonly rest: {
    readonly before: string
    readonly unit?: Noun
    readonly verb: string
    readonly bare: string
  }
}

const STAGES: Readonly<Record<string, string>> = {
  linked: 'opgenomen in een casus',
  open: 'nog in behandeling',
  declined: 'doorverwezen omdat zij niet bij ons horen',
  withdrawn: 'ingetrokken door de indiener',
} satisfies Record<keyof typeof STAGE_LABELS, string>
const KINDS: Readonly<Record<string, string>> = {
  harsh_effect: 'om een hard gevolg',
  threat: 'om een dreigend hard gevolg',
  good_practice: 'om een goed voorbeeld',
} satisfies Record<CaseKind, string>
const TAILORING: Readonly<Record<string, string>> = {
  geboden: 'geboden',
  geweigerd: 'gevraagd en geweigerd',
  mogelijk_niet_gevraagd: 'mogelijk maar niet gevraagd',
  niet_mogelijk: 'niet mogelijk',
  onbekend: 'niet bekend',
} satisfies Record<Tailoring, string>

const TIMES: Noun = ['keer', 'keer']
const IN_CASES: Noun = ['casus', 'casussen']

const ORGANISATIONS: Readonly<Record<string, string>> = {
  lcr: 'van de Landelijke Cliëntenraad',
  vng: 'van de VNG',
  nla: 'van de Nederlandse Arbeidsinspectie',
  szw: 'van het ministerie van SZW',
  client_council: 'van een lokale cliëntenraad',
  municipality: 'van een gemeente',
  executive_agency: 'van een uitvoeringsorganisatie',
  advisory: 'van een adviesorganisatie',
  research: 'uit onderzoek of de rechtspraktijk',
  operations: 'van de beheerder',
} satisfies Record<OrganisationKind, string>

/** The wordings, by what is told of which whole. */
const PART_WORDINGS = {
  stage: {
    opens: 'Van de signalen zijn er',
    part: (value) => STAGES[value] ?? value,
    rest: { before: 'De andere', verb: 'zijn', bare: 'Andere zijn' },
  },
  kind: {
    opens: 'In de casussen ging het',
    unit: TIMES,
    part: (value) => KINDS[value] ?? value,
    rest: { before: 'De andere', unit: TIMES, verb: 'ging het', bare: 'Soms ging het' },
  },
  tailoring: {
    opens: 'Maatwerk was',
    before: 'in ',
    unit: IN_CASES,
    part: (value) => TAILORING[value] ?? value,
    rest: { before: 'In', unit: IN_CASES, verb: 'was het', bare: 'Soms was het' },
  },
  organisationKind: {
    opens: 'De signalen kwamen',
    unit: TIMES,
    part: (value) => ORGANISATIONS[value] ?? value,
    rest: { before: 'De andere', verb: 'kwamen', bare: 'Andere kwamen' },
  },
  province: {
    opens: 'De casussen speelden',
    unit: TIMES,
    part: (value) => (value === NONE ? 'op een onbekende plaats' : `in ${value}`),
    rest: { before: 'De andere', verb: 'speelden', bare: 'Andere speelden' },
  },
  regulation: {
    opens: 'Van de casussen gaan er',
    part: (value) => `over ${withArticle(value)}`,
    rest: { before: 'De andere', verb: 'gaan', bare: 'Andere gaan' },
  },
} as const satisfies Record<string, Wording>
export type PartWording = keyof typeof PART_WORDINGS

/** The parts that are told, those that are hidden with what is left for them, and the whole they are of. */
interface Falling {
  readonly whole: CountQuery
  readonly told: readonly CountQuery[]
  readonly hidden: readonly CountQuery[]
  readonly rest: Rest | null
}

/** `Van de signalen zijn er 92 (94%) opgenomen in een casus en zes (6%) doorverwezen.`, and what the others are. */
export function partSentences(
  context: LetterContext,
  kind: PartWording,
  { whole, told, hidden, rest }: Falling,
): readonly Run[] {
  const wording: Wording = PART_WORDINGS[kind]
  const { before = '', unit } = wording
  const said = (part: CountQuery): string => wording.part(namedBy(context, kind, part))
  const parts = told.map((part) => text`${before}${amountOf(context, whole, part, unit)} ${said(part)}`)
  const left = kind === 'province' && hidden.length > 1 ? elsewhere(told, hidden) : hidden.map(said)
  return sentences(
    text`${wording.opens} ${enumerated(parts)}.`,
    left.length > 0 ? others(wording, rest, enumerate(left, 'of')) : '',
  )
}

/** `In acht casussen (13%) was het niet mogelijk of niet bekend.`; without an amount where nothing follows. */
function others(
  { rest: { before, unit, verb, bare } }: Wording,
  rest: Rest | null,
  left: string,
): readonly Run[] {
  if (rest === null) return text`${bare} ${left}.`
  const noun = unit === undefined ? '' : ` ${plural(rest.value, ...unit)}`
  const share = rest.share === null ? '' : text` (${rest.share})`
  return text`${before} ${rest.word}${noun}${share} ${verb} ${left}.`
}

/** Provinces whose counts are hidden are not listed one by one. */
const elsewhere = (told: readonly CountQuery[], hidden: readonly CountQuery[]): readonly string[] => [
  `in ${told.length > 0 ? 'andere' : 'verschillende'} provincies`,
  ...(hidden.some((part) => part.where.at(-1)?.[1] === NONE) ? ['op een onbekende plaats'] : []),
]

/** `20 casussen (33%, voorlopig)`. */
function amountOf(
  { ledger, judge }: LetterContext,
  whole: CountQuery,
  part: CountQuery,
  unit: Noun | undefined,
): readonly Run[] {
  const share = ledger.share(part, whole)
  const isProvisional = judge(part).reliability === 'provisional'
  const aside = [
    ...(share === null ? [] : [text`${share}`]),
    ...(isProvisional ? [text`${PROVISIONAL.replace(/[ ()]/g, '')}`] : []),
  ]
  const [first, second] = aside
  const bracket = first === undefined ? '' : text` (${first}${second === undefined ? '' : text`, ${second}`})`
  const noun = unit === undefined ? '' : ` ${plural(ledger.shown(part) ?? 0, ...unit)}`
  return text`${ledger.word(part)}${noun}${bracket}`
}

/** The code of a part; of a regulation or province its name. */
function namedBy({ names }: LetterContext, kind: PartWording, part: CountQuery): string {
  const [facet, value = ''] = part.where.at(-1) ?? []
  const isNamed = facet !== undefined && (kind === 'regulation' || (kind === 'province' && value !== NONE))
  return isNamed ? names(facet, value) : value
}
