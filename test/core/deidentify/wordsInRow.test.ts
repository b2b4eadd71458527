// What only the row of words shows: organisations of ordinary words in small letters, and what looks like them and stays.
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { readTokens } from '#core/deidentify/guestWords.ts'
import { bestRow, rowFeatures, stretchesOf } from '#core/deidentify/sequenceTagger.ts'

describe('the best way through a row', () => {
  const LABELS = 5
  /** A table in which place n gives label n ten, and moves that make a begun organisation go on. */
  const table = new Float32Array(20)
  for (let label = 1; label < LABELS; label++) table[label * 4 + label - 1] = 10
  const moves = new Float64Array(LABELS * LABELS)
  moves[1 * LABELS + 2] = 15
  const best = (...places: number[]) =>
    bestRow(Int32Array.from(places), places.length, { table, moves }).labels

  test('is the one that gains most of all ways, tried one by one', () => {
    const row = [1, 0, 3, 2]
    const gainOf = (labels: readonly number[]): number =>
      labels.reduce((sum, label, i) => {
        const before = labels[i - 1]
        if (label === 2 && before !== 1 && before !== 2) return Number.NEGATIVE_INFINITY
        const own = label === 0 ? 0 : (table[(row[i] ?? 0) * 4 + label - 1] ?? 0)
        return sum + own + (before === undefined ? 0 : (moves[before * LABELS + label] ?? 0))
      }, 0)
    const ways = Array.from({ length: LABELS ** 4 }, (_, way) =>
      [0, 1, 2, 3].map((i) => Math.floor(way / LABELS ** i) % LABELS),
    )
    expect(gainOf(best(...row))).toBe(Math.max(...ways.map(gainOf)))
  })

  test('never goes on with what did not begin', () => {
    expect(best(2, 2)).toEqual([1, 2])
  })

  test('keeps words together from a beginning on, and begins anew at the next', () => {
    expect(stretchesOf([1, 2, 1, 0, 3, 3], [1, 2, 3, 0, 4, 5])).toEqual([
      { first: 0, last: 1, type: 'ORG_SMALL', gain: 3 },
      { first: 2, last: 2, type: 'ORG_SMALL', gain: 3 },
      { first: 4, last: 5, type: 'NAME', gain: 9 },
    ])
  })
})

test('an empty text has no row', () => {
  expect(rowFeatures('', readTokens('')).length).toBe(0)
  expect(bestRow(new Int32Array(0), 0, { table: new Int8Array(4), moves: [] })).toEqual({
    labels: [],
    gains: [],
  })
})

test.each([
  ['Ik krijg les bij taalhuis het open boek op dinsdag.', 'open boek'],
  ['mijn man werkte jaren bij drukkerij van rossum in de stad', 'rossum'],
  ['we halen ons eten bij sociaal restaurant de volle pan', 'volle pan'],
])('an organisation in small letters goes whole: %s', (text, name) => {
  expect(deidentify(text).text).not.toContain(name)
})

test.each([
  'De gemeente liet mij drie maanden wachten op een besluit over de bijstand.',
  'Ik sta ingeschreven bij de voedselbank en ga naar de kerk op zondag.',
  'Mijn bewindvoerder belde met het uitzendbureau over mijn loon.',
  'Zij las een goed boek over de zee en at een volle pan soep leeg.',
  'We kopen alles bij de Lidl en de Action, want dat is het goedkoopst.',
])('ordinary words stay: %s', (text) => {
  expect(deidentify(text).text).toBe(text)
})
