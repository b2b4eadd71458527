/** The lists of words that are our own name each word once, so that whoever mends a list finds the only place of a word. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = new URL('../../../server/core/deidentify/', import.meta.url)
const LISTS = [
  'lexicon/nameCues.ts',
  'lexicon/organisationWords.ts',
  'lexicon/spared.ts',
  'namesByCue.ts',
  'namesByForm.ts',
]
/** Words in quotation marks right behind the bracket or the sign that opens a list. */
const LIST = /(?:\(|= )\s*(?:`([^`]+)`|'([^'\n]+)'|"([^"\n]+)")/g

test.each(LISTS)('no list of words in %s has a word twice', (file) => {
  const source = readFileSync(new URL(file, FOLDER), 'utf8')
  const lists = [...source.matchAll(LIST)]
    .map(([, ...quoted]) => (quoted.find((words) => words !== undefined) ?? '').trim().split(/\s+/))
    .filter((words) => words.length > 3)
  expect(lists.length).toBeGreaterThan(0)
  expect(lists.flatMap((words) => words.filter((word, at) => words.indexOf(word) !== at))).toEqual([])
})
