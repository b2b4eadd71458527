// At fifteen bottlenecks a letter still reads as if someone wrote it, and each keeps its words wherever it stands.
import { expect, test } from 'vitest'
import { compareLetters } from '#core/letter/compare.ts'
import { NO_WORK, summaryOf } from '#core/letter/compareSummary.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import type { LetterDraft } from '#core/letter.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

const BOTTLENECKS = 15
/** Of the bottlenecks at most this share has a sentence that begins in the same words. */
const SHARE_MAX = 1 / 3
/** Of the sentences of two bottlenecks at most this share begins in the same words, and so many on average. */
const ALIKE_MAX = 2 / 3
const ALIKE_MEAN = 0.3

const NUMBERS = Array.from({ length: BOTTLENECKS }, (_, index) => index + 1)
const idOf = (number: number): string => `b${String(number).padStart(2, '0')}`

/** A letter with fifteen bottlenecks of one regulation, in a settled order of their numbers; or with some of them otherwise. */
function letterIn(
  order: readonly number[],
  changed: (those: LetterFacts['bottlenecks']) => LetterFacts['bottlenecks'] = (those) => those,
): LetterDraft {
  const made = factsOf(
    NUMBERS.flatMap((number) =>
      Array.from({ length: 6 + (number % 5) }, () => ({ ...oneCase, bottlenecks: [`K-${number}`] })),
    ),
    [],
    5,
  )
  const [like] = made.bottlenecks
  if (!like) throw new Error('no bottleneck')
  const bottlenecks: LetterFacts['bottlenecks'] = NUMBERS.map((number) => ({
    ...like,
    id: idOf(number),
    number,
    name: `K-${number}`,
    title: `Knelpunt nummer ${number}`,
    firstYear: YEAR,
  }))
  return composeLetter(
    laidOut({
      ...made,
      bottlenecks: changed(bottlenecks),
      order: { bottleneckIds: order.map(idOf), ownPlace: [] },
    }),
  )
}

/** The words that open each sentence, without what differs by nature: numbers, and names of bottlenecks. */
const framesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence) =>
    sentence
      .replace(/K-\d+|\d+/g, '#')
      .split(' ')
      .slice(0, 4)
      .join(' '),
  )

const toldOf = (draft: LetterDraft, number: number | string) =>
  paragraphsOf(draft).filter(({ id }) =>
    new RegExp(`^knelpunt\\.${number}\\.(?:omvang|oorzaak|oplossing)$`).test(id),
  )

test('no opening of a sentence comes back at more than a third of the bottlenecks', () => {
  const told = toldOf(letterIn(NUMBERS), '\\d+')
  expect(told.length).toBeGreaterThanOrEqual(2 * BOTTLENECKS)
  const seen = new Map<string, number>()
  for (const frame of told.flatMap((each) => framesOf(plainText(each))))
    seen.set(frame, (seen.get(frame) ?? 0) + 1)
  const [most] = [...seen].toSorted(([, a], [, b]) => b - a)
  expect(most?.[1] ?? 0, `“${most?.[0]} …”`).toBeLessThanOrEqual(SHARE_MAX * BOTTLENECKS)
})

test('whichever two an order puts side by side, few of their sentences begin alike, and never nearly all', () => {
  const draft = letterIn(NUMBERS)
  const frames = NUMBERS.map((number) =>
    toldOf(draft, number).flatMap((paragraph) => framesOf(plainText(paragraph))),
  )
  const shares = frames.flatMap((one, index) =>
    frames.slice(index + 1).map((other) => one.filter((frame) => other.includes(frame)).length / one.length),
  )
  expect(Math.max(...shares)).toBeLessThanOrEqual(ALIKE_MAX)
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(ALIKE_MEAN)
})

/** The bottlenecks of which a text reads otherwise, by their numbers. */
const reworded = ({ texts }: ReturnType<typeof compareLetters>): readonly number[] => [
  ...new Set(texts.map(({ id }) => Number(id.split('.')[1]))),
]

