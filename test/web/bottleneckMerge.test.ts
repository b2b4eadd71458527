// Two people changed a bottleneck at once: what is put before the second, and what is kept of both.
import { expect, test } from 'vitest'
import { emptyForm } from '../../web/features/bottleneck/bottleneckFields.ts'
import { differencesOf, isUntouched, merged } from '../../web/features/bottleneck/bottleneckMerge.ts'

const linked = (...ids: readonly string[]) => ids.map((id) => ({ id, label: `Casus ${id}` }))
const start = {
  ...emptyForm,
  id: 'k-1',
  version: 3,
  title: 'Loket zonder balie',
  remedy: 'Een balie.',
  priority: 'MIDDEN',
  cases: linked('a', 'b'),
}

test('only what both changed is a choice; what the other changed alone is told and stays', () => {
  const theirs = { ...start, version: 4, title: 'Geen balie', priority: 'HOOG', remedy: 'Twee balies.' }
  const mine = { ...start, title: 'Loket dicht', remedy: 'Twee balies.', description: 'Nieuw.' }
  const { both, theirsOnly } = differencesOf(start, theirs, mine)
  expect(both).toEqual([{ name: 'title', called: 'Titel', theirs: 'Geen balie', beside: 'Loket dicht' }])
  expect(theirsOnly).toEqual([{ name: 'priority', called: 'Prioriteit', theirs: 'Hoog', beside: 'Midden' }])
  expect(merged(start, theirs, mine, new Set())).toMatchObject({
    version: 4,
    title: 'Loket dicht',
    priority: 'HOOG',
    description: 'Nieuw.',
  })
  expect(merged(start, theirs, mine, new Set(['title']))).toMatchObject({
    title: 'Geen balie',
    description: 'Nieuw.',
  })
})

test('of a list what one added stays added, and what the other took off stays off', () => {
  const theirs = { ...start, version: 4, cases: linked('b', 'c') }
  const mine = { ...start, cases: linked('a', 'b', 'd') }
  const ids = merged(start, theirs, mine, new Set()).cases.map(({ id }) => id)
  expect(ids).toEqual(['b', 'c', 'd'])
  expect(differencesOf(start, theirs, mine)).toMatchObject({
    both: [],
    theirsOnly: [{ called: 'Casussen', theirs: 'Casus b; Casus c', beside: 'Casus a; Casus b' }],
  })
})

test('a version that only came of a step has nothing to choose', () => {
  expect(isUntouched(start, { ...start, version: 4 })).toBe(true)
  expect(isUntouched(start, { ...start, version: 4, cases: linked('a') })).toBe(false)
})
