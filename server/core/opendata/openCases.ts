/**
 * Published cases as open data: a few coded fields, made so coarse that every row is shared by at least `k` cases (Sweeney,
 * "k-anonymity", 2002, with local recoding: a row that is shared by enough others keeps its detail). All columns count as
 * what someone could know of a person. Rows carry no number and stand in the order of their content. How many rows are
 * alike is rounded down, so that they never count anything exactly.
 */
import type { CaseKind, Cause, Outcome } from '../codes.ts'
import { ROUNDING_BASE } from '../disclosure/rounding.ts'
import { groupBy } from '../groupBy.ts'
import { LABELS, labelOf } from '../labels.nl.ts'
import { PEOPLE_PUBLISHED_MIN } from '../risk/combinationRisk.ts'

/** A published case as far as it may become open data; theme, thread and regulation by their id. */
export interface OpenCaseFact {
  readonly kind: CaseKind
  readonly theme: string | null
  readonly thread: string | null
  readonly regulation: string | null
  readonly cause: Cause | null
  readonly severity: number | null
  readonly outcome: Outcome
}

/** A row of the open data; null is what is not told. */
export type OpenRow = { readonly [Column in keyof OpenCaseFact]: OpenCaseFact[Column] | null }

/** Rows that are alike, and how many there are. */
export interface OpenGroup {
  readonly row: OpenRow
  readonly count: number
}

/** The open data over the cases published in one year, settled once and for all; `names` are of themes, threads and laws. */
export interface OpenEdition {
  readonly year: number
  readonly groups: readonly OpenGroup[]
  readonly names: Readonly<Record<string, string>>
  /** How many cases are in no row. */
  readonly leftOut: number
}

/**
 * All fields, in the order in which a row gives them up: first what a reader can do without. The order is fixed, because one
 * that the data chose would itself tell something of them (decision 22).
 */
const GIVEN_UP_IN_ORDER = [
  'severity',
  'cause',
  'outcome',
  'regulation',
  'thread',
  'kind',
  'theme',
] as const satisfies readonly (keyof OpenCaseFact)[]

/**
 * What rows may tell, from most to least: a field less each time, and where not even the theme alone is shared by enough, what
 * kind of case it was and how it ended. A row that tells nothing but its year is none.
 */
const LEVELS: readonly (readonly (keyof OpenCaseFact)[])[] = [
  ...GIVEN_UP_IN_ORDER.map((_, level) => GIVEN_UP_IN_ORDER.slice(level)),
  ['kind', 'outcome'],
  ['kind'],
]

/**
 * The rows that may be published, each the same as at least `k` − 1 others. What rounding down takes from a group goes on
 * to a coarser one, with the groups that were too small. Cases are taken in order of content, so that the order in which they
 * came in leaves no trace.
 */
export function openGroups(
  cases: readonly OpenCaseFact[],
  k: number = PEOPLE_PUBLISHED_MIN,
): readonly OpenGroup[] {
  const groups: OpenGroup[] = []
  let left: readonly OpenCaseFact[] = cases.toSorted((a, b) => compare(contentOf(a), contentOf(b)))
  for (const told of LEVELS)
    left = [...groupBy(left, (fact) => contentOf(tellingOnly(fact, told))).values()].flatMap((group) => {
      const [fact] = group
      const count = group.length < k ? 0 : group.length - (group.length % ROUNDING_BASE)
      if (fact !== undefined && count > 0) groups.push({ row: tellingOnly(fact, told), count })
      return group.slice(count)
    })
  return together(groups)
}

const tellingOnly = (row: OpenRow, told: readonly (keyof OpenCaseFact)[]): OpenRow => {
  const kept = <Value>(field: keyof OpenCaseFact, value: Value): Value | null =>
    told.includes(field) ? value : null
  return {
    kind: kept('kind', row.kind),
    theme: kept('theme', row.theme),
    thread: kept('thread', row.thread),
    regulation: kept('regulation', row.regulation),
    cause: kept('cause', row.cause),
    severity: kept('severity', row.severity),
    outcome: kept('outcome', row.outcome),
  }
}

