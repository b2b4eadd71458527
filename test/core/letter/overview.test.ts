// What a reader finds their way by in a letter: the overview of bottlenecks, and what is said of a table that is missing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import type { LetterDraft } from '#core/letter.ts'
import { laidOut } from '../../support/laidOut.ts'
import { madeFacts } from './madeFacts.ts'

const everyLetter = (holds: (draft: LetterDraft) => void) =>
  fc.assert(
    fc.property(madeFacts, (facts) => holds(composeLetter(laidOut(facts)))),
    { numRuns: 10 },
  )

test('the overview of bottlenecks stands in the order of their sections', () => {
  everyLetter(({ sections }) => {
    const overview = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' && block.id === 'knelpunten.overzicht'
          ? block.table.rows.map(({ cells }) => cells[0]?.text)
          : [],
      ),
    )
    const from = sections.findIndex(({ id }) => id === 'knelpunten')
    const until = sections.findIndex(({ id }) => id === 'opvolging')
    const told = sections
      .slice(from, until)
      .flatMap(({ level, heading }) => (level === 3 ? [heading.split(' ')[0]] : []))
    expect(from).toBeGreaterThan(0)
    expect(until).toBeGreaterThan(from)
    expect(overview).toEqual(told)
  })
})

test('a letter in which a picture is missing says so, and another does not', () => {
  everyLetter(({ sections }) => {
    const annex = sections.find(({ id }) => id === 'bijlage.b')?.blocks ?? []
    const drawn = annex.flatMap((block) =>
      block.kind === 'table' && block.table.picture !== undefined ? [block.id] : [],
    )
    const years = drawn.includes('bijlage.b.draden')
    expect(annex.some(({ id }) => id === 'bijlage.b.ontbreekt')).toBe(drawn.length - Number(years) < 2)
    const text = annex.find(({ id }) => id === 'bijlage.b.tekst')
    expect(JSON.stringify(text).includes('Getekend zijn de hoofdthema’s')).toBe(years)
  })
})
