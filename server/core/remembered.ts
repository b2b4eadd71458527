/** Remembers what was settled of a word, as most words come back within a text and in a run of texts, or what was asked last. */

const WORDS_MAX = 50_000
/** A longer run is noise that hardly comes back, and would keep its whole text alive. */
const CHARS_MAX = 80

/** The same function, which settles each word once; it forgets all when it knows too many. */
export function remembered<T>(settle: (word: string) => T): (word: string) => T {
  const settled = new Map<string, T>()
  return (word) => {
    const known = settled.get(word)
    if (known !== undefined) return known
    const answer = settle(word)
    if (word.length > CHARS_MAX) return answer
    if (settled.size >= WORDS_MAX) settled.clear()
    settled.set(word, answer)
    return answer
  }
}

/** The same function, which does not work out again what it was asked last, by what tells one question from another. */
export function rememberedLast<Asked extends NonNullable<unknown>, Answer>(
  answer: (asked: Asked) => Answer,
  nameOf: (asked: Asked) => NonNullable<unknown> = (asked) => asked,
): (asked: Asked) => Answer {
  let last: NonNullable<unknown> | undefined
  let known: Answer
  return (asked) => {
    const name = nameOf(asked)
    if (name !== last) {
      known = answer(asked)
      last = name
    }
    return known
  }
}
