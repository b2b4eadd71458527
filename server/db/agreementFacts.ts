// What two coders who did not see each other's work nor any suggestion chose: per code how many cases both gave it and how
// many only one of them.
import { type SQL, sql } from 'drizzle-orm'
import type { MonthCount } from '#core/agreement/batches.ts'
import { HEAVY_FROM } from '#core/letter/tally.ts'
import type { Queryable } from './client.ts'
import { type GivenCode, readWord, wordsIn } from './comparisonWords.ts'

/** Which cases count: those whose second coder finished within these days, by these two organisations. */
export interface AgreementScope {
  /** YYYY-MM-DD, that day included. */
  readonly from?: string | null
  readonly until?: string | null
  readonly organisationIds?: readonly [string, string] | null
  /** Only cases that stand published; their days are then those of publication. */
  readonly published?: boolean
}

/** The lists whose codes are counted one by one; a theme is counted by its threads, a regulation by its provisions. */
export const CODE_FACETS = [
  'theme',
  'thread',
  'regulation',
  'provision',
  'mainCause',
  'cause',
  'effect',
  'addressee',
  'severity',
  'heavy',
  'tailoring',
] as const
export type CodeFacet = (typeof CODE_FACETS)[number]

/** How often two coders gave one code. */
export interface CodeCount {
  readonly facet: CodeFacet
  readonly value: string
  readonly both: number
  readonly one: number
}

/** The cases that two coders finished blind, by the organisations of the two in a fixed order. */
export const unitsIn = ({ from, until, organisationIds, published }: AgreementScope): SQL => {
  const [one, other] = organisationIds?.toSorted() ?? []
  const day = published ? sql`k.published_at` : sql`u.completed_at`
  return sql`units as (
    select u.*, k.published_at from comparisons u join cases k on k.id = u.case_id
    where ${published ? sql`k.status = 'published'` : sql`k.status <> 'coding'`}
      ${from ? sql`and ${day} >= ${from}` : sql``}
      ${until ? sql`and substr(${day}, 1, 10) <= ${until}` : sql``}
      ${one === undefined ? sql`` : sql`and u.one_id = ${one} and u.other_id = ${other}`})`
}

/** How many cases count. */
export const countUnits = (db: Queryable, scope: AgreementScope): number =>
  db.get<{ units: number }>(sql`with ${unitsIn(scope)} select count(*) units from units`).units

/** How many of the cases that two coders finished and that stand published were published in each month. */
export const countByMonth = (db: Queryable): readonly MonthCount[] =>
  db.all(
    sql`with ${unitsIn({ published: true })} select substr(published_at, 1, 7) month, count(*) cases from units group by 1 order by 1`,
  )

/** The organisations whose coders read cases together. */
export const findCoderPairs = (db: Queryable) =>
  db.all<{ one: string; other: string; units: number }>(sql`with ${unitsIn({})}
    select one_id one, other_id other, count(*) units from units group by 1, 2 order by 3 desc, 1, 2`)

/** What two coders gave one case, as it is kept. */
export interface Comparison {
  readonly words: string
}

/** What two coders gave each of the cases that count. */
export const findComparisons = (db: Queryable, scope: AgreementScope): readonly Comparison[] =>
  db.all(sql`with ${unitsIn(scope)} select words from units`)

/** Per code how many cases both coders gave it and how many only one. Codes that nobody gave are absent. */
export function countCodes(db: Queryable, comparisons: readonly Comparison[]): readonly CodeCount[] {
  return inOrder(countWords(comparisons, codeReader(db)))
}

/** Codes as `facet value` with how often they were given, by facet and value. */
export const inOrder = (
  uses: readonly { readonly code: string; readonly both: number; readonly one: number }[],
): readonly CodeCount[] =>
  uses
    .map(({ code, both, one }) => ({
      facet: facetOf(code),
      value: code.slice(code.indexOf(' ') + 1),
      both,
      one,
    }))
    .sort((a, b) => compare(a.facet, b.facet) || compare(a.value, b.value))

/** How often one code was given, and by whom in the last case that was looked at. */
interface Use {
  readonly code: string
  both: number
  one: number
  first: boolean
  second: boolean
}

/** Counts the codes in the words of comparisons. A code that follows from two words of one coder was given once. */
function countWords(
  comparisons: readonly Comparison[],
  codesIn: (given: GivenCode) => readonly string[],
): readonly Use[] {
  const uses = new Map<string, Use>()
  const useOf = (code: string): Use => {
    const known = uses.get(code) ?? { code, both: 0, one: 0, first: false, second: false }
    uses.set(code, known)
    return known
  }
  const read = memoised((word) => {
    const code = readWord(word)
    return { ...code, uses: codesIn(code).map(useOf) }
  })
  const given: Use[] = []
  for (const { words } of comparisons) {
    for (const word of wordsIn(words)) {
      const { uses: ofWord, byFirst, bySecond } = read(word)
      for (const use of ofWord) {
        if (!use.first && !use.second) given.push(use)
        use.first ||= byFirst
        use.second ||= bySecond
      }
    }
    for (let use = given.pop(); use !== undefined; use = given.pop()) {
      if (use.first && use.second) use.both += 1
      else use.one += 1
      use.first = use.second = false
    }
  }
  return [...uses.values()]
}

/** Answers the same word with the same value, worked out once. */
function memoised<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const value = read(word)
    known.set(word, value)
    return value
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const facetOf = (code: string): CodeFacet => {
  const facet = CODE_FACETS.find((each) => code.startsWith(`${each} `))
  if (facet === undefined) throw new Error(`no list of codes for ${code}`)
  return facet
}

/** The codes that one given code stands for, as `facet value`: the code itself, and what follows from it. */
export function codeReader(db: Queryable): (given: GivenCode) => readonly string[] {
  const above = (rows: readonly { readonly id: string; readonly above: string | null }[]) =>
    new Map(rows.map((row) => [row.id, row.above]))
  const themeOf = above(db.all(sql`select id, parent_id above from threads`))
  const regulationOf = above(db.all(sql`select id, regulation_id above from provisions`))
  return ({ kind, target, isMain }) => {
    const theme = kind === 'thread' ? themeOf.get(target) : null
    const regulation = kind === 'provision' ? regulationOf.get(target) : null
    return [
      `${kind} ${target}`,
      ...(theme ? [`theme ${theme}`] : []),
      ...(regulation ? [`regulation ${regulation}`] : []),
      ...(kind === 'cause' && isMain ? [`mainCause ${target}`] : []),
      ...(kind === 'severity' ? [`heavy ${Number(target) >= HEAVY_FROM ? 'ja' : 'nee'}`] : []),
    ]
  }
}
