/** Remembers what was settled of a word: most words come back, within a text and in a run of texts. */

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
