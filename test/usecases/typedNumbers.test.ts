// Numbers that somebody typed into a letter: in the way of settling it, until they go or the chair gives a reason.
import { beforeEach, expect, test } from 'vitest'
import { messageOf } from '#core/messages.nl.ts'
import { findEventDetails } from '#db/audit.ts'
import { findLetterSteps } from '#db/letterSteps.ts'
import { findLetterByYear } from '#db/letters.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { freezeLetter } from '#usecases/freezeLetter.ts'
import { addLetterParagraph } from '#usecases/ownParagraphs.ts'
import { countLetters } from '../../scripts/cli/verifyPublished.ts'
import { type Part, type TestHouse, value } from '../support/house.ts'
import { offered, openLetterWorld } from '../support/letterWorld.ts'

let house: TestHouse
beforeEach(() => {
  house = openLetterWorld().house
  value(draftLetter(house, house.cast.drafter, 2025))
})

const add = (text: string) =>
  value(
    addLetterParagraph(house, house.cast.drafter, {
      year: 2025,
      version: findLetterByYear(house.db, 2025)?.currentVersion ?? 0,
      sectionId: 'samenvatting',
      text,
      reason: 'Voor de volledigheid.',
    }),
  )

function settle(by: Part, reason?: string) {
  const version = findLetterByYear(house.db, 2025)?.currentVersion ?? 0
  return freezeLetter(house, house.cast[by], { year: 2025, version, ...(reason ? { reason } : {}) })
}

const problemsOf = (by: Part, reason?: string) => {
  const result = settle(by, reason)
  return result.ok ? [] : result.problems
}

test('each stands with its sentence in what keeps the letter from being settled', () => {
  add('Wij spraken mensen. In totaal zagen wij 73 gevallen bij 12 gemeenten. Dat is veel.')
  offered(house)
  for (const by of ['chair', 'drafter'] as const) {
    const typed = problemsOf(by).find(({ code }) => code === 'NUMBERS_TYPED')
    const told = typed ? messageOf(typed) : ''
    expect(told).toContain('73 (“In totaal zagen wij 73 gevallen bij 12 gemeenten.”)')
    expect(told).toContain('12 (“In totaal zagen wij 73 gevallen bij 12 gemeenten.”)')
    expect(told).not.toContain('Dat is veel')
  }
})

test('the chair settles the letter with one reason, which stays with its step; the trail and verify tell how many', () => {
  add('In totaal zagen wij 73 gevallen bij 12 gemeenten.')
  offered(house)
  const reason = 'De partners telden dit samen en staan ervoor in.'
  expect(problemsOf('drafter', reason).map(({ code }) => code)).toContain('NUMBERS_TYPED')
  const id = value(settle('chair', reason))
  expect(findLetterSteps(house.db, id).find(({ stage }) => stage === 'frozen')?.note).toBe(reason)
  const [trail] = findEventDetails(house.db, 'letter.frozen')
  expect(trail).toMatchObject({ typed: 2, overruled: expect.arrayContaining(['typed_numbers']) })
  expect(JSON.stringify(trail)).not.toContain(reason)
  expect(countLetters(house.db)).toMatchObject({
    sound: true,
    line: expect.stringContaining('getypt en niet geteld: 2'),
  })
})

test.each([
  [
    'what has a source or is no count',
    'Volgens het CBS waren het 73 gevallen. Zie artikel 18 en Stb. 2024, 12, op 3 mei 2025.',
  ],
  ['what is told in words', 'Wij spraken tien mensen over drie gemeenten.'],
])('%s is in the way of nothing', (_, text) => {
  add(text)
  offered(house)
  expect(problemsOf('chair').map(({ code }) => code)).not.toContain('NUMBERS_TYPED')
  value(settle('chair', 'De partners stemden mondeling in.'))
  expect(countLetters(house.db).line).not.toContain('getypt')
})
