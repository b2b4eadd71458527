/** Text made to keep the detector busy: the gate answers within the time of a request, whatever is pasted. */
import { expect, test } from 'vitest'
import { isCompound } from '#core/deidentify/compounds.ts'
import { seal } from '#core/deidentify/gate.ts'
import { leastProcessorMs, unreadBefore } from '../../support/processorTime.ts'

test.each([
  'a',
  'A',
  "d'",
  'a\u0301',
  '1',
  '1 ',
  '1-',
  '12-AB-',
  'www.',
  'eerste lid ',
  '[',
  'a@',
  'Jan van ',
])('a text of nothing but "%s" is read within seconds', async (unit) => {
  const text = unit.repeat(8_000 / unit.length)
  expect(await leastProcessorMs(4_000, (attempt) => seal(unreadBefore(text, attempt)))).toBeLessThan(4_000)
})

test('a long run of marks behind a figure is looked through once', async () => {
  const marks = `1 ${'-'.repeat(50_000)}`
  expect(await leastProcessorMs(2_500, (attempt) => seal(unreadBefore(marks, attempt)))).toBeLessThan(2_500)
})

test.each([
  ['references', `Zaken ${Array.from({ length: 2_000 }, (_, i) => `AB-2024-${10_000 + i}`).join(', ')}`],
  ['references cut short', 'A-1-b, '.repeat(4_681)],
  ['capitals with a hyphen behind "heet"', `heet ${'A-'.repeat(25_000)}`],
  ['partners', 'Aa & '.repeat(6_000)],
  ['names that somebody is not sure of', 'Aa of zo, '.repeat(4_000)],
  ['streets above a town', 'Aa 1\n'.repeat(6_000)],
  ['letters with an accent and a hyphen behind "noemt"', `noemt ${'É-'.repeat(25_000)}`],
])('a long row of %s is walked through once', async (_, row) => {
  expect(await leastProcessorMs(2_500, (attempt) => seal(unreadBefore(row, attempt)))).toBeLessThan(2_500)
})

test('an endless word takes little time, also when such words were read before', async () => {
  const word = 'utrecht-'.repeat(15_000)
  for (const last of ['a', 'b', 'c', 'd', 'e', 'f']) seal(word + last)
  expect(await leastProcessorMs(2_500, (attempt) => seal(unreadBefore(word, attempt)))).toBeLessThan(2_500)
}, 60_000)

test('a word that splits in very many ways is still settled at once', () => {
  let looked = 0
  const isWord = (part: string) => {
    looked += 1
    return /^a+$/.test(part)
  }
  expect(isCompound(`b${'a'.repeat(70)}`, isWord)).toBe(false)
  expect(looked).toBeLessThan(20_000)
})
