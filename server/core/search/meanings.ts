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
  const asked = new Int32Array(dimensions)
  for (const stem of stems) {
    const place = places.get(stem)
    if (place !== undefined) add(asked, place)
  }
  const length = lengthOf(asked)
  if (length === 0) return words.documents.map(() => 0)
  const known = new WordPlaces(words)
  const said = new Int32Array(dimensions)
  return words.documents.map((document, at) => {
    said.fill(0)
    known.addAll(said, document, at + 1)
    const lengths = length * lengthOf(said)
    return lengths === 0 ? 0 : Math.max(0, dot(asked, said) / lengths)
  })
}

const NOWHERE = new Uint32Array(0)

/** Where the vectors of the words of documents begin, looked up once for each word. */
class WordPlaces {
  readonly #words: NumberedWords
  /** By word: not looked at yet (0), or where its vectors stand in the list below. */
  readonly #at: Uint32Array
  readonly #lists: Uint32Array[] = [NOWHERE, NOWHERE]
  /** By word, the document in which it was seen last: a word counts once in a text. */
  readonly #seenIn: Uint32Array

  constructor(words: NumberedWords) {
    this.#words = words
    this.#at = new Uint32Array(words.numbersEnd)
    this.#seenIn = new Uint32Array(words.numbersEnd)
  }

  addAll(sum: Int32Array, document: FieldNumbers, documentNumber: number): void {
    for (const field of TEXT_FIELDS) {
      const numbers = document[field]
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] ?? 0
        if (this.#seenIn[number] === documentNumber) continue
        this.#seenIn[number] = documentNumber
        const list = this.#lists[this.#at[number] || this.#look(number)] ?? NOWHERE
        for (let one = 0; one < list.length; one++) add(sum, list[one] ?? 0)
      }
    }
  }

  #look(number: number): number {
    const { stem, parts } = this.#words.termsOf(number)
    const found = [stem, ...parts].flatMap((term) => places.get(term) ?? [])
    const at = found.length === 0 ? 1 : this.#lists.push(Uint32Array.from(found)) - 1
    this.#at[number] = at
    return at
  }
}

function add(sum: Int32Array, place: number): void {
  for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (vectors[place + at] ?? 0)
}

function dot(a: Int32Array, b: Int32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

const lengthOf = (vector: Int32Array): number => Math.sqrt(dot(vector, vector))