test('a bottleneck that moves rewords at most one that would read like its new neighbour, and the comparison says which one moved', () => {
  const before = letterIn(NUMBERS)
  const first = letterIn([9, ...NUMBERS.filter((number) => number !== 9)])
  const comparison = compareLetters(before, first)
  expect(reworded(comparison).length).toBeLessThanOrEqual(1)
  expect(comparison.numbers).toEqual([])
  expect(comparison.tables.flatMap(({ rows }) => rows)).toEqual([])
  expect(summaryOf(comparison, NO_WORK).slice(0, 2)).toEqual([
    'Een andere plaats: K-9 ‘Knelpunt nummer 9’ staat nu vooraan bij ‘Participatiewet’.',
    'Tabel ‘De knelpunten in één oogopslag’: de rijen staan in een andere volgorde.',
  ])
  const further = [...NUMBERS.slice(1, 7), 1, ...NUMBERS.slice(7)]
  expect(summaryOf(compareLetters(before, letterIn(further)), NO_WORK)[0]).toBe(
    'Een andere plaats: K-1 ‘Knelpunt nummer 1’ staat nu direct na K-7.',
  )
  const turned = compareLetters(before, letterIn(NUMBERS.toReversed()))
  // Each has its other neighbour first now; few of them read like it.
  expect(reworded(turned).length).toBeLessThanOrEqual(BOTTLENECKS / 3)
  expect(summaryOf(turned, NO_WORK)[0]).toMatch(/; en nog 9 knelpunten\.$/)
  const seven = [...NUMBERS.slice(0, 7).toReversed(), ...NUMBERS.slice(7)]
  expect(summaryOf(compareLetters(before, letterIn(seven)), NO_WORK)[0]).toMatch(/; en nog 1 knelpunt\.$/)
})

test('a bottleneck that gets another main regulation rewords no other', () => {
  const before = letterIn(NUMBERS)
  const after = letterIn(NUMBERS, (those) =>
    those.map((each) => (each.number === 3 ? { ...each, provisions: ['awb-3'] } : each)),
  )
  const others = NUMBERS.filter((number) => number !== 3)
  for (const number of others) expect(toldOf(after, number)).toEqual(toldOf(before, number))
  expect(summaryOf(compareLetters(before, after), NO_WORK)[0]).toBe(
    'Een andere plaats: K-3 ‘Knelpunt nummer 3’ staat nu vooraan bij ‘Algemene wet bestuursrecht’.',
  )
})

test('a bottleneck that may not be told leaves no trace in the words of the others, whatever heading it stands under', () => {
  /** Headings by turns: two regulations, none, and enforcement. The last one is withheld in every letter. */
  const letterWithout = (standing: 'withheld' | 'absent', hidden: readonly number[]) =>
    letterIn(NUMBERS, (those) =>
      those.flatMap((each) => {
        const isHidden = hidden.includes(each.number)
        if (isHidden && standing === 'absent') return []
        const placed = {
          ...each,
          provisions: [['pw-31'], ['awb-3'], []][each.number % 3] ?? [],
          kind: each.number % 5 === 0 ? ('enforcement' as const) : each.kind,
        }
        return isHidden || each.number === BOTTLENECKS
          ? {
              ...placed,
              disclosure: each.number % 2 === 0 ? ('vertrouwelijk' as const) : ('beperkt' as const),
            }
          : placed
      }),
    )
  // The lowest under its heading, one in the middle, and several at once.
  for (const hidden of [[1], [7], [2, 3, 5, 8]]) {
    const withheld = letterWithout('withheld', hidden)
    expect(paragraphsOf(withheld).map(({ id }) => id)).toContain('knelpunten.besloten')
    expect(toldOf(withheld, hidden[0] ?? '')).toEqual([])
    expect(withheld).toEqual(letterWithout('absent', hidden))
  }
})
