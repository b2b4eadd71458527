// At fifteen bottlenecks a letter still reads as if someone wrote it.
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

const BOTTLENECKS = 15
/** Of the bottlenecks at most this share has a sentence that begins in the same words. */
const SHARE_MAX = 1 / 3

/** The words that open each sentence, without what differs by nature: numbers, and names of bottlenecks. */
const framesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence) =>
    sentence
      .replace(/K-\d+|\d+/g, '#')
      .split(' ')
      .slice(0, 4)
      .join(' '),
  )

test('no opening of a sentence comes back at more than a third of the bottlenecks', () => {
  const numbers = Array.from({ length: BOTTLENECKS }, (_, index) => index + 1)
  const made = factsOf(
    numbers.flatMap((number) =>
      Array.from({ length: 6 + (number % 5) }, () => ({ ...oneCase, bottlenecks: [`K-${number}`] })),
    ),
    [],
    5,
  )
  const [like] = made.bottlenecks
  if (!like) throw new Error('no bottleneck')
  const draft = composeLetter(
    laidOut({
      ...made,
      bottlenecks: numbers.map((number) => ({
        ...like,
        id: `b${String(number).padStart(2, '0')}`,
        number,
        name: `K-${number}`,
        firstYear: YEAR,
      })),
    }),
  )
  const told = paragraphsOf(draft).filter(({ id }) =>
    /^knelpunt\.\d+\.(?:omvang|oorzaak|oplossing)$/.test(id),
  )
  expect(told.length).toBeGreaterThanOrEqual(2 * BOTTLENECKS)
  const seen = new Map<string, number>()
  for (const frame of told.flatMap((each) => framesOf(plainText(each))))
    seen.set(frame, (seen.get(frame) ?? 0) + 1)
  const [most] = [...seen].toSorted(([, a], [, b]) => b - a)
  expect(most?.[1] ?? 0, `“${most?.[0]} …”`).toBeLessThanOrEqual(SHARE_MAX * BOTTLENECKS)
})
