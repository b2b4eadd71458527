/** Texts that are read side by side become what each becomes by itself. */
import { expect, test } from 'vitest'
import { deidentify, deidentifyAll } from '#core/deidentify/deidentify.ts'
import { goldTexts } from '../../../scripts/bench/goldTexts.ts'

test('many texts of all sorts, some empty and some alike, come out in order as each does alone', () => {
  const texts = goldTexts('develop').flatMap(({ text }, i) => (i % 7 === 0 ? ['', text, text] : [text]))
  expect(texts.length).toBeGreaterThan(2 * 64)
  expect(deidentifyAll(texts)).toEqual(texts.map((text) => deidentify(text)))
}, 120_000)

test('no texts give no outcomes', () => {
  expect(deidentifyAll([])).toEqual([])
})

test('a month with a letter too few, too many, another or two turned round is a month', () => {
  const texts = ['sepember', 'septembber', 'sebtember', 'spetember'].map((month) => `Op 3 ${month} belde ik.`)
  expect(deidentifyAll(texts).map(({ text }) => text)).toEqual(texts.map(() => 'Op [september] belde ik.'))
})
