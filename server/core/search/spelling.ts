/** Finds the words of a collection that a misspelt word may have meant. */
import { longer as lengthened } from './numberLists.ts'

/** The shortest words in which one edit, and two, are forgiven. */
const ONE_EDIT_LENGTH = 4
const TWO_EDITS_LENGTH = 8

/** How many edits a word of this length may be off. */
export const editsAllowed = (length: number): number =>
  length >= TWO_EDITS_LENGTH ? 2 : length >= ONE_EDIT_LENGTH ? 1 : 0

/** Tells how many edits a word is off, or `max + 1` when there are more than `max`. */
type Distance = (word: string, max: number) => number

/** The letters of one word that fit in the bits of a number. */
const BITS_MAX = 32
const ASCII_END = 128

/**
 * The number of edits between a word and others, a swap of neighbours being one (optimal string alignment: Damerau 1964):
 * all rows of a column of the table at once, as bits of a number (Hyyrö 2003).
 */
export function distanceFrom(asked: string): Distance {
  if (asked === '' || asked.length > BITS_MAX) return (word, max) => distanceByTable(asked, word, max)
  const ascii = new Int32Array(ASCII_END)
  const others = new Map<number, number>()
  const placesOf = (code: number): number => (code < ASCII_END ? (ascii[code] ?? 0) : (others.get(code) ?? 0))
  for (let at = 0; at < asked.length; at++) {
    const code = asked.charCodeAt(at)
    if (code < ASCII_END) ascii[code] = placesOf(code) | (1 << at)
    else others.set(code, placesOf(code) | (1 << at))
  }
  const last = 1 << (asked.length - 1)
  return (word, max) => {
    // Where a row is one more, and one less, than the row above it; where it equals the one left above it.
    let [more, less, same, placesBefore] = [-1, 0, 0, 0]
    let distance = asked.length
    for (let at = 0; at < word.length; at++) {
      const places = placesOf(word.charCodeAt(at))
      const swapped = ((~same & places) << 1) & placesBefore
      same = (((places & more) + more) ^ more) | places | less | swapped
      let right = less | ~(same | more)
      let left = same & more
      if ((right & last) !== 0) distance++
      if ((left & last) !== 0) distance--
      if (distance - (word.length - 1 - at) > max) return max + 1
      right = (right << 1) | 1
      left <<= 1
      more = left | ~(same | right)
      less = right & same
      placesBefore = places
    }
    return Math.min(distance, max + 1)
  }
}

/** The same for words of any length. */
export function distanceByTable(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > max) return max + 1
    before = above
    above = row
  }
  return Math.min(above[b.length] ?? max + 1, max + 1)
}

/** A bit for each letter a word holds. */
function letterBits(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31)
  return bits
}

/**
 * Whether a word that is so many letters longer than the one asked can be so few edits off, by the letters they hold. Each edit
 * brings at most one letter and takes at most one, and those that make it longer take none.
 */
function mayBeNear(asked: number, bits: number, longer: number, edits: number): boolean {
  return (
    hasAtMost(edits - Math.max(longer, 0), asked & ~bits) &&
    hasAtMost(edits + Math.min(longer, 0), bits & ~asked)
  )
}

/** Whether no more bits are set than this, by taking them away: sooner known than their number where that is small. */
function hasAtMost(most: number, bits: number): boolean {
  let left = bits
  for (let taken = 0; taken < most; taken++) left &= left - 1
  return left === 0
}

/** The shortest beginning of a word that is completed. */
const BEGINNING_LENGTH_MIN = 4

/** How many longer words a beginning may stand for; the shortest count. */
const COMPLETIONS_MAX = 3

/** A word with how many edits it is off. */
interface Near {
  readonly word: string
  readonly distance: number
}

const everyWord = (_word: string): boolean => true

/** Words with the bits of their letters, which most look-ups need go no further than. */
interface WordsOfOneLength {
  readonly words: string[]
  bits: Uint32Array
}
const NO_WORDS: WordsOfOneLength = { words: [], bits: new Uint32Array(0) }

