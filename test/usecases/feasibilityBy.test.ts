// Beside what solving a bottleneck takes stands who estimated that, in the record and in the letter.
import { expect, test } from 'vitest'
import type { BottleneckInput } from '#core/bottleneck.ts'
import { findStandingBottleneck } from '#db/bottlenecks.ts'
import { composedOn } from '#db/letters.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { openHouse, value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'

const input: BottleneckInput = {
  title: 'Giften in natura tellen als inkomen',
  description: 'Eten van familie wordt als inkomen gerekend.',
  whoItHits: 'Mensen die hulp krijgen van familie.',
  remedy: 'Giften tot een grens vrijlaten.',
  feasibility: 'Kan binnen een jaar.',
  feasibilityBy: 'de VNG',
  priorityReason: 'Het komt vaak voor.',
  kind: 'harsh_effect',
  cause: 'wet_te_hard',
  remedyKind: 'regelgeving',
  addressee: 'szw',
  priority: 'hoog',
  disclosure: 'openbaar',
  firstYear: 2025,
  threadIds: [],
  provisionIds: [],
  caseIds: [],
}

test('who estimated is kept, changes with the bottleneck and may be left out', () => {
  const house = openHouse()
  const id = value(saveBottleneck(house, house.cast.drafter, input))
  expect(findStandingBottleneck(house.db, id)?.feasibilityBy).toBe('de VNG')
  const { feasibilityBy: _, ...without } = input
  value(saveBottleneck(house, house.cast.drafter, { ...without, id, version: 1 }))
  expect(findStandingBottleneck(house.db, id)).toMatchObject({
    feasibility: 'Kan binnen een jaar.',
    feasibilityBy: null,
  })
})

test.each([
  ['longer than a name or a role', { feasibilityBy: 'a'.repeat(201) }, 'feasibilityBy'],
  ['with an identifying detail', { feasibilityBy: 'medewerker 123456782' }, 'feasibilityBy'],
  ['without an estimate', { feasibility: null }, 'feasibility'],
])('%s is refused', (_, change, path) => {
  const house = openHouse()
  const result = saveBottleneck(house, house.cast.drafter, { ...input, ...change })
  expect(result).toMatchObject({ ok: false, problems: [{ path: [path] }] })
})

test('the letter names who estimated behind the estimate', () => {
  const { sections } = composedOn(openLetterWorld().house.db, 2025, '2026-02-02')
  const cells = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.table.rows.map((row) => row.cells.map(({ text }) => text)) : [],
    ),
  )
  expect(cells).toContainEqual([
    'Uitvoering en kosten',
    'Gemeenten verwachten minder werk. Geschat door de VNG.',
  ])
})
