/**
 * A Bloom filter (Bloom 1970): a set of words in a fraction of the bytes, so that the browser can carry
 * hundreds of thousands of them. It never denies a word that is in the set; a word that is not is now and
 * then taken for a member (the recipe in scripts/lexicons states how often).
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bits of a filter and how many of them each word sets. */
export interface BloomData {
  readonly hashes: number
  /** The bits, eight to a byte, in base64 without padding. */
  readonly bits: string
}

/** Decodes base64 without padding; the core has neither `Buffer` nor `atob`. */
export function decodeBase64(text: string): Uint8Array {
  const value = new Uint8Array(128)
  for (let i = 0; i < ALPHABET.length; i++) value[ALPHABET.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let buffer = 0
  let bitCount = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    buffer = ((buffer << 6) | (value[text.charCodeAt(i)] ?? 0)) & 0xffff
    bitCount += 6
    if (bitCount >= 8) {
      bitCount -= 8
      bytes[at++] = (buffer >> bitCount) & 0xff
    }
  }
  return bytes
}

/** Encodes bytes as base64 without padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  let buffer = 0
  let bitCount = 0
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff
    bitCount += 8
    while (bitCount >= 6) {
      bitCount -= 6
      parts.push(ALPHABET.charAt((buffer >> bitCount) & 63))
    }
  }
  if (bitCount > 0) parts.push(ALPHABET.charAt((buffer << (6 - bitCount)) & 63))
  return parts.join('')
}

/** FNV-1a over UTF-16 code units, from a given start, with a final mix so that the low bits are even. */
function hash(word: string, seed: number): number {
  const { length } = word
  let h = seed
  for (let i = 0; i < length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> 0
}

/** Calls `visit` with each bit that belongs to the word (Kirsch and Mitzenmacher: two hashes serve for all). */
function everyBit(word: string, hashes: number, size: number, visit: (bit: number) => boolean): boolean {
  const first = hash(word, 0x811c9dc5)
  if (!visit(first % size)) return false
  const second = hash(word, 0x5bd1e995) | 1
  for (let i = 1; i < hashes; i++) if (!visit(((first + Math.imul(i, second)) >>> 0) % size)) return false
  return true
}

/** Makes the filter of the given words with `bitsPerWord` bits each. */
export function makeBloom(words: ReadonlySet<string>, bitsPerWord: number): BloomData {
  const size = Math.ceil((words.size * bitsPerWord) / 8) * 8
  const hashes = Math.max(1, Math.round(bitsPerWord * Math.LN2))
  const bytes = new Uint8Array(size / 8)
  for (const word of words)
    everyBit(word, hashes, size, (bit) => {
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
      return true
    })
  return { hashes, bits: encodeBase64(bytes) }
}

/** Opens a filter: the answer is a test of membership. */
export function openBloom(data: BloomData): (word: string) => boolean {
  const bytes = decodeBase64(data.bits)
  const size = bytes.length * 8
  const has = (bit: number) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  return (word) => everyBit(word, data.hashes, size, has)
}
