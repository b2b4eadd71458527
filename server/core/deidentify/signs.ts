/**
 * Signs: words that a rule never goes without, such as the ending of a street or the name of a month. Each word is
 * tested once, whatever the number of texts and rules, so that a pattern is only tried where its sign stands.
 */

/** One sign, as the rule that looks for it knows it. */
export type Sign = number & { readonly brand?: 'sign' }

type Test = (word: string, key: string) => boolean

/** A sign and what shows it; pairs would be taken apart anew for every word. */
interface SignPattern {
  readonly sign: Sign
  readonly pattern: RegExp
}
interface SignTest {
  readonly sign: Sign
  readonly test: Test
}

/** Patterns with the same flags, and all of them in one: most words carry none of their signs. */
interface PatternGroup {
  readonly any: RegExp
  readonly patterns: readonly SignPattern[]
}

const PATTERNS: SignPattern[] = []
const TESTS: SignTest[] = []
const NONE: readonly Sign[] = []
let count = 0
let groups: readonly PatternGroup[] | undefined

/** Makes a sign of a test for single words or numbers, as the tokeniser cuts them. */
export function sign(test: RegExp | ((word: string) => boolean)): Sign {
  if (test instanceof RegExp) PATTERNS.push({ sign: count, pattern: test })
  else TESTS.push({ sign: count, test })
  return count++
}

/** Makes a sign of a test for folded words without a possessive ending. */
export function keySign(test: (key: string) => boolean): Sign {
  TESTS.push({ sign: count, test: (_, key) => test(key) })
  return count++
}

/** A number in figures. */
export const FIGURE = sign(/^\d/)

function groupPatterns(): readonly PatternGroup[] {
  const flags = new Set(PATTERNS.map(({ pattern }) => pattern.flags))
  return [...flags].map((own) => {
    const patterns = PATTERNS.filter(({ pattern }) => pattern.flags === own)
    return {
      any: new RegExp(patterns.map(({ pattern }) => `(?:${pattern.source})`).join('|'), own),
      patterns,
    }
  })
}

/** The signs that a word carries. */
export function signsOf(word: string, key: string): readonly Sign[] {
  groups ??= groupPatterns()
  const own: Sign[] = []
  for (const { any, patterns } of groups)
    if (any.test(word)) for (const { sign, pattern } of patterns) if (pattern.test(word)) own.push(sign)
  for (const { sign, test } of TESTS) if (test(word, key)) own.push(sign)
  return own.length === 0 ? NONE : own
}

/** How many signs there are. */
export const signCount = (): number => count
