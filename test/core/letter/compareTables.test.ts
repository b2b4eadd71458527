// What differs between the tables of two versions of a letter.
import { expect, test } from 'vitest'
import { changedTables } from '#core/letter/compareTables.ts'

test('rows are told apart by their head, wherever they and their columns stand', () => {
  const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
    id: 'x',
    heading: 'Cijfers',
    caption: 'Aantallen',
    columns,
    rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
  })
  const before = table(
    ['Draad', '2024', '2025'],
    ['Giften', '3', '5'],
    ['Wonen', '1', '2'],
    ['Zorg', '–', '1'],
  )
  const after = table(['Draad', '2025'], ['Wonen', '2'], ['Werk', '4'], ['Giften', '6'])
  expect(changedTables([before], [after])).toEqual([
    {
      ...{ id: 'x', heading: 'Cijfers', caption: 'Aantallen', kind: 'changed', reordered: true },
      rows: [
        { head: 'Wonen', kind: 'changed', cells: [{ column: '2024', was: '1', now: null }] },
        { head: 'Werk', kind: 'added', cells: [{ column: '2025', was: null, now: '4' }] },
        {
          head: 'Giften',
          kind: 'changed',
          cells: [
            { column: '2025', was: '5', now: '6' },
            { column: '2024', was: '3', now: null },
          ],
        },
        {
          head: 'Zorg',
          kind: 'removed',
          cells: [
            { column: '2024', was: '–', now: null },
            { column: '2025', was: '1', now: null },
          ],
        },
      ],
    },
  ])
  // A table that is called otherwise but has the same caption is the same table.
  expect(changedTables([before], [{ ...before, id: 'y' }])).toEqual([])
})