/** The words of a collection, by length, so that a look-up passes over nearly all of them. */
export class WordsByLength {
  readonly #byLength = new Map<number, WordsOfOneLength>()
  readonly #all = new Set<string>()
  /** In alphabetical order, save for those added since anybody asked. */
  #sorted: readonly string[] = []
  #added: string[] = []

  has(word: string): boolean {
    return this.#all.has(word)
  }

  add(word: string): void {
    if (this.#all.has(word)) return
    this.#all.add(word)
    this.#added.push(word)
    const bucket = this.#byLength.get(word.length) ?? { words: [], bits: new Uint32Array(64) }
    const at = bucket.words.push(word) - 1
    if (at >= bucket.bits.length) bucket.bits = lengthened(bucket.bits, at)
    bucket.bits[at] = letterBits(word)
    this.#byLength.set(word.length, bucket)
  }

  /** The shortest words that start with what was typed, and are longer, of those that `counts`. */
  startingWith(typed: string, counts = everyWord): readonly string[] {
    this.sort()
    const sorted = this.#sorted
    const found: string[] = []
    for (let at = firstAtLeast(sorted, typed); sorted[at]?.startsWith(typed); at++)
      if (sorted[at] !== typed) found.push(sorted[at] ?? '')
    return completions(found, counts)
  }

  /** Puts the words in order, as looking for beginnings needs. Again, when few were added, it takes a moment only. */
  sort(): void {
    if (this.#added.length > 0) this.#sorted = [...this.#sorted, ...this.#added.sort()].sort()
    this.#added = []
  }

  /** The words that `counts` at the least distance from the one asked, sorted; empty when none is near enough. */
  nearest(asked: string, counts = everyWord): readonly Near[] {
    for (let beyond = 0; ; ) {
      const found = this.#nearestBeyond(asked, beyond)
      const counted = found.filter(({ word }) => counts(word))
      const [first] = found
      if (first === undefined || counted.length > 0) return counted
      beyond = first.distance
    }
  }

  /** The words at the least distance that is more than `beyond`. */
  #nearestBeyond(asked: string, beyond: number): readonly Near[] {
    const allowed = editsAllowed(asked.length)
    const bits = letterBits(asked)
    const distanceOf = distanceFrom(asked)
    let least = allowed
    let found: Near[] = []
    for (let further = 0; further <= 2 * allowed; further++) {
      // As long as the word asked, one letter longer, one shorter, and so on: what is near is likely found first.
      const longer = further % 2 === 1 ? (further + 1) / 2 : -further / 2
      if (Math.abs(longer) > least) break
      const { words, bits: bitsOf } = this.#byLength.get(asked.length + longer) ?? NO_WORDS
      for (let at = 0; at < words.length; at++) {
        if (!mayBeNear(bits, bitsOf[at] ?? 0, longer, least)) continue
        const word = words[at] ?? ''
        const distance = distanceOf(word, least)
        if (distance > least || distance <= beyond) continue
        if (distance < least) found = []
        least = distance
        found.push({ word, distance })
      }
    }
    return found.sort((a, b) => rank(asked, a.word) - rank(asked, b.word) || (a.word < b.word ? -1 : 1))
  }
}

/** Whether what was typed may be the beginning of a word still being typed. */
export const mayBeBeginning = (typed: string): boolean => typed.length >= BEGINNING_LENGTH_MIN

/** The words to take a beginning for, of all that start with it and that `counts`: the shortest, in the order of their length. */
export function completions(words: readonly string[], counts = everyWord): readonly string[] {
  const found: string[] = []
  for (const word of words.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (found.length === COMPLETIONS_MAX) break
    if (counts(word)) found.push(word)
  }
  return found
}

/** Of words at the same distance, those that start alike come first: people rarely mistype the first letters. */
const rank = (asked: string, word: string): number => {
  let shared = 0
  while (shared < asked.length && asked[shared] === word[shared]) shared++
  return -shared
}

/** Where a word stands, or would stand, in words in alphabetical order. */
function firstAtLeast(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
