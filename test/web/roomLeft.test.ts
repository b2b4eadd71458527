// How much more fits in a text field, as it is shown and as it is read aloud.
import { expect, test } from 'vitest'
import { cleanText } from '#core/import/cleanText.ts'
import { lengthProblem } from '#core/textLength.ts'
import { roomLeft, roomSaid } from '../../web/ui/roomLeft.ts'

const text = (length: number) => 'a'.repeat(length)

test('what still fits is told when the end comes near, and what is too much past it', () => {
  expect(roomLeft(text(1500), 2000)).toBeUndefined()
  expect(roomLeft(text(1880), 2000)).toBe('Nog 120 tekens.')
  expect(roomLeft(text(1999), 2000)).toBe('Nog 1 teken.')
  expect(roomLeft(text(2000), 2000)).toBe('Nog 0 tekens.')
  expect(roomLeft(text(2012), 2000)).toBe('12 tekens te veel. Er passen er 2.000.')
})

test('spaces around a text do not count, as they are not sent', () => {
  expect(roomLeft(`  ${text(1999)}\n`, 2000)).toBe('Nog 1 teken.')
})

test.each([
  ['letters with an accent of their own', 'e\u0301'.repeat(100)],
  ['a character of two halves', '😀'.repeat(50)],
  ['lines', `${text(49)}\n${text(50)}`],
])('%s count as the server counts them', (_, written) => {
  const isTooLong = (max: number) => lengthProblem(cleanText(written).text, 'note', 1, max) !== null
  expect([isTooLong(100), isTooLong(99)]).toEqual([false, true])
  expect([roomLeft(written, 100), roomLeft(written, 99)]).toEqual([
    'Nog 0 tekens.',
    '1 teken te veel. Er passen er 99.',
  ])
})

test('a screen reader hears of it at a few places and not at every key', () => {
  const said = Array.from({ length: 301 }, (_, typed) => roomSaid(text(1700 + typed), 2000))
  expect([...new Set(said)]).toEqual([
    '',
    'Nog hooguit 200 tekens.',
    'Nog hooguit 100 tekens.',
    'Nog hooguit 50 tekens.',
    'Nog hooguit 20 tekens.',
  ])
  expect(roomSaid(text(2001), 2000)).toBe('De tekst is te lang. Er passen 2.000 tekens.')
})
