// The words in which a comparison of two codings is kept, as `=thread:giften-in-natura*`.

/** A code as a word tells it. */
export interface WordCode {
  readonly kind: string
  readonly target: string
  readonly isMain: boolean
}

/** A code that one or both of two coders gave. */
export interface GivenCode extends WordCode {
  readonly byFirst: boolean
  readonly bySecond: boolean
}

/** "=" given by both, "<" by the first alone and ">" by the second. */
const MARKS = ['=', '<', '>']

/** Whether a sign says who gave the code behind it. */
export const isMark = (sign: string): boolean => MARKS.includes(sign)

/** The words of one comparison. */
export const wordsIn = (words: string): readonly string[] => (words === '' ? [] : words.split(' '))

/** Reads a word without a mark; a main code has a star behind it. */
export function readCode(word: string): WordCode {
  const colon = word.indexOf(':')
  const isMain = word.endsWith('*')
  return { kind: word.slice(0, colon), target: word.slice(colon + 1, isMain ? -1 : undefined), isMain }
}

/** Reads a word with its mark. */
export const readWord = (word: string): GivenCode => ({
  ...readCode(word.slice(1)),
  byFirst: !word.startsWith('>'),
  bySecond: !word.startsWith('<'),
})
