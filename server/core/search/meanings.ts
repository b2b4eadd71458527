/**
 * How like a question a text is in what it says, whatever words it says it in: words that stand among the same words
 * have vectors alike (see scripts/search/learnMeanings.ts), and a text has the sum of those of its words.
 */

import type { WordTerms } from './analysis.ts'
import learned from './meanings.json' with { type: 'json' }
import { longer, NumberLists } from './numberLists.ts'

const { dimensions } = learned
const vectors = Int8Array.from(atob(learned.vectors), (letter) => letter.charCodeAt(0))
/** Where the vector of each stem begins. */
const places: ReadonlyMap<string, number> = new Map(
  learned.stems.split(' ').map((stem, number) => [stem, number * dimensions]),
)

/** What a text says: the sum of the vectors of its words, each once. */
export type Meaning = Int16Array

/** Adds up what texts say, whose words are numbers; where the vectors of a word begin is looked up once. */
export class MeaningReader {
  readonly #termsOf: (number: number) => WordTerms
  readonly #places = new NumberLists()
  /** By word, the text in which it was seen last. */
  #seenIn = new Uint32Array(1024)
  #texts = 0

  constructor(termsOf: (number: number) => WordTerms) {
    this.#termsOf = termsOf
  }

  /** What these words say together. */
  of(words: Iterable<Uint32Array>): Meaning {
    this.#texts += 1
    const sum = new Int32Array(dimensions)
    for (const field of words) for (let at = 0; at < field.length; at++) this.#add(sum, field[at] ?? 0)
    return shortened(sum)
  }

  #add(sum: Int32Array, number: number): void {
    if (number >= this.#seenIn.length) this.#seenIn = longer(this.#seenIn, number)
    if (this.#seenIn[number] === this.#texts) return
    this.#seenIn[number] = this.#texts
    // A list may not hold a 0, and one vector begins there.
    for (let at = this.#placesOf(number), next = this.#places.all[at] ?? 0; next > 0; ) {
      // Whole numbers alone: a sum that may be of broken ones takes three times as long.
      for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + (vectors[next - 1 + d] ?? 0)
      next = this.#places.all[++at] ?? 0
    }
  }

  #placesOf(number: number): number {
    const known = this.#places.from(number)
    if (known > 0) return known
    const { stem, parts } = this.#termsOf(number)
    return this.#places.keep(
      number,
      [stem, ...parts].flatMap((term) => {
        const place = places.get(term)
        return place === undefined ? [] : [place + 1]
      }),
    )
  }
}

/** How like a question texts are, 0 to 1; `said` are its stems with how much each counts. */
export function likeness(said: ReadonlyMap<string, number>, meanings: readonly Meaning[]): readonly number[] {
  const asked = new Float64Array(dimensions)
  for (const [stem, weight] of said) {
    const place = places.get(stem)
    if (place !== undefined) addVector(asked, place, weight)
  }
  const length = lengthOf(asked)
  return meanings.map((meaning) => {
    const lengths = length * lengthOf(meaning)
    return lengths === 0 ? 0 : Math.max(0, dot(asked, meaning) / lengths)
  })
}

const SHORT_MAX = 32_767

/** Only the direction counts, so that of a very long text is kept within what sixteen bits hold. */
function shortened(sum: Int32Array): Meaning {
  let most = SHORT_MAX
  for (let at = 0; at < sum.length; at++) most = Math.max(most, Math.abs(sum[at] ?? 0))
  const meaning = new Int16Array(sum.length)
  for (let at = 0; at < sum.length; at++) meaning[at] = ((sum[at] ?? 0) * SHORT_MAX) / most
  return meaning
}

function addVector(sum: Float64Array, place: number, weight: number): void {
  for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + weight * (vectors[place + at] ?? 0)
}

function dot(a: Float64Array | Meaning, b: Float64Array | Meaning): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

const lengthOf = (vector: Float64Array | Meaning): number => Math.sqrt(dot(vector, vector))
