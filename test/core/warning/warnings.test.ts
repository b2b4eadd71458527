// What stands out in a month, from what was known when the month was over, and the sentence that says so.
import { expect, test } from 'vitest'
import { judgedWords } from '#core/warning/judgedWords.nl.ts'
import { isDay, touches } from '#core/warning/judging.ts'
import { expectedSoFar, judgeLastMonth, tellingMethod } from '#core/warning/monitor.ts'
import { addMonths, monthsFrom } from '#core/warning/months.ts'
import { warningSentence } from '#core/warning/sentence.ts'
import { type CaseCount, type WarningFacts, warningsAt } from '#core/warning/warnings.ts'

const thread = (
  threadId: string,
  handedIn: string,
  count: number,
  change: Partial<CaseCount> = {},
): CaseCount => ({
  ...{ kind: 'thread', threadId, provisionId: null, handedIn, published: handedIn, withdrawn: null, count },
  ...change,
})
/** Three years in which every thread shows once a month. */
const quiet = (...ids: readonly string[]): readonly CaseCount[] =>
  ids.flatMap((id) => monthsFrom('2023-01', '2025-12').map((month) => thread(id, month, 1)))
const facts = (...counts: readonly CaseCount[]): WarningFacts => ({
  firstMonth: '2023-01',
  counts: [...quiet('giften', 'wonen', 'werk'), ...counts],
})

test('a month like all months gives no warning', () => {
  expect(warningsAt(facts(), '2025-12')).toEqual([])
})

test('a jump is a strong warning with what was expected and the bound', () => {
  const [warning, ...others] = warningsAt(facts(thread('giften', '2025-12', 7)), '2025-12')
  expect(others).toEqual([])
  expect(warning).toMatchObject({
    threadId: 'giften',
    countMonth: '2025-12',
    observed: 8,
    bound: 3,
    strength: 'strong',
  })
  expect(warning?.expected).toBeCloseTo(1, 1)
  expect(warning?.methods).toContain('jump')
})

test('one or two a month more than gone before is found as a doubling, though no month stands out by itself', () => {
  const counts = [...monthsFrom('2023-01', '2025-06').map(() => 1), 2, 2, 2, 2, 2]
  const verdicts = counts.map((_, index) => judgeLastMonth(counts.slice(0, index + 1)))
  expect(verdicts.some((verdict) => verdict?.methods.includes('jump'))).toBe(false)
  expect(verdicts.some((verdict) => verdict?.methods.includes('doubling'))).toBe(true)
})

test('nothing is said before there is a year of history', () => {
  expect(judgeLastMonth([0, 0, 0, 9])).toBeUndefined()
  expect(expectedSoFar([1, 1, 9], 24, 'jump').map(({ bound }) => bound)).toEqual([null, null, null])
})

test('a thread that was never there before is a warning at its first case, a provision at its second', () => {
  const first = { kind: 'provision', threadId: null, provisionId: 'pw-art-9' } as const
  const [warning, ...others] = warningsAt(
    facts(thread('nieuw', '2025-12', 1), thread('', '2025-12', 1, first)),
    '2025-12',
  )
  expect(warning).toMatchObject({ threadId: 'nieuw', methods: ['first', 'jump'], strength: 'strong' })
  expect(others).toEqual([])
  expect(warningsAt(facts(thread('', '2025-12', 2, first)), '2025-12')).toMatchObject([
    { provisionId: 'pw-art-9' },
  ])
})

test('a month is judged by what was published when it was over, and again in the two months after it', () => {
  const late = facts(thread('giften', '2025-09', 7, { published: '2025-11' }))
  expect(warningsAt(late, '2025-10')).toEqual([])
  expect(warningsAt(late, '2025-11')).toMatchObject([
    { threadId: 'giften', countMonth: '2025-09', observed: 8 },
  ])
  expect(warningsAt(late, '2025-12')).toEqual([])
})

test('what was taken back counts until then', () => {
  const taken = facts(thread('giften', '2025-09', 7, { withdrawn: '2025-10' }))
  expect(warningsAt(taken, '2025-09')).toMatchObject([{ threadId: 'giften' }])
  expect(warningsAt(taken, '2025-10')).toEqual([])
})

test('among very many series a small rise is weak, and comes after what is sure', () => {
  const many = Array.from({ length: 300 }, (_, index) => `draad-${index}`)
  const found = warningsAt(
    {
      firstMonth: '2023-01',
      counts: [...quiet(...many), thread('draad-1', '2025-12', 3), thread('draad-2', '2025-12', 9)],
    },
    '2025-12',
  )
  expect(found.map(({ threadId, strength }) => [threadId, strength])).toEqual([
    ['draad-2', 'strong'],
    ['draad-1', 'weak'],
  ])
})

