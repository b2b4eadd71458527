// What a document is found and ranked by, as the rows of the index hold it. Each different word is worked out once, and so
// is the name of each tag, so that filling an index mostly looks words up.
import type { AnalysedWord, DutchAnalysis, WordTerms } from '#core/search/analysis.ts'
import { citationWords } from '#core/search/citationWords.ts'
import { BETWEEN_LABELS, type SearchDocument, TEXT_FIELDS } from '#core/search/document.ts'
import { longer } from '#core/search/numberLists.ts'
import { eachPlace } from '#core/search/tokens.ts'
import { topicTermsOf, topicWord } from '#core/search/topics.ts'
import { writtenWord } from '#core/search/wordList.ts'
import { type PackedWord, PackedWords, WrittenBytes } from './packedWords.ts'
import { indexTerms } from './texts.ts'

/** Ends a field among the words as they stand, so that no exact phrase runs on into the next. */
const FIELD_END = '__'
const FIELD_END_NUMBER = 0
/** What is kept of a writing of which nothing is left. */
const NOTHING_LEFT: PackedWord = { number: FIELD_END_NUMBER, word: '', terms: '' }

/** Different words remembered before the memory is emptied, as in the analysis. */
const WORDS_REMEMBERED_MAX = 300_000
/** The same names of tags come back in document after document, and finding the articles in them takes longest of all. */
const LABELS_REMEMBERED_MAX = 20_000

/** A piece of text with the articles it cites, as places among the packed words. */
interface IndexedText {
  readonly words: readonly number[]
  readonly cited: readonly number[]
}

/** A document as the index keeps it. */
export interface DocumentWords {
  /** The numbers of its content words in order, a 0 after each field. */
  readonly numbers: Uint32Array
  /** What it is found by. */
  readonly terms: string
  /** Its words as they stand, for exact phrases. */
  readonly exact: string
}

export class DocumentReader {
  readonly #analysis: DutchAnalysis
  readonly #numberOf: (written: string, terms: WordTerms) => number
  readonly #words = new PackedWords()
  readonly #labels = new Map<string, IndexedText>()
  /** By number of a word, the last document that had it. */
  #lastSeen = new Uint32Array(4096)
  #documents = 0
  readonly #terms = new WrittenBytes()
  readonly #exact = new WrittenBytes()

  /** `numberOf` gives a word its number. */
  constructor(analysis: DutchAnalysis, numberOf: (written: string, terms: WordTerms) => number) {
    this.#analysis = analysis
    this.#numberOf = numberOf
  }

  /** Forgets the numbers, after the words were numbered anew. */
  forget(): void {
    this.#words.clear()
    this.#labels.clear()
    this.#lastSeen.fill(0)
  }

  read({ texts, tags }: Pick<SearchDocument, 'texts' | 'tags'>): DocumentWords {
    // Not while a document is read, which has the places of its words at hand.
    if (this.#words.size > WORDS_REMEMBERED_MAX) this.forget()
    this.#documents += 1
    const numbers: number[] = []
    for (const field of TEXT_FIELDS) {
      const pieces =
        field === 'labels'
          ? texts.labels.split(BETWEEN_LABELS).map((label) => this.#label(label))
          : [this.#text(texts[field])]
      for (const { words } of pieces)
        for (const place of words) {
          this.#words.copyWord(place, this.#exact)
          this.#take(place, numbers)
        }
      this.#words.copyWord(this.#fieldEnd(), this.#exact)
      for (const { cited } of pieces) for (const place of cited) this.#take(place, numbers)
      if (field === 'labels')
        for (const term of topicTermsOf(tags)) this.#take(this.#withoutText(topicWord(term)), numbers)
      numbers.push(FIELD_END_NUMBER)
    }
    return { numbers: new Uint32Array(numbers), terms: this.#terms.take(), exact: this.#exact.take() }
  }

  /** Adds a word; its terms only the first time the document has it. */
  #take(place: number, numbers: number[]): void {
    const number = this.#words.numberAt(place)
    if (number === FIELD_END_NUMBER) return
    numbers.push(number)
    if (number >= this.#lastSeen.length) this.#lastSeen = longer(this.#lastSeen, number)
    if (this.#lastSeen[number] === this.#documents) return
    this.#lastSeen[number] = this.#documents
    this.#words.copyTerms(place, this.#terms)
  }

  #text(text: string): IndexedText {
    const words: number[] = []
    eachPlace(text, (start, end) => {
      words.push(this.#words.placeOf(text, start, end) || this.#read(text.slice(start, end)))
    })
    return { words, cited: citationWords(text).map((word) => this.#withoutText(word)) }
  }

  #label(label: string): IndexedText {
    const known = this.#labels.get(label)
    if (known !== undefined) return known
    if (this.#labels.size >= LABELS_REMEMBERED_MAX) this.#labels.clear()
    const read = this.#text(label)
    this.#labels.set(label, read)
    return read
  }

  #read(written: string): number {
    const word = this.#analysis.word(written)
    if (word === null) return this.#words.keep(written, NOTHING_LEFT)
    const number = word.stopWord
      ? FIELD_END_NUMBER
      : this.#numberOf(writtenWord({ ...word, cited: false }), word.terms)
    return this.#words.keep(written, { word: word.word, number, terms: indexTerms(word).join(' ') })
  }

  /** A citation or topic, which is found by its terms and is no word of the text. */
  #withoutText(word: AnalysedWord): number {
    const written = writtenWord(word)
    const known = this.#words.placeOf(written)
    if (known > 0) return known
    const number = this.#numberOf(written, word.terms)
    return this.#words.keep(written, { word: '', number, terms: indexTerms(word).join(' ') })
  }

  #fieldEnd(): number {
    return this.#words.placeOf(FIELD_END) || this.#words.keep(FIELD_END, { ...NOTHING_LEFT, word: FIELD_END })
  }
}
