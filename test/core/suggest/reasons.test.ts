// The words behind a suggestion, as a person reads them.
import { expect, test } from 'vitest'
import { reasonsIn } from '#core/suggest/reasons.ts'

const TEXT =
  'Ik wist niet dat je dat moest melden. Hij kreeg drie maanden geen uitkering, en er is nu huurachterstand.'
const spansOf = (...words: readonly string[]) =>
  words.map((word) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length }))

test('words that stand together are one reason, in the place of the strongest of them', () => {
  expect(reasonsIn(TEXT)(spansOf('huurachterstand', 'maanden', 'drie maanden', 'uitkering', 'geen'))).toEqual(
    ['huurachterstand', 'drie maanden geen uitkering'],
  )
})

test('function words between two words are read with them, at the edges they are left out', () => {
  expect(reasonsIn(TEXT)(spansOf('wist niet', 'moest melden'))).toEqual(['wist niet dat je dat moest melden'])
  expect(reasonsIn(TEXT)(spansOf('er is nu huurachterstand'))).toEqual(['huurachterstand'])
})

test('what are function words only is no reason, unless there is no other', () => {
  expect(reasonsIn(TEXT)(spansOf('en er', 'geen', 'melden'))).toEqual(['melden'])
  expect(reasonsIn(TEXT)(spansOf('en er'))).toEqual(['en er'])
})

test('a number or a word for saying is no reason by itself, unless there is no other', () => {
  expect(reasonsIn(TEXT)(spansOf('drie', 'huurachterstand'))).toEqual(['huurachterstand'])
  expect(reasonsIn(TEXT)(spansOf('drie maanden'))).toEqual(['drie maanden'])
  expect(reasonsIn(TEXT)(spansOf('drie'))).toEqual(['drie'])
})

test('a reason does not run from one sentence into the next', () => {
  expect(reasonsIn(TEXT)(spansOf('melden. Hij kreeg'))).toEqual(['melden', 'kreeg'])
})

test('the same words are told once, whatever their capitals', () => {
  const text = 'Boete na boete.'
  const spans = [
    { start: 0, end: 5 },
    { start: 9, end: 14 },
  ]
  expect(reasonsIn(text)(spans)).toEqual(['Boete na boete'])
  expect(
    reasonsIn('Boete, en de boete.')([
      { start: 0, end: 5 },
      { start: 13, end: 18 },
    ]),
  ).toEqual(['Boete'])
})
