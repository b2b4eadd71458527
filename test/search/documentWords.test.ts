// What filling an index reads of a document, piece by piece and from memory, is what the analysis finds in the whole.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROVISIONS } from '#core/law/reference.ts'
import type { SearchDocument } from '#core/search/document.ts'
import { tokenise } from '#core/search/tokens.ts'
import { writeWords } from '#core/search/wordList.ts'
import { tagDescriber } from '#db/searchTags.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { DocumentReader } from '#search/documentWords.ts'
import { analyseDocument, indexTerms } from '#search/texts.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { assemble, type House } from '#server/assemble.ts'
import { judgedTexts } from '../../scripts/bench/search.ts'

const analysis = dutchAnalysis()
let house: House
beforeAll(() => {
  house = assemble({ databasePath: ':memory:', meilisearch: null })
})
afterAll(() => house.close())

/** Every judged text with a thread and two neighbouring articles, in turn. */
function taggedTexts(): Pick<SearchDocument, 'texts' | 'tags'>[] {
  const describeTags = tagDescriber(house.deps.db)
  return judgedTexts('develop').map(({ title = '', text }, at) => {
    const threadId = THREAD_SEEDS[at % THREAD_SEEDS.length]?.id ?? ''
    const provisionIds = [0, 1].map((next) => PROVISIONS[(at * 2 + next) % PROVISIONS.length]?.id ?? '')
    const { labels, tags } = describeTags([
      { kind: 'thread', threadId, provisionId: null, code: null },
      ...provisionIds.map((provisionId) => ({
        kind: 'provision' as const,
        threadId: null,
        provisionId,
        code: null,
      })),
    ])
    return { texts: { title, summary: '', narrative: text, labels }, tags }
  })
}

test('words and terms of a document are those of its texts as a whole', () => {
  const written: string[] = []
  const reader = new DocumentReader(analysis, (word) => written.push(word))
  for (const document of taggedTexts()) {
    const whole = analyseDocument(analysis, document)
    const { numbers, terms } = reader.read(document)
    const fields: string[][] = [[]]
    for (const number of new Uint32Array(numbers.buffer)) {
      if (number === 0) fields.push([])
      else fields.at(-1)?.push(written[number - 1] ?? '')
    }
    expect(fields.slice(0, 4).map((words) => words.join(' '))).toEqual(writeWords(whole).split('\n'))
    expect(new Set(terms.split(' '))).toEqual(new Set(Object.values(whole).flat().flatMap(indexTerms)))
  }
})

test('a word keeps its number and its writing, however many came before and in whatever letters it is written', () => {
  const numbers = new Map<string, number>()
  const reader = new DocumentReader(analysis, (word) => {
    const number = numbers.get(word) ?? numbers.size + 1
    numbers.set(word, number)
    return number
  })
  const read = (narrative: string) =>
    reader.read({ texts: { title: '', summary: '', narrative, labels: '' }, tags: {} })
  const text = `Ωμέγα łódź Crème x${'y'.repeat(300)} IOAW-uitkering 1.200 a.o.w. van de bijstand`
  const first = read(text)
  for (let from = 0; from < 5_000; from += 1_000)
    read(Array.from({ length: 1_000 }, (_, at) => `woord${from + at}q`).join(' '))
  expect(numbers.size).toBeGreaterThan(5_000)
  expect(read(text)).toEqual(first)
  const words = tokenise(text).map(({ word }) => word)
  expect(first.exact.split(' ').filter((word) => word !== '__')).toEqual(words)
})
