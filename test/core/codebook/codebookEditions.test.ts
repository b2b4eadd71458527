// The editions of the closed lists: a code that comes or goes is a new edition, with the day it came.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { heldEditions, LIST_EDITIONS } from '#core/codebook/editions.ts'
import { EXPLAINED_LISTS } from '#core/codebook/guideOf.ts'
import { LABELS } from '#core/labels.nl.ts'

test('the codes of the lists are those of the edition that holds', () => {
  const codes = Object.entries(LABELS)
    .filter(([list]) => EXPLAINED_LISTS.includes(list))
    .flatMap(([list, labels]) => Object.keys(labels).map((code) => `${list} ${code}`))
    .toSorted()
  const mark = createHash('sha256').update(codes.join('\n')).digest('hex').slice(0, 16)
  // A code that comes or goes: add an edition in server/core/codebook/editions.ts, and its mark here.
  expect({ edition: LIST_EDITIONS.at(-1)?.edition, mark }).toEqual({ edition: '1', mark: '7de530de516597d6' })
})

test('an edition holds up to the day of the next, and only the last one holds now', () => {
  const next = { edition: '2', since: '2027-01-01', what: 'Een code erbij.' }
  expect(
    heldEditions([...LIST_EDITIONS, next]).map(({ edition, since, until }) => [edition, since, until]),
  ).toEqual([
    ['2', '2027-01-01', null],
    ['1', null, '2027-01-01'],
  ])
  expect(LIST_EDITIONS.slice(1).every(({ since }) => since !== null)).toBe(true)
})