/** In order of content, and those alike as one: a case without a theme reads as one whose theme is not told. */
function together(groups: readonly OpenGroup[]): readonly OpenGroup[] {
  const alike = [...groupBy(groups, ({ row }) => contentOf(row)).entries()]
  return alike
    .filter(
      ([, [first]]) => first !== undefined && GIVEN_UP_IN_ORDER.some((field) => first.row[field] !== null),
    )
    .toSorted(([a], [b]) => compare(a, b))
    .flatMap(([, same]) =>
      same.slice(0, 1).map(({ row }) => ({ row, count: same.reduce((sum, { count }) => sum + count, 0) })),
    )
}

/** The groups with one of them telling a field less, or not at all when it has none left. */
export function withCoarser(groups: readonly OpenGroup[], group: OpenGroup): readonly OpenGroup[] {
  const field = GIVEN_UP_IN_ORDER.find((each) => group.row[each] !== null)
  const others = groups.filter((each) => each !== group)
  return field === undefined
    ? others
    : together([...others, { ...group, row: { ...group.row, [field]: null } }])
}

/** All a row tells, in a fixed order. */
const contentOf = (row: OpenRow): string => GIVEN_UP_IN_ORDER.map((field) => row[field] ?? '').join('\t')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What a name is kept under. */
export const nameKey = (field: 'theme' | 'thread' | 'regulation', id: string): string => `${field} ${id}`

/** A row as it is read: with its year, and names in place of ids. */
interface ReadRow {
  readonly row: OpenRow
  readonly edition: Pick<OpenEdition, 'year' | 'names'>
}

const named =
  (field: 'theme' | 'thread' | 'regulation') =>
  ({ row, edition }: ReadRow): string | null => {
    const id = row[field]
    return id === null ? null : (edition.names[nameKey(field, id)] ?? id)
  }

/** A column: its key in JSON, its heading as on screen, what it means, and what stands in it. */
export interface OpenColumn {
  readonly key: keyof OpenCaseFact | 'year'
  readonly heading: string
  readonly meaning: string
  readonly cell: (read: ReadRow) => string | number | null
}

/** The columns in the order of the file; together they are the data dictionary. */
export const OPEN_COLUMNS: readonly OpenColumn[] = [
  {
    key: 'year',
    heading: 'Jaar',
    meaning: 'Jaar van publicatie, waarin ook de knelpuntenbrief de casus telt.',
    cell: ({ edition }) => edition.year,
  },
  {
    key: 'kind',
    heading: 'Soort casus',
    meaning: 'Hard gevolg, dreigend gevolg of goed voorbeeld.',
    cell: ({ row: { kind } }) => kind && labelOf('caseKind', kind),
  },
  { key: 'theme', heading: 'Thema', meaning: 'Het thema van de hoofddraad.', cell: named('theme') },
  { key: 'thread', heading: 'Rode draad', meaning: 'De hoofddraad.', cell: named('thread') },
  {
    key: 'regulation',
    heading: 'Wet',
    meaning: 'De wet of regeling waar het vooral om gaat.',
    cell: named('regulation'),
  },
  {
    key: 'cause',
    heading: 'Oorzaak',
    meaning: 'De hoofdoorzaak: waarom het misging.',
    cell: ({ row: { cause } }) => cause && labelOf('cause', cause),
  },
  {
    key: 'severity',
    heading: 'Zwaarte',
    meaning: `Van 0 (${LABELS.severity[0].toLowerCase()}) tot 4 (${LABELS.severity[4].toLowerCase()}).`,
    cell: ({ row: { severity } }) => severity,
  },
  {
    key: 'outcome',
    heading: 'Afloop',
    meaning: 'Hoe het voor de persoon afliep.',
    cell: ({ row: { outcome } }) => outcome && labelOf('outcome', outcome),
  },
]

/** The rows of editions one by one. */
export const rowsOf = (editions: readonly OpenEdition[]): readonly ReadRow[] =>
  editions.flatMap((edition) =>
    edition.groups.flatMap(({ row, count }) => Array.from({ length: count }, () => ({ row, edition }))),
  )

/** What an empty cell means and why rows do not count cases; stands in the data dictionary. */
export const EMPTY_CELL =
  'Een lege cel betekent: niet verteld. Een rij vertelt alleen wat zij met minstens negen andere casussen deelt. Hoeveel rijen gelijk zijn, is naar beneden afgerond op vijf: tel daarom geen rijen om te weten hoeveel casussen er precies zijn.'
