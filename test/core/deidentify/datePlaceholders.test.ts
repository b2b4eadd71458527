// What the program wrote for a date becomes as coarse as the period of its case, and nothing else does.
import { describe, expect, test } from 'vitest'
import { coarserDates, movedPassage, withDates } from '#core/deidentify/datePlaceholders.ts'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { seal } from '#core/deidentify/gate.ts'

const within = (text: string, period: string) => withDates(text, coarserDates(text, period))

describe('a date between brackets', () => {
  test.each([
    ['[maart 2025]', '2025-Q1', '[eerste kwartaal 2025]'],
    ['[maart]', '2025-Q1', '[eerste kwartaal]'],
    ['[november 2019]', '2025-Q1', '[vierde kwartaal 2019]'],
    ['[mei 2025, 12 dagen later]', '2025-Q1', '[tweede kwartaal 2025]'],
    ['[augustus, ongeveer 3 weken eerder]', '2025-Q3', '[derde kwartaal]'],
    ['[maart 2025]', '2025', '[2025]'],
    ['[maart]', '2025', '[datum]'],
    ['[eerste kwartaal 2025]', '2025', '[2025]'],
    ['[eerste kwartaal]', '2025', '[datum]'],
  ])('%s becomes as coarse as %s', (was, period, becomes) => {
    expect(within(`Op ${was} kwam de brief.`, period)).toBe(`Op ${becomes} kwam de brief.`)
    expect(within(becomes, period)).toBe(becomes)
  })

  test.each([
    ['[maart 2025]', '2025-03'],
    ['[eerste kwartaal 2025]', '2025-Q1'],
    ['In maart 2025 en (maart) schreef [PERSOON-1] aan [GEMEENTE] over [maart 2025 of later].', '2025'],
  ])('%s stays in %s', (text, period) => expect(within(text, period)).toBe(text))

  test.each(['[eerste kwartaal 2025]', '[vierde kwartaal]', '[2025]'])(
    '%s is read as a placeholder',
    (text) => {
      const story = `Zij kreeg in ${text} een brief over de bijstand.`
      expect(deidentify(story).text).toBe(story)
      expect(seal(story)).toEqual({ ok: true, value: story })
    },
  )
})

test('a passage marks the same words afterwards, and all of a placeholder it cut through', () => {
  const text = 'In [maart 2025] kwam een brief en in [mei] een boete.'
  const dates = coarserDates(text, '2025-Q1')
  const marked = (words: string) => {
    const start = text.indexOf(words)
    const moved = movedPassage({ start, end: start + words.length }, dates)
    return withDates(text, dates).slice(moved.start, moved.end)
  }
  expect(marked('In')).toBe('In')
  expect(marked('kwam een brief')).toBe('kwam een brief')
  expect(marked('een boete.')).toBe('een boete.')
  expect(marked('[mei]')).toBe('[tweede kwartaal]')
  expect(marked('2025] kwam een brief en in [me')).toBe(
    '[eerste kwartaal 2025] kwam een brief en in [tweede kwartaal]',
  )
  expect(marked(text)).toBe(withDates(text, dates))
})
