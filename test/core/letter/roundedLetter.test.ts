// A letter in which counts are rounded: what it tells, and what it cannot tell.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { countsIn } from '#core/letter/earlier.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
import type { LetterDraft } from '#core/letter.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, madeFacts } from './madeFacts.ts'

const rounding = madeFacts.map((facts) => laidOut({ ...facts, method: 'round' as const }))

const tablesOf = ({ sections }: LetterDraft) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])))

describe('a letter that rounds', () => {
  test('tells every count as a multiple of five, in text and in tables, and shares of those', () => {
    fc.assert(
      fc.property(rounding, (facts) => {
        const draft = composeLetter(facts)
        for (const { value, rounded } of countsIn(draft))
          if (value !== null && value > 0) expect([value % 5, rounded]).toEqual([0, true])
        const told = new Map(draft.numbers.map((number) => [number.id, number]))
        for (const { caption, rows } of tablesOf(draft)) {
          const numbers = rows.flatMap(({ cells }) =>
            cells.flatMap(({ text, numberId }) => {
              const number = numberId === undefined ? undefined : told.get(numberId)
              return number?.query.kind === 'count' && number.query.count.of !== 'sources' ? [text] : []
            }),
          )
          for (const text of numbers) expect(text).toMatch(/^(?:–|\d*[05](?: \(voorlopig\))?)$/)
          if (numbers.some((text) => /[1-9]/.test(text)))
            expect(caption).toMatch(/, aantallen afgerond op vijf$/)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('reads the same when counts move within their rounding', () => {
    const one = fc.sample(madeFacts, { seed: 4, numRuns: 40 }).flatMap(({ cases }) => cases)[0]
    if (one === undefined) throw new Error('no case')
    const letterOf = (count: number) => {
      const made = factsOf(
        Array.from({ length: count }, () => ({ ...one, publishedYear: 2025, sources: [0, 1] })),
        [],
        10,
      )
      const cases = made.cases.map((each) => ({ ...each, amount: null }))
      return composeLetter(laidOut({ ...made, cases, method: 'round' as const, dominance: 1 }))
    }
    const wordsOf = (draft: LetterDraft) => paragraphsOf(draft).map(plainText).join('\n')
    expect(wordsOf(letterOf(23))).toBe(wordsOf(letterOf(27)))
    expect(wordsOf(letterOf(23))).not.toBe(wordsOf(letterOf(28)))
    expect(wordsOf(letterOf(23))).toContain('ongeveer 25 casussen')
    expect(wordsOf(letterOf(23))).toContain('Aantallen zijn afgerond op vijf')
  })
})
