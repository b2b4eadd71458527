// What stands in the lists that people choose from: broad beside precise, and causes by the words people look for.
import { expect, test } from 'vitest'
import { CAUSES } from '#core/codes.ts'
import { causeChoices, fitting } from '../../web/features/case/coding/codebookChoices.ts'
import { grouped } from '../../web/features/submit/grouped.ts'
import { optionsOf, provinceOptions } from '../../web/labels.ts'

test('what says the same more broadly stands under a heading of its own', () => {
  const labels = (groups: ReturnType<typeof grouped>) =>
    groups.map(({ options }) => options.map(({ label }) => label))
  const [precise, broad] = labels(grouped('household', optionsOf('household')))
  expect(precise).toContain('Alleenstaande ouder')
  expect(broad).toEqual(['Eén volwassene, met of zonder kinderen', expect.stringContaining('volwassenen')])
  const [provinces, parts] = labels(grouped('province', provinceOptions))
  expect(provinces).toHaveLength(12)
  expect(parts).toEqual(['Noord-Nederland', 'Oost-Nederland', 'West-Nederland', 'Zuid-Nederland'])
})

test('a cause is found by an everyday word, after those that have the word in their name', () => {
  const found = (typed: string) => fitting(causeChoices, typed).map(({ target }) => target)
  expect(found('communicatie')).toContain('communicatie_of_preventie')
  expect(found('houding')).toContain('bejegening')
  expect(found('doorlooptijd')).toEqual(['systeem_of_proces'])
  expect(found('maatwerk').slice(0, 2)).toEqual(['maatwerk_onmogelijk', 'maatwerk_niet_geboden'])
  expect(found('zzz')).toEqual([])
  expect(found('')).toEqual([...CAUSES])
})
