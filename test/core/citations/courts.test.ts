// The court and year of a ruling in words, and nothing where they are not known.
import { expect, test } from 'vitest'
import { courtAndYear, rulingName } from '#core/citations/courts.nl.ts'

test.each([
  ['ECLI:NL:RBLIM:2024:8720', 'Rechtbank Limburg, 2024'],
  ['ECLI:NL:CRVB:2024:726', 'Centrale Raad van Beroep, 2024'],
  ['ECLI:NL:ELDERS:2024:1', null],
  ['Beleidsregel giften', null],
])('%s', (identifier, words) => expect(courtAndYear(identifier)).toBe(words))

test.each([
  ['ECLI:NL:CRVB:2021:41', '2021-01-12', 'CRvB 12 januari 2021, ECLI:NL:CRVB:2021:41'],
  ['ECLI:NL:RVS:2022:285', '2022-02-02', 'ABRvS 2 februari 2022, ECLI:NL:RVS:2022:285'],
  ['ECLI:NL:RBLIM:2024:8720', null, 'Rb. Limburg, ECLI:NL:RBLIM:2024:8720'],
  ['ECLI:NL:GHDHA:2020:1', '2020', 'Hof Den Haag, ECLI:NL:GHDHA:2020:1'],
  ['ECLI:NL:CRVB:2021:41', '2021-02-31', 'CRvB, ECLI:NL:CRVB:2021:41'],
  ['ECLI:NL:ELDERS:2024:1', '2024-05-06', '6 mei 2024, ECLI:NL:ELDERS:2024:1'],
  ['ECLI:NL:ELDERS:2024:1', null, 'ECLI:NL:ELDERS:2024:1'],
])('%s of %s is named as lawyers do, with nothing that is not known', (ecli, date, name) =>
  expect(rulingName({ ecli, date })).toBe(name),
)
