// The words in which a comparison of two codings is kept, as `=thread:giften-in-natura*`.

/** A code that one or both of two coders gave. */
export interface GivenCode {
  readonly byFirst: boolean
  readonly bySecond: boolean
  readonly kind: string
  readonly target: string
  readonly isMain: boolean
}

/** The words of one comparison. */
export const wordsIn = (words: string): readonly string[] => (words === '' ? [] : words.split(' '))

/** Reads a word: "=" given by both, "<" by the first alone and ">" by the second; a main code has a star behind it. */
export function readWord(word: string): GivenCode {
  const colon = word.indexOf(':')
  const isMain = word.endsWith('*')
  return {
    byFirst: !word.startsWith('>'),
    bySecond: !word.startsWith('<'),
    kind: word.slice(1, colon),
    target: word.slice(colon + 1, isMain ? -1 : undefined),
    isMain,
  }
}
