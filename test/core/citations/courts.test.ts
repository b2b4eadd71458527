// The court and year of a ruling in words, and nothing where they are not known.
import { expect, test } from 'vitest'
import { courtAndYear } from '#core/citations/courts.nl.ts'

test.each([
  ['ECLI:NL:RBLIM:2024:8720', 'Rechtbank Limburg, 2024'],
  ['ECLI:NL:CRVB:2024:726', 'Centrale Raad van Beroep, 2024'],
  ['ECLI:NL:ELDERS:2024:1', null],
  ['Beleidsregel giften', null],
])('%s', (identifier, words) => expect(courtAndYear(identifier)).toBe(words))
