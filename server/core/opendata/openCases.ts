/**
 * Published cases as open data: a few coded fields, made so coarse that every row is shared by at least `k` cases (Sweeney,
 * "k-anonymity", 2002, with local recoding: a row that is shared by enough others keeps its detail). All columns count as
 * what someone could know of a person. Rows carry no number and stand in the order of their content.
 */
import type { CaseKind, Cause, Outcome } from '../codes.ts'
import { groupBy } from '../groupBy.ts'
import { LABELS, labelOf } from '../labels.nl.ts'
import { PEOPLE_PUBLISHED_MIN } from '../risk/combinationRisk.ts'

/** A published case as far as it may become open data; labels of today. */
export interface OpenCaseFact {
  readonly year: number
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

/** The open data, and how many cases could not be told even at their coarsest. */
export interface OpenCases {
  readonly rows: readonly OpenRow[]
  readonly leftOut: number
}

/** What is given up, one after another: the fields a reader can do without first. */
const GIVEN_UP = [
  'severity',
  'cause',
  'outcome',
  'regulation',
  'thread',
  'kind',
  'theme',
] as const satisfies readonly (keyof OpenCaseFact)[]

/** The rows that may be published, each the same as at least `k` − 1 others. */
export function openCases(cases: readonly OpenCaseFact[], k: number = PEOPLE_PUBLISHED_MIN): OpenCases {
  const rows: OpenRow[] = []
  let left: readonly OpenRow[] = cases
  for (let level = 0; level <= GIVEN_UP.length && left.length > 0; level++) {
    const field = GIVEN_UP[level - 1]
    const coarser = field === undefined ? left : left.map((row) => ({ ...row, [field]: null }))
    const groups = [...groupBy(coarser, contentOf).values()]
    rows.push(...groups.filter((group) => group.length >= k).flat())
    left = groups.filter((group) => group.length < k).flat()
  }
  return { rows: rows.toSorted((a, b) => compare(contentOf(a), contentOf(b))), leftOut: left.length }
}

/** All a row tells, in a fixed order. */
const contentOf = (row: OpenRow): string => OPEN_COLUMNS.map(({ cell }) => cell(row) ?? '').join('\t')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A column: its key in JSON, its heading as on screen, what it means, and what stands in it. */
export interface OpenColumn {
  readonly key: keyof OpenCaseFact
  readonly heading: string
  readonly meaning: string
  readonly cell: (row: OpenRow) => string | number | null
}

/** The columns in the order of the file; together they are the data dictionary. */
export const OPEN_COLUMNS: readonly OpenColumn[] = [
  { key: 'year', heading: 'Jaar', meaning: 'Jaar waarin het gebeurde.', cell: ({ year }) => year },
  {
    key: 'kind',
    heading: 'Soort casus',
    meaning: 'Hard gevolg, dreigend gevolg of goed voorbeeld.',
    cell: ({ kind }) => kind && labelOf('caseKind', kind),
  },
  { key: 'theme', heading: 'Thema', meaning: 'Het thema van de hoofddraad.', cell: ({ theme }) => theme },
  { key: 'thread', heading: 'Rode draad', meaning: 'De hoofddraad.', cell: ({ thread }) => thread },
  {
    key: 'regulation',
    heading: 'Wet',
    meaning: 'De wet of regeling waar het vooral om gaat.',
    cell: ({ regulation }) => regulation,
  },
  {
    key: 'cause',
    heading: 'Oorzaak',
    meaning: 'De hoofdoorzaak: waarom het misging.',
    cell: ({ cause }) => cause && labelOf('cause', cause),
  },
  {
    key: 'severity',
    heading: 'Zwaarte',
    meaning: `Van 0 (${LABELS.severity[0].toLowerCase()}) tot 4 (${LABELS.severity[4].toLowerCase()}).`,
    cell: ({ severity }) => severity,
  },
  {
    key: 'outcome',
    heading: 'Afloop',
    meaning: 'Hoe het voor de persoon afliep.',
    cell: ({ outcome }) => outcome && labelOf('outcome', outcome),
  },
]

/** What an empty cell means; stands in the data dictionary. */
export const EMPTY_CELL =
  'Een lege cel betekent: niet verteld. Een rij vertelt alleen wat zij met minstens negen andere casussen deelt.'
