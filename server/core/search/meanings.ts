/**
 * How like a question a text is in what it says, whatever words it says it in: words that stand among the same words
 * have vectors alike (see scripts/search/learnMeanings.ts), and a text has the sum of those of its words.
 */

import { TEXT_FIELDS } from './document.ts'
import learned from './meanings.json' with { type: 'json' }
import type { FieldNumbers, NumberedWords } from './wordList.ts'

const { dimensions } = learned
const vectors = Int8Array.from(atob(learned.vectors), (letter) => letter.charCodeAt(0))
/** Where the vector of each stem begins. */
const places: ReadonlyMap<string, number> = new Map(
  learned.stems.split(' ').map((stem, number) => [stem, number * dimensions]),
)

/** For each document how like the question it is, 0 to 1; `stems` are those of the question, each once. */
export function likeness(stems: readonly string[], words: NumberedWords): readonly number[] {
  const asked = new Float32Array(dimensions)
  for (const stem of stems) add(asked, places.get(stem))
  const length = lengthOf(asked)
  if (length === 0) return words.documents.map(() => 0)
  const known = new WordPlaces(words)
  const said = new Float32Array(dimensions)
  return words.documents.map((document, at) => {
    said.fill(0)
    known.addAll(said, document, at + 1)
    const lengths = length * lengthOf(said)
    return lengths === 0 ? 0 : Math.max(0, dot(asked, said) / lengths)
  })
}

/** Where the vectors of the words of documents begin, looked up once for each word. */
class WordPlaces {
  readonly #words: NumberedWords
  readonly #places: (readonly number[] | undefined)[] = []
  /** By word, the document in which it was seen last: a word counts once in a text. */
  readonly #seenIn: Uint32Array

  constructor(words: NumberedWords) {
    this.#words = words
    this.#seenIn = new Uint32Array(words.numbersEnd)
  }

  addAll(sum: Float32Array, document: FieldNumbers, documentNumber: number): void {
    for (const field of TEXT_FIELDS) {
      const numbers = document[field]
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] ?? 0
        if (this.#seenIn[number] === documentNumber) continue
        this.#seenIn[number] = documentNumber
        for (const place of this.#placesOf(number)) add(sum, place)
      }
    }
  }

  #placesOf(number: number): readonly number[] {
    const found = this.#places[number]
    if (found !== undefined) return found
    const { stem, parts } = this.#words.termsOf(number)
    const made = [stem, ...parts].flatMap((term) => places.get(term) ?? [])
    this.#places[number] = made
    return made
  }
}

function add(sum: Float32Array, place: number | undefined): void {
  if (place === undefined) return
  for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (vectors[place + at] ?? 0)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

const lengthOf = (vector: Float32Array): number => Math.sqrt(dot(vector, vector))
