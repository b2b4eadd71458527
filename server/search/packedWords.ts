// What the index keeps of each word, packed in one block of memory. Filling an index looks up a hundred words a document, and
// the entries of a map, spread over the memory, each make it wait several times.
import { hashStep } from '#core/search/lexicon.ts'

/** What the index keeps of a word. */
export interface PackedWord {
  /** 0 for a word that is not looked for. */
  readonly number: number
  /** The word as exact phrases find it; empty when they do not. */
  readonly word: string
  /** What it is found by, with spaces in between. */
  readonly terms: string
}

/** The cells an entry begins with, 32 bits each; behind them the writing in units of 16 bits, the word and the terms in bytes. */
const NUMBER = 0
const WRITTEN_LENGTH = 1
const WORD_LENGTH = 2
const TERMS_LENGTH = 3
const HEAD = 4

const UNITS_IN_CELL = 2
const BYTES_IN_CELL = 4
const BYTES_IN_UNIT = 2
/** The most that a unit of 16 bits takes in UTF-8. */
const BYTES_IN_CHARACTER_MAX = 3
const CODES_ASCII = 128
/** No entry begins before it, so that 0 stands for none. */
const FIRST_PLACE = 1
const SPACE = 0x20

export class PackedWords {
  /** By hash of a writing, the place of its entry: as many as a power of two, at most half of them taken. */
  #slots = new Uint32Array(1 << 12)
  #cells = new Uint32Array(1 << 16)
  #units = new Uint16Array(this.#cells.buffer)
  #bytes = new Uint8Array(this.#cells.buffer)
  #end = FIRST_PLACE
  #count = 0
  readonly #encoder = new TextEncoder()

  get size(): number {
    return this.#count
  }

  clear(): void {
    this.#slots.fill(0)
    this.#end = FIRST_PLACE
    this.#count = 0
  }

  /** The place of what is kept under a writing, a whole text or a piece of one, or 0. */
  placeOf(text: string, start = 0, end = text.length): number {
    return this.#slots[this.#slotOf(text, start, end)] ?? 0
  }

  /** Keeps a word under a writing that has none yet, and tells its place, which is good until everything is cleared. */
  keep(written: string, { number, word, terms }: PackedWord): number {
    if (UNITS_IN_CELL * (this.#count + 1) > this.#slots.length) this.#widen()
    const place = this.#end
    const mostBytes = BYTES_IN_UNIT * written.length + BYTES_IN_CHARACTER_MAX * (word.length + terms.length)
    this.#reserve(place + HEAD + Math.ceil(mostBytes / BYTES_IN_CELL))
    const units = (place + HEAD) * UNITS_IN_CELL
    for (let at = 0; at < written.length; at++) this.#units[units + at] = written.charCodeAt(at)
    const wordAt = (units + written.length) * BYTES_IN_UNIT
    const termsAt = this.#write(word, wordAt)
    const end = this.#write(terms, termsAt)
    this.#cells[place + NUMBER] = number
    this.#cells[place + WRITTEN_LENGTH] = written.length
    this.#cells[place + WORD_LENGTH] = termsAt - wordAt
    this.#cells[place + TERMS_LENGTH] = end - termsAt
    this.#end = Math.ceil(end / BYTES_IN_CELL)
    this.#slots[this.#slotOf(written, 0, written.length)] = place
    this.#count += 1
    return place
  }

  /** Writes a text from a byte on, and tells where it ends; most are ASCII, for which the encoder takes far longer. */
  #write(text: string, from: number): number {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= CODES_ASCII)
        return from + this.#encoder.encodeInto(text, this.#bytes.subarray(from)).written
      this.#bytes[from + at] = code
    }
    return from + text.length
  }

  numberAt(place: number): number {
    return this.#cells[place + NUMBER] ?? 0
  }

  copyWord(place: number, into: WrittenBytes): void {
    into.add(this.#bytes, this.#textAt(place), this.#cells[place + WORD_LENGTH] ?? 0)
  }

  copyTerms(place: number, into: WrittenBytes): void {
    const from = this.#textAt(place) + (this.#cells[place + WORD_LENGTH] ?? 0)
    into.add(this.#bytes, from, this.#cells[place + TERMS_LENGTH] ?? 0)
  }

  /** Where the bytes of an entry begin. */
  #textAt(place: number): number {
    return (place + HEAD) * BYTES_IN_CELL + (this.#cells[place + WRITTEN_LENGTH] ?? 0) * BYTES_IN_UNIT
  }

  /** The slot of a writing, or the free one where it belongs. */
  #slotOf(text: string, start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at))
    const mask = this.#slots.length - 1
    for (let slot = slotOfHash(hash, mask); ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot] ?? 0
      if (place === 0 || this.#isWritten(place, text, start, end)) return slot
    }
  }

  #isWritten(place: number, text: string, start: number, end: number): boolean {
    if (this.#cells[place + WRITTEN_LENGTH] !== end - start) return false
    const units = (place + HEAD) * UNITS_IN_CELL - start
    for (let at = start; at < end; at++) if (this.#units[units + at] !== text.charCodeAt(at)) return false
    return true
  }

  #widen(): void {
    const places = this.#slots.filter((place) => place > 0)
    this.#slots = new Uint32Array(2 * this.#slots.length)
    const mask = this.#slots.length - 1
    for (const place of places) {
      let hash = 0
      const from = (place + HEAD) * UNITS_IN_CELL
      const end = from + (this.#cells[place + WRITTEN_LENGTH] ?? 0)
      for (let at = from; at < end; at++) hash = hashStep(hash, this.#units[at] ?? 0)
      let slot = slotOfHash(hash, mask)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = place
    }
  }

  #reserve(end: number): void {
    if (end <= this.#cells.length) return
    const cells = new Uint32Array(2 * end)
    cells.set(this.#cells)
    this.#cells = cells
    this.#units = new Uint16Array(cells.buffer)
    this.#bytes = new Uint8Array(cells.buffer)
  }
}

/** The lower bits hardly differ between words with the same end, so the higher ones count as well. */
const slotOfHash = (hash: number, mask: number): number => (hash ^ (hash >>> 16)) & mask

/** Words written one after another, with spaces in between. */
export class WrittenBytes {
  #bytes = Buffer.allocUnsafe(1 << 12)
  #end = 0

  /** Adds `length` bytes from a place on; nothing when there are none. */
  add(from: Uint8Array, start: number, length: number): void {
    if (length === 0) return
    if (this.#end + length + 1 > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.allocUnsafe(this.#bytes.length + length + 1)])
    // Byte by byte: for so few a copy by the system takes longer.
    const bytes = this.#bytes
    let end = this.#end
    if (end > 0) bytes[end++] = SPACE
    for (let at = start; at < start + length; at++) bytes[end++] = from[at] ?? 0
    this.#end = end
  }

  /** What was written, and begins anew. */
  take(): string {
    const text = this.#bytes.toString('utf8', 0, this.#end)
    this.#end = 0
    return text
  }
}
