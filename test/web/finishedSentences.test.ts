// What of a story may be compared while it is being written: no sentence that is still being typed.
import { expect, test } from 'vitest'
import { finishedSentences } from '../../web/features/submit/finishedSentences.ts'

test.each([
  ['', ''],
  ['Mevrouw vroeg bijstand aan', ''],
  ['Zij vroeg bijstand aan. Haar buurman Fat', 'Zij vroeg bijstand aan.'],
  ['Zij belde. Haar nummer is 06-123', 'Zij belde.'],
  ['Het bedrag was 1.200 euro en', ''],
  ['„Waarom?” Dat vroeg ze', '„Waarom?”'],
  ['een lijst\nnog een re', 'een lijst'],
  ['Klaar.', 'Klaar.'],
])('of %j goes %j', (typed, compared) => {
  expect(finishedSentences(typed)).toBe(compared)
})