test('the sentence says the counts, why, and what else went on', () => {
  const words = { name: 'Giften', countMonth: '2025-10', observed: 7, expected: 2.04, bound: 5, events: [] }
  expect(warningSentence({ ...words, methods: ['jump'] })).toBe(
    'Giften: 7 casussen in oktober 2025, verwacht 2 (grens 5).',
  )
  expect(
    warningSentence({
      ...words,
      observed: 4,
      methods: ['doubling'],
      events: ['er liep een campagne: “Meld het”'],
    }),
  ).toBe(
    'Giften: 4 casussen in oktober 2025, verwacht 2 (grens 5); steeds iets meer dan gewoon, samen wijst dat op een verdubbeling. Let op: er liep een campagne: “Meld het”.',
  )
  expect(warningSentence({ ...words, observed: 1, methods: ['first', 'jump'] })).toBe(
    'Giften: voor het eerst gezien, met 1 casus in oktober 2025.',
  )
})

test('months, days and shares', () => {
  expect([addMonths('2025-11', 2), addMonths('2025-01', -1), addMonths('2025-06', -24)]).toEqual([
    '2026-01',
    '2024-12',
    '2023-06',
  ])
  expect(['2026-02-28', '2026-02-30', '2026-2-1', 'morgen'].map(isDay)).toEqual([true, false, false, false])
  expect(touches({ firstDay: '2025-09-20', lastDay: '2025-10-02' }, '2025-10', '2025-11')).toBe(true)
  expect(touches({ firstDay: '2025-09-20', lastDay: '2025-09-30' }, '2025-10', '2025-11')).toBe(false)
})

test('the share of useful warnings is told from twenty judged on', () => {
  expect(judgedWords({ terecht: 0, toeval: 0, campagne: 0 })).toBe(
    'Van wat meer dan toeval leek, is nog niets beoordeeld.',
  )
  expect(judgedWords({ terecht: 10, toeval: 6, campagne: 3 })).toContain(
    'Er zijn 19 vroegsignalen beoordeeld. Daarvan waren er tien terecht, zes toeval en drie het gevolg van een campagne of de media. Welk deel nuttig was, zeggen wij pas bij 20 beoordelingen of meer.',
  )
  expect(judgedWords({ terecht: 10, toeval: 6, campagne: 4 })).toContain('Nuttig was dus 50%.')
})

/** So many months of the same number, the last of which shows six times as much. */
const steady = (usual: number, months: number) => [
  ...Array.from({ length: months - 1 }, () => usual),
  6 * usual,
]

test.each(['season', 'years'])(
  '%s is looked at from three a month on, with three years to compare with',
  (method) => {
    const methodsOf = (usual: number, months: number) => judgeLastMonth(steady(usual, months))?.methods
    expect(methodsOf(4, 40)).toContain(method)
    // Three years, and the two months that the last year needs beside them.
    expect(methodsOf(4, 38)).toContain(method)
    expect(methodsOf(4, 37)).not.toContain(method)
    // 35 months of two and one of twelve are not three a month, though the month itself stands out.
    expect(methodsOf(2, 40)).toContain('jump')
    expect(methodsOf(2, 40)).not.toContain(method)
  },
)

/** Nearly six years with a busy summer (10) and a quiet rest of the year (3, now and then 2 or 4), then a December with `last`. */
const seasonal = (last: number) => [
  ...monthsFrom('2020-01', '2025-11').map((month, index) =>
    ['06', '07', '08'].includes(month.slice(5)) ? 10 : ([3, 2, 4][index % 3] ?? 3),
  ),
  last,
]

test('a December that is busy for a December is a warning by earlier years, with their figures in sentence and chart', () => {
  const counts = seasonal(9)
  const verdict = judgeLastMonth(counts)
  expect(verdict?.methods).toEqual(['years'])
  if (!verdict) throw new Error('nothing found')
  // All months together would expect five, and let nine pass.
  expect(verdict.expected).toBeLessThan(4)
  expect(verdict.bound).toBeLessThan(9)
  expect(expectedSoFar(counts, 12, tellingMethod(verdict)).at(-1)).toEqual({
    expected: verdict.expected,
    bound: verdict.bound,
  })
  expect(warningSentence({ name: 'Giften', countMonth: '2025-12', events: [], ...verdict })).toMatch(
    /^Giften: 9 casussen in december 2025, verwacht \d(,\d)? naar dezelfde maanden van eerdere jaren \(grens \d\)\.$/,
  )
  // The chance of it weighs in the list too, four looks at the month and all: the jump alone gives more than one in twenty.
  expect(verdict.pvalue).toBeLessThan(0.02)
  // August is as busy as every August.
  expect(judgeLastMonth(counts.slice(0, -4))?.methods).not.toContain('years')
})

test('where both ways of looking at earlier years give an alarm the improved one is told, else the one that gave it', () => {
  const told = { name: 'Giften', countMonth: '2025-12', observed: 9, expected: 3, bound: 7, events: [] }
  expect(warningSentence({ ...told, methods: ['season', 'years'] })).toBe(
    'Giften: 9 casussen in december 2025, verwacht 3 voor deze tijd van het jaar (grens 7).',
  )
  expect(warningSentence({ ...told, methods: ['doubling', 'years'] })).toBe(
    'Giften: 9 casussen in december 2025, verwacht 3 naar dezelfde maanden van eerdere jaren (grens 7).',
  )
  expect(warningSentence({ ...told, methods: ['jump', 'years'] })).toBe(
    'Giften: 9 casussen in december 2025, verwacht 3 (grens 7).',
  )
})
