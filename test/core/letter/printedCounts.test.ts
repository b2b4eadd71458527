// What is printed of counts by each of the rules that can be settled: nothing small, and nothing concluded from little.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inWords } from '#core/dutch/numerals.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
import type { LetterDraft } from '#core/letter.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { type FactRows, laidOut } from '../../support/laidOut.ts'
import { openLetterWorld } from '../../support/letterWorld.ts'
import { factsOf, manyFacts, oneCase, YEAR } from './madeFacts.ts'

/** What stands in sentences and cells for a number: in figures or in words, without what was rounded. */
function countsPrinted({ sections, numbers }: LetterDraft): readonly { id: string; told: number }[] {
  const kinds = new Map(numbers.map(({ id, query }) => [id, query]))
  const runs = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.table.rows.flatMap(({ cells }) => cells)
        : block.paragraphs.flatMap((paragraph) => paragraph.runs),
    ),
  )
  return runs.flatMap(({ text, numberId = '' }) => {
    const query = kinds.get(numberId)
    const isCount = query?.kind === 'rest' || (query?.kind === 'count' && query.count.of !== 'sources')
    const told = /^\d/.test(text)
      ? Number.parseInt(text.replace('.', ''), 10)
      : WORDS.indexOf(text.toLowerCase())
    return isCount && told > 0 ? [{ id: numberId, told }] : []
  })
}
const WORDS = Array.from({ length: 13 }, (_, count) => inWords(count))

/** The amounts of cases that sentences tell, whether or not anything is bound to them. */
const amountsIn = (draft: LetterDraft): readonly number[] =>
  paragraphsOf(draft).flatMap((paragraph) =>
    [
      ...plainText(paragraph).matchAll(
        /(?<!minder dan |nog geen |kleiner dan )(?<!\p{L})(\d+|\p{L}+) (?:casus|casussen)\b/gu,
      ),
    ]
      .map(([, amount = '']) => (/^\d/.test(amount) ? Number(amount) : WORDS.indexOf(amount.toLowerCase())))
      .filter((amount) => amount > 0),
  )

test.each([5, 10])(
  'no letter by a threshold of %i tells a smaller count, in a table or in a sentence',
  (threshold) => {
    let told = 0
    const holds = (draft: LetterDraft) => {
      const counts = countsPrinted(draft)
      expect(counts.filter((each) => each.told < threshold)).toEqual([])
      expect(amountsIn(draft).filter((amount) => amount < threshold)).toEqual([])
      told += counts.length
    }
    const { db } = openLetterWorld().house
    holds(composeLetter({ ...letterFacts(db, 2025, '2026-02-02'), threshold }))
    fc.assert(
      fc.property(manyFacts, (made) => holds(composeLetter(laidOut({ ...made, threshold })))),
      { numRuns: 12, seed: 6 },
    )
    expect(told).toBeGreaterThan(300)
  },
)

const rounding = (facts: FactRows): FactRows => ({ ...facts, method: 'round' })

/** Cases that two laws have in common, beside cases without. */
const sharing = (together: number): FactRows => {
  const both = Array.from({ length: together }, () => ({ ...oneCase, provisions: ['pw-31', 'awb-3'] }))
  const others = Array.from({ length: 60 }, () => ({ ...oneCase, provisions: [] }))
  return factsOf([...both, ...others], [], 10)
}

test.each([
  [1, false],
  [12, false],
  [13, true],
] as const)(
  'of %i rounded cases with two laws it is said how much more often that is than by chance: %s',
  (together, isTold) => {
    const draft = composeLetter(laidOut(rounding(sharing(together))))
    const text = paragraphsOf(draft).map(plainText).join(' ')
    expect(text).toContain('komen de Algemene wet bestuursrecht en de Participatiewet samen voor')
    expect(text.includes('bij toeval te verwachten is')).toBe(isTold)
  },
)

test('where a letter gives the cases of a bottleneck of one year, it says since when it counts their consequences', () => {
  // Nearly all older cases come from one organisation, so that how many there are together is hidden.
  const some = (count: number, of: Partial<typeof oneCase>) =>
    Array.from({ length: count }, () => ({ ...oneCase, bottlenecks: ['K-1'], ...of }))
  const made = factsOf(
    [
      ...some(60, { publishedYear: YEAR - 1, sources: [0] }),
      ...some(8, { publishedYear: YEAR - 1, sources: [1], effects: ['gezin'] }),
      ...some(8, { effects: ['gezin'] }),
    ],
    [],
    10,
  )
  const extentOf = (facts: FactRows) => {
    const paragraphs = paragraphsOf(composeLetter(laidOut(facts)))
    return paragraphs.flatMap((each) => (each.id === 'knelpunt.1.omvang' ? [plainText(each)] : []))[0]
  }
  const told = extentOf(rounding(made))
  expect(told).toContain(`ongeveer tien casussen uit ${YEAR}`)
  expect(told).toContain(`naast oudere sinds ${YEAR - 1}`)
  expect(told).toMatch(new RegExp(` sinds ${YEAR - 1}[^.;]* spanning in gezin of familie \\(ongeveer 15\\)`))
  expect(extentOf({ ...rounding(made), dominance: 1 })).toMatch(
    new RegExp(`ongeveer 75 casussen sinds ${YEAR - 1}, ook uit ${YEAR}(?!.* sinds )`),
  )
})
