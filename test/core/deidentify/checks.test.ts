/** The published checks of numbers, against published numbers, and the filter that holds the word lists. */
import { expect, test } from 'vitest'
import { makeBloom, openBloom } from '#core/deidentify/bloom.ts'
import { passesElevenTest } from '#core/deidentify/bsn.ts'
import { isOneEditApart } from '#core/deidentify/edits.ts'
import { passesMod97 } from '#core/deidentify/iban.ts'

test('the eleven test knows the test numbers of the government from mistyped ones', () => {
  for (const good of ['111222333', '123456782', '999990019']) expect(passesElevenTest(good)).toBe(true)
  for (const wrong of ['123456789', '111222334', '111111111', '000000000'])
    expect(passesElevenTest(wrong)).toBe(false)
})

test('the IBAN check knows the examples of the registry from mistyped ones', () => {
  for (const good of [
    'NL91ABNA0417164300',
    'BE68539007547034',
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
  ])
    expect(passesMod97(good)).toBe(true)
  expect(passesMod97('NL91ABNA0417164301')).toBe(false)
})

test('a Bloom filter denies none of its words and few others', () => {
  const words = new Set(Array.from({ length: 2000 }, (_, i) => `woord${i}`))
  const has = openBloom(makeBloom(words, 10))
  for (const word of words) expect(has(word)).toBe(true)
  const wrong = Array.from({ length: 10_000 }, (_, i) => `ander${i}`).filter(has).length
  expect(wrong).toBeLessThan(200)
})

test('one edit is a letter more, less, other, or two turned round', () => {
  for (const other of ['yilmas', 'yilma', 'yillmaz', 'yimlaz'])
    expect(isOneEditApart('yilmaz', other)).toBe(true)
  for (const other of ['yilmaz', 'yimlas', 'yi']) expect(isOneEditApart('yilmaz', other)).toBe(false)
})
