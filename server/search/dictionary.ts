// Loads the Dutch word list when search first needs it, and makes the one analysis of this process from it.
import { readFileSync } from 'node:fs'
import { createDutchAnalysis, type DutchAnalysis } from '#core/search/analysis.ts'
import { hashStep, type Lexicon, SHORT_PARTS } from '#core/search/lexicon.ts'

const WORD_LIST = new URL('./dutchWords.txt', import.meta.url)

/** The word list is front-coded and marked: see scripts/search/buildDictionary.ts, which writes it. */
function readWordList(): ReadonlyMap<string, 'infinitive' | 'entry' | 'form'> {
  const kinds = new Map<string, 'infinitive' | 'entry' | 'form'>()
  let word = ''
  for (const line of readFileSync(WORD_LIST, 'utf8').split('\n')) {
    if (line === '') continue
    const mark = line.at(-1)
    const kind = mark === '!' ? 'infinitive' : mark === '=' ? 'entry' : 'form'
    word =
      word.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, kind === 'form' ? undefined : -1)
    kinds.set(word, kind)
  }
  return kinds
}

/** Bits of the table of hashes: sixteen to a word, so that about one piece in twenty is looked up in vain. */
const HASH_BITS = 22

/** Which hashes occur among the words (a Bloom filter with one hash). */
function hashesOf(words: Iterable<string>): (hash: number) => boolean {
  const bits = new Uint32Array(2 ** HASH_BITS / 32)
  for (const word of words) {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
    const place = hash >>> (32 - HASH_BITS)
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
  }
  return (hash) => {
    const place = hash >>> (32 - HASH_BITS)
    return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0
  }
}

function loadLexicon(): Lexicon {
  const kinds = readWordList()
  return {
    mayHave: hashesOf([...kinds.keys(), ...SHORT_PARTS]),
    has: (asked) => kinds.has(asked),
    isEntry: (asked) => (kinds.get(asked) ?? 'form') !== 'form',
    isInfinitive: (asked) => kinds.get(asked) === 'infinitive',
  }
}

let analysis: DutchAnalysis | undefined

/** The Dutch analysis with the whole word list; loading it takes a few hundredths of a second, once. */
export function dutchAnalysis(): DutchAnalysis {
  analysis ??= createDutchAnalysis(loadLexicon())
  return analysis
}

/** Every word of the list, in its order. */
export const dictionaryWords = (): readonly string[] => [...readWordList().keys()]
