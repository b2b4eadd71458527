// Per code how many cases both of two coders gave it and how many only one of them, counted from words and the cases that
// carry them.
import { sql } from 'drizzle-orm'
import { addAll, countCommon, noRows, type RowSet, type Stretch } from '#core/letter/rowSet.ts'
import { HEAVY_FROM } from '#core/letter/tally.ts'
import type { Queryable } from './client.ts'
import { type GivenCode, readWord } from './comparisonWords.ts'
import type { WordRows } from './countedLines.ts'

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

/** The cases in which the first and in which the second coder gave something. */
export interface GivenBy {
  readonly first: RowSet
  readonly second: RowSet
}

/** Gathers what the words say under names; a code that follows from two words of one coder was given once. */
export function gather(
  given: readonly WordRows[],
  namesOf: (code: GivenCode) => readonly string[],
): ReadonlyMap<string, GivenBy> {
  const gathered = new Map<string, GivenBy>()
  for (const { word, rows } of given) {
    const code = readWord(word)
    for (const name of namesOf(code)) {
      const by = gathered.get(name) ?? { first: noRows(rows.size), second: noRows(rows.size) }
      gathered.set(name, by)
      if (code.byFirst) addAll(by.first, rows)
      if (code.bySecond) addAll(by.second, rows)
    }
  }
  return gathered
}

/** Per code in how many of these cases both coders gave it and in how many only one; by facet and value, without codes that nobody gave. */
export const countGiven = (
  given: readonly WordRows[],
  codesIn: (code: GivenCode) => readonly string[],
  cases: Stretch,
): readonly CodeCount[] =>
  [...gather(given, codesIn)]
    .map(([code, { first, second }]) => {
      const facet = facetOf(code)
      const both = countCommon([first, second], cases)
      const one = countCommon([first], cases) + countCommon([second], cases) - 2 * both
      return { facet, value: code.slice(facet.length + 1), both, one }
    })
    .filter(({ both, one }) => both + one > 0)
    .sort((a, b) => compare(a.facet, b.facet) || compare(a.value, b.value))

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
