// The order of bottlenecks in a letter: it follows from what readers see, and tells nothing they do not.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import type { LetterDraft } from '#core/letter.ts'
import { letterOrder, toldOf } from '#core/priority/letterOrder.ts'
import { FIRST_WEIGHTS } from '#core/priority/priority.ts'
import { laidOut } from '../../support/laidOut.ts'
import { madeFacts } from './madeFacts.ts'

const open = ['b1', 'b2', 'b3'].map((id, at) => ({
  id,
  name: `K-${at + 1}`,
  remedyKind: 'regelgeving' as const,
  yearsOpen: 1,
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
      expect(letterOrder(other, open, FIRST_WEIGHTS, [])).toEqual(letterOrder(draft, open, FIRST_WEIGHTS, []))
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
      const bottleneckIds = letterOrder(draft, open, FIRST_WEIGHTS, given)
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
      expect(letterOrder(draft, judged, FIRST_WEIGHTS, [])[0]).toBe('b3')
    }),
    { numRuns: 10 },
  )
})

test('the figures of the formula are those of the letter', () => {
  fc.assert(
    fc.property(madeFacts, (facts) => {
      const { cases } = toldOf(composeLetter(laidOut(facts)), 'K-2')
      const published = facts.cases.filter(({ bottlenecks }) => bottlenecks.includes('K-2')).length
      expect(cases === 0 || cases === published).toBe(true)
    }),
    { numRuns: 10 },
  )
})
