// A letter with fifteen bottlenecks in a row reads as if someone wrote it, in whatever order they stand.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import type { BottleneckFact } from '#core/letter/facts.ts'
import { laidOut } from '../../support/laidOut.ts'
import { alikeNeighbours, repeatedSentences } from '../../support/letterStyle.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

/** What each bottleneck is about, in words of its own. */
const SUBJECTS =
  'huur loon reiskosten bril verhuizing scheiding studie auto tandarts borg wasmachine energie opvang erfenis spaargeld'.split(
    ' ',
  )
const NUMBERS = SUBJECTS.map((_, index) => index + 1)
const turn = <T>(values: readonly [T, ...T[]], at: number): T => values[at % values.length] ?? values[0]

/** As in a real letter: one cause stands above a third of them, most lie with one minister, and many have an answer. */
const bottleneckOn = (like: BottleneckFact, subject: string, at: number): BottleneckFact => ({
  ...like,
  id: `b${at}`,
  number: at + 1,
  name: `K-${at + 1}`,
  kind: 'harsh_effect',
  title: `Over ${subject}`,
  description: `Met ${subject} gaat het mis.`,
  whoItHits: `mensen die iets met ${subject} hebben`,
  cause: turn(['wet_te_hard', 'maatwerk_onmogelijk', 'wet_te_hard', 'systeem_of_proces', 'keten'], at),
  remedy: `${subject} anders regelen`,
  remedyKind: turn(['regelgeving', 'regelgeving', 'uitvoering', 'beleid'], at),
  addressee: turn(['szw', 'szw', 'szw', 'gemeente', 'bzk'], at),
  firstYear: at % 4 === 0 ? YEAR : YEAR - 1,
  provisions: turn([['pw-31'], ['pw-31'], ['awb-3']], at),
  steps: [
    {
      stage: 'in_letter',
      year: YEAR,
      yearStatus: turn(
        ['aanhoudend', 'in_behandeling', 'aanhoudend', 'niet_overgenomen', 'geen_middelen'],
        at,
      ),
      evidence: `${subject} is besproken in de Kamer`,
      recordedOn: `${YEAR}-11-01`,
    },
  ],
  responses: [
    {
      kind: turn(['overgenomen', 'overgenomen', 'in_onderzoek', 'elders_belegd'], at),
      body: `voor ${subject} komt er iets`,
      citation: null,
      date: `${YEAR}-06-01`,
    },
  ],
})

function letterIn(order: readonly number[]) {
  const made = factsOf(
    NUMBERS.flatMap((number) =>
      Array.from({ length: 6 + (number % 5) }, (_, at) => ({
        ...oneCase,
        publishedYear: at % 3 === 0 && number % 2 === 0 ? YEAR - 1 : YEAR,
        bottlenecks: [`K-${number}`],
        severity: number % 3 === 0 ? 4 : 2,
        sources: [at % 4, number % 5],
      })),
    ),
    [],
    5,
  )
  const [like] = made.bottlenecks
  if (!like) throw new Error('no bottleneck')
  return composeLetter(
    laidOut({
      ...made,
      bottlenecks: SUBJECTS.map((subject, at) => bottleneckOn(like, subject, at)),
      order: { bottleneckIds: order.map((number) => `b${number - 1}`), ownPlace: [] },
    }),
  )
}

test('no longer sentence stands more than twice, and no two neighbours begin or end a paragraph alike, whatever their order', () => {
  const order = fc.shuffledSubarray(NUMBERS, { minLength: NUMBERS.length })
  fc.assert(
    fc.property(order, (numbers) => {
      const draft = letterIn(numbers)
      expect(repeatedSentences(draft, 2)).toEqual([])
      expect(alikeNeighbours(draft)).toEqual([])
    }),
    { numRuns: 12, examples: [[NUMBERS], [NUMBERS.toReversed()]] },
  )
})

test('a letter in which all is told in the same words is seen through', () => {
  const draft = letterIn(NUMBERS)
  const plain = {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'paragraph'
          ? {
              ...block,
              paragraphs: [
                {
                  ...block.paragraphs[0],
                  runs: [{ text: `Dit is een zin van meer dan zes woorden over de Participatiewet.` }],
                },
              ] as const,
            }
          : block,
      ),
    })),
  }
  expect(repeatedSentences(plain, 2)).toHaveLength(1)
  expect(alikeNeighbours(plain).length).toBeGreaterThan(3 * (NUMBERS.length - 1))
})
