// A text of one thing over and over is read in time that grows with its length, so that nobody holds up the server with it.
import { expect, test } from 'vitest'
import { findCitations } from '#core/citations/findCitations.ts'
import { createTopicReader } from '#core/search/topics.ts'
import { suggest } from '#core/suggest/suggest.ts'
import { leastProcessorMs, unreadBefore } from '../support/processorTime.ts'

const LENGTH = 32_767
const SENTENCE = 'De gemeente vorderde de bijstand terug op grond van artikel 58 van de Participatiewet.'
const filled = (piece: string) => piece.repeat(Math.floor(LENGTH / piece.length))
const TEXTS: readonly (readonly [string, string])[] = [
  ...[' ', '\n', '\t', 'A', 'é', 'artikel ', 'wetsvoorstel ', 'Kamerstukken II '].map(
    (piece) => [JSON.stringify(piece), filled(piece)] as const,
  ),
  ['a gap', `${SENTENCE}${' '.repeat(32_500)}${SENTENCE}`],
]
/** Generous: a slow machine needs a tenth of it. */
const MS_MAX = 3_000
const topics = createTopicReader([])

test.each(TEXTS)('a text full of %s is read in little time', async (_, whole) => {
  const took = await leastProcessorMs(MS_MAX, (attempt) => {
    const text = unreadBefore(whole, attempt)
    findCitations(text)
    suggest({ text }, { threads: [] })
    topics.ofText(text)
  })
  expect(took).toBeLessThan(MS_MAX)
})
