/** Small ordinary words are gone past, unless what stands beside them makes them a name. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  [
    'behind particles',
    'gisteren belde van der molen mij op over de huur.',
    'gisteren belde [PERSOON-1] mij op over de huur.',
  ],
  [
    'behind particles and a placeholder',
    '[maart 2020, 3 weken later] van der molen kwam langs.',
    '[maart 2020, 3 weken later] [PERSOON-1] kwam langs.',
  ],
  ["behind a 't", "Ik werk bij 't Gulle Anker in de keuken.", 'Ik werk bij [ORGANISATIE-1] in de keuken.'],
  [
    'nowhere',
    'de molen staat in de wind en het anker ligt uit',
    'de molen staat in de wind en het anker ligt uit',
  ],
])('an ordinary word is a name %s', (_, text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})
