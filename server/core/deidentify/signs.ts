/**
 * Signs: words that a rule never goes without, such as the ending of a street or the name of a month. Each word is
 * tested once, whatever the number of texts and rules, so that a pattern is only tried where its sign stands.
 */

/** One sign, as the rule that looks for it knows it. */
export type Sign = number & { readonly brand?: 'sign' }

const TESTS: ((word: string, key: string) => boolean)[] = []
const NONE: readonly Sign[] = []

/** Makes a sign of a test for single words or numbers, as the tokeniser cuts them. */
export function sign(test: RegExp | ((word: string) => boolean)): Sign {
  TESTS.push(test instanceof RegExp ? (word) => test.test(word) : test)
  return TESTS.length - 1
}

/** Makes a sign of a test for folded words without a possessive ending. */
export function keySign(test: (key: string) => boolean): Sign {
  TESTS.push((_, key) => test(key))
  return TESTS.length - 1
}

/** A number in figures. */
export const FIGURE = sign(/^\d/)

/** The signs that a word carries. */
export function signsOf(word: string, key: string): readonly Sign[] {
  const own = TESTS.flatMap((test, index) => (test(word, key) ? [index] : []))
  return own.length === 0 ? NONE : own
}

/** How many signs there are. */
export const signCount = (): number => TESTS.length
