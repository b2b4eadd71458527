// The order of bottlenecks in a letter: it follows from what readers see, and tells nothing they do not.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import type { LetterDraft } from '#core/letter.ts'
import { letterOrder, toldOf } from '#core/priority/letterOrder.ts'
import { laidOut } from '../../support/laidOut.ts'
import { madeFacts } from './madeFacts.ts'

const open = ['b1', 'b2', 'b3'].map((id, at) => ({
  id,
  number: at + 1,
  name: `K-${at + 1}`,
  priority: 'hoog' as const,
}))

/** The letter with something else behind everything it hides. */
const otherwiseHidden = (draft: LetterDraft, value: number): LetterDraft => ({
  ...draft,
  numbers: draft.numbers.map((number) => (/^\d|^[a-z]+$/.test(number.shown) ? number : { ...number, value })),
})

test('what a letter hides has no say in the order of its bottlenecks', () => {
  let hiding = 0
  fc.assert(
    fc.property(madeFacts, fc.nat(2), (facts, hidden) => {
      const draft = composeLetter(laidOut(facts))
      const other = otherwiseHidden(draft, hidden)
      if (JSON.stringify(other) !== JSON.stringify(draft)) hiding += 1
      expect(letterOrder(other, open, [])).toEqual(letterOrder(draft, open, []))
    }),
    { numRuns: 20 },
  )
  expect(hiding).toBeGreaterThan(0)
})

test('a place given by the chair wins, and the letter says so', () => {
  fc.assert(
    fc.property(madeFacts, (facts) => {
      const cases = facts.cases.map((each) => ({
        ...each,
        publishedYear: facts.year,
        bottlenecks: ['K-1', 'K-2'],
      }))
      const draft = composeLetter(laidOut({ ...facts, cases }))
      const given = [{ id: 'b2', place: 1 }]
      const bottleneckIds = letterOrder(draft, open, given)
      expect(bottleneckIds[0]).toBe('b2')
      const letter = composeLetter(laidOut({ ...facts, cases, order: { bottleneckIds, ownPlace: ['b2'] } }))
      const headings = letter.sections.map(({ heading }) => heading)
      expect(headings.findIndex((heading) => heading.startsWith('K-2 '))).toBeLessThan(
        headings.findIndex((heading) => heading.startsWith('K-1 ')),
      )
      expect(JSON.stringify(letter.sections)).toContain(
        'De plaats van K-2 koos de voorzitter met een motivering.',
      )
    }),
    { numRuns: 5 },
  )
})

test('what the team finds more urgent stands first, whatever the letter tells of it', () => {
  fc.assert(
    fc.property(madeFacts, (facts) => {
      const draft = composeLetter(laidOut(facts))
      const judged = open.map((each, at) => ({ ...each, priority: at === 2 ? 'hoog' : 'midden' }) as const)
      expect(letterOrder(draft, judged, [])[0]).toBe('b3')
    }),
    { numRuns: 10 },
  )
})

test('within a priority the one of which the letter prints most cases stands first', () => {
  fc.assert(
    fc.property(madeFacts, (facts) => {
      const draft = composeLetter(laidOut(facts))
      const counts = letterOrder(draft, open, []).map((id) => toldOf(draft, `K-${id.slice(1)}`))
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }),
    { numRuns: 10 },
  )
})

test('what is printed of a bottleneck is its cases over all years, or nothing', () => {
  fc.assert(
    fc.property(madeFacts, (facts) => {
      const cases = toldOf(composeLetter(laidOut(facts)), 'K-2')
      const since = [2023, 2024, 2025].map(
        (from) =>
          facts.cases.filter((each) => each.publishedYear >= from && each.bottlenecks.includes('K-2')).length,
      )
      const alone = facts.cases.filter(
        (each) => each.publishedYear === 2024 && each.bottlenecks.includes('K-2'),
      ).length
      expect([0, alone, ...since]).toContain(cases)
    }),
    { numRuns: 10 },
  )
})
