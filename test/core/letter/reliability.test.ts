// A number may stand in the letter when coders agree on what it counts; whoever writes the letter is told why not.
import { describe, expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { plainText } from '#core/letter/editing.ts'
import type { CodeFact } from '#core/letter/facts.ts'
import type { LetterDraft } from '#core/letter.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, YEAR } from './madeFacts.ts'

/** Thirty invented cases of the year, all with the thread `giften`, twenty with the main cause `keten`. */
const facts = factsOf(
  Array.from({ length: 30 }, (_, index) => ({
    publishedYear: YEAR,
    kind: 'harsh_effect' as const,
    severity: 3,
    tailoring: 'geweigerd' as const,
    province: null,
    mainCause: index < 20 ? 'keten' : 'beslisfout',
    threads: ['giften'],
    effects: ['schulden'],
    provisions: ['pw-31'],
    bottlenecks: [],
    sources: [index % 5],
  })),
  [],
  5,
)

const letterWith = (...codes: readonly CodeFact[]): LetterDraft =>
  composeLetter(laidOut({ ...facts, agreement: { ...facts.agreement, codes } }))
const thread = (alpha: number | null, chosen = 30): CodeFact => ({
  facet: 'thread',
  value: 'giften',
  chosen,
  alpha,
})
const threadNumbers = (draft: LetterDraft) =>
  draft.numbers.filter(
    ({ query }) =>
      query.kind === 'count' &&
      query.count.of === 'cases' &&
      query.count.where.some(([facet, value]) => facet === 'thread' && value === 'giften'),
  )
const textOf = (draft: LetterDraft): string =>
  draft.sections
    .flatMap(({ blocks }) => blocks)
    .map((block) =>
      block.kind === 'table'
        ? block.table.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join('\n')
        : block.paragraphs.map(plainText).join('\n'),
    )
    .join('\n')

describe('a code on which coders', () => {
  test('agree carries its number, without a note', () => {
    const draft = letterWith(thread(0.8))
    expect(threadNumbers(draft).map(({ shown, note }) => [shown, note])).toContainEqual(['30', undefined])
    expect(textOf(draft)).toContain('Giften | 30')
    expect(textOf(draft)).not.toContain('voorlopig')
  })

  test('agree fairly carries a provisional number, in table and text, and the note says why', () => {
    const draft = letterWith(thread(0.5))
    expect(textOf(draft)).toContain('Giften | 30 (voorlopig)')
    expect(textOf(draft)).toMatch(/De getallen bij ‘giften’ zijn voorlopig/)
    expect(textOf(draft)).not.toMatch(/\([^()]*\(/)
    expect(threadNumbers(draft)[0]).toMatchObject({
      shown: '30 (voorlopig)',
      note: expect.stringContaining('alfa 0,50, gekozen in 30 dubbel geduide casussen'),
    })
  })

  test('do not agree carries no number anywhere, but words, and the note says why', () => {
    const draft = letterWith(thread(0.3))
    expect(textOf(draft)).not.toMatch(/Giften \| \d/)
    expect(textOf(draft)).toMatch(/Bij ‘giften’ lopen de oordelen van duiders te ver uiteen/)
    for (const { shown, note } of threadNumbers(draft)) {
      expect(shown).toBe('–')
      expect(note).toContain('Onder 0,41')
    }
  })

  test('were asked too seldom keeps its number, and the note says that it cannot be told yet', () => {
    for (const draft of [letterWith(thread(0.1, 9)), letterWith()]) {
      expect(textOf(draft)).toContain('Giften | 30')
      expect(threadNumbers(draft)[0]?.note).toContain('nog niet te zeggen')
    }
  })
})

test('a number on two codes is bound by the one on which coders agree least', () => {
  const draft = letterWith(thread(0.9), { facet: 'mainCause', value: 'keten', chosen: 20, alpha: 0.2 })
  const both = draft.numbers.filter(
    ({ query }) =>
      query.kind === 'count' &&
      query.count.where.some(([facet, value]) => facet === 'mainCause' && value === 'keten'),
  )
  expect(both.length).toBeGreaterThan(0)
  for (const { shown, note } of both) {
    expect(shown).toBe('–')
    expect(note).toContain('te weinig eens')
  }
  // The threads beside it are not touched.
  expect(textOf(draft)).toContain('Giften | 30')
})
