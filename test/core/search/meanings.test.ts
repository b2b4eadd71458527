// A text is like a question when it says the same, whatever the words.
import { expect, test } from 'vitest'
import { likeness } from '#core/search/meanings.ts'
import { readWords } from '#core/search/wordList.ts'
import { dutchAnalysis } from '#search/dictionary.ts'

const analysis = dutchAnalysis()
const saidBy = (text: string): ReadonlyMap<string, number> =>
  new Map(
    analysis
      .analyse(text)
      .flatMap(({ stopWord, terms }) => (stopWord ? [] : [terms.stem, ...terms.parts]))
      .map((stem) => [stem, 1]),
  )
const likenessOf = (question: string, texts: readonly string[]) => {
  const written = texts.map((text) =>
    [
      '',
      '',
      analysis
        .analyse(text)
        .flatMap(({ stopWord, word }) => (stopWord ? [] : [word]))
        .join(' '),
      '',
    ].join('\n'),
  )
  return likeness(
    saidBy(question),
    written.map((_, at) => readWords(written, analysis).meaningOf(at)),
  )
}

test.each([
  ['centen van oma gekregen', 'schenking van haar grootmoeder', 'inbraak door controleurs'],
  ['dakloos en geen postadres', 'slaapt bij vrienden op de bank', 'boete wegens zwart werken'],
  ['straf voor niet solliciteren', 'maatregel: uitkering verlaagd', 'begrafenis van zijn moeder'],
])('%s: %s sooner than %s', (question, alike, other) => {
  const [first = 0, second = 0] = likenessOf(question, [alike, other])
  expect(first).toBeGreaterThan(second)
})

test('a text is as like as can be to itself, and words that nobody learned are like nothing', () => {
  const [itself = 0, nothing] = likenessOf('boete wegens zwart werken', [
    'boete wegens zwart werken',
    'xqzt wvuts',
  ])
  expect(itself).toBeCloseTo(1, 5)
  expect(nothing).toBe(0)
  expect(likenessOf('xqzt', ['boete'])).toEqual([0])
})
