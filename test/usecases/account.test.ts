// The yearly account tells the same of cases on every day, so that who keeps it cannot count what was taken back.
import { expect, test } from 'vitest'
import { transparencyReport } from '#core/report/transparency.ts'
import { transparencyFacts } from '#db/transparencyFacts.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { openLetterWorld, settled } from '../support/letterWorld.ts'
import { versionOf } from '../support/walk.ts'

test('cases taken back after the letter leave no trace in the account over its year', () => {
  const { house, setClock, gifts } = openLetterWorld()
  const wordsOf = () =>
    JSON.stringify(
      transparencyReport(transparencyFacts(house.db, 2025, '2026-06-01')).sections.filter(({ id }) =>
        ['casussen', 'kwaliteit', 'verborgen'].includes(id),
      ),
    )
  expect(wordsOf()).toContain('staat hier zodra de knelpuntenbrief over 2025 is vastgesteld')
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  const before = wordsOf()
  expect(before).toContain('Gepubliceerd: 33, zoals de knelpuntenbrief telt.')
  setClock('2026-03-02T09:00:00Z')
  for (const id of gifts.slice(-2))
    value(
      withdrawCase(house, house.cast.chair, {
        id,
        version: versionOf(house, id),
        reason: 'De indiener wil dit niet meer.',
      }),
    )
  expect(wordsOf()).toBe(before)
})
