/** Tells words that are mistyped, or written as they are spoken, from words that no dictionary has. */

/** Whether the dictionary has a folded word. */
export type IsWord = (word: string) => boolean

/** Whether a word looks like a typing error of an ordinary one: a letter doubled, dropped in, two turned round, or a last "n" left out. */
export function isTypingError(key: string, isWord: IsWord): boolean {
  if (key.length < 4) return true
  const settled = SETTLED.get(key)
  if (settled !== undefined) return settled
  const found = isNearWord(key, isWord)
  if (SETTLED.size >= SETTLED_MAX) SETTLED.clear()
  SETTLED.set(key, found)
  return found
}

/** No Dutch word is longer, and each letter of a longer one would be tried. */
const LONGEST_WORD = 80

/** What was settled before: most words come back. */
const SETTLED = new Map<string, boolean>()
const SETTLED_MAX = 20_000

/** Whether a word is written as it is spoken: "betale" without the last "n", "bussie" and "koppie" for something small. */
export const isSpoken = (key: string, isWord: IsWord): boolean =>
  (/[^e]e$/.test(key) && isWord(`${key}n`)) || (/([bdfgklmnprst])\1ie$/.test(key) && isWord(key.slice(0, -3)))

function isNearWord(key: string, isWord: IsWord): boolean {
  if (key.length > LONGEST_WORD) return false
  if (isSpoken(key, isWord)) return true
  for (let i = 0; i < key.length; i++) {
    if (isWord(key.slice(0, i) + key.slice(i + 1))) return true
    if (i > 0 && isWord(key.slice(0, i - 1) + key[i] + key[i - 1] + key.slice(i + 1))) return true
  }
  return false
}
