// What the letter works out beside its counts: cases before and after a change of the law, and regulations that go together.
import { expect, test } from 'vitest'
import { beforeAndAfter } from '#core/law/beforeAndAfter.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { casesUpTo, keyOf } from '#core/letter/countQuery.ts'
import type { LetterDraft } from '#core/letter.ts'
import { type FactRows, laidOut } from '../../support/laidOut.ts'
import { givenAway } from './givenAway.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'
import { threeYears } from './threeYears.ts'

const times = (count: number, change: Partial<typeof oneCase>) =>
  Array.from({ length: count }, () => ({ ...oneCase, ...change }))

/** The rows of a table as they are read, and the words of the paragraph before it. */
function partOf(draft: LetterDraft, id: string) {
  const blocks = draft.sections.flatMap((section) => section.blocks)
  const table = blocks.find((block) => block.kind === 'table' && block.id === `${id}.tabel`)
  const text = blocks.find((block) => block.kind !== 'table' && block.id === `${id}.tekst`)
  return {
    rows: table?.kind === 'table' ? table.table.rows.map(({ cells }) => cells.map((run) => run.text)) : [],
    words: text && text.kind !== 'table' ? text.paragraphs[0]?.runs.map((run) => run.text).join('') : '',
  }
}

const compose = (facts: FactRows) => composeLetter(laidOut(facts))

test('a law that changed is laid beside what the pace of before would have given, with its margin', () => {
  const about = { bottlenecks: ['K-1'], provisions: ['pw-31'] }
  const facts = factsOf(
    [
      ...times(12, { ...about, publishedYear: YEAR - 2 }),
      ...times(10, { ...about, publishedYear: YEAR - 1 }),
      ...times(6, about),
    ],
    [],
    5,
  )
  const provisions = facts.provisions.map((each) =>
    each.id === 'pw-31'
      ? { ...each, amendedBy: `Verzonnen wet (Stb. 2024, 1), per 1-1-${YEAR}: gewijzigd.` }
      : each,
  )
  const { rows, words } = partOf(compose({ ...facts, provisions }), 'opvolging.wet')
  const { expected, low, high } = beforeAndAfter({ before: 22, years: 2 }, 1)
  expect(expected).toBe(11)
  expect(low).toBeLessThan(expected)
  expect(rows).toEqual([['K-1', `1 januari ${YEAR}`, '22', '6', `11 (${low} tot ${high})`]])
  expect(words).toContain('na een wijziging wordt vaak minder gemeld')
  expect(partOf(compose(facts), 'opvolging.wet').rows).toEqual([])
})

/** K-1 rests on a provision that changed with last year and on one that changes in November, with so many cases a year. */
function changedTwice(counts: readonly [number, number, number]): FactRows {
  const about = { bottlenecks: ['K-1'], provisions: ['pw-31'] }
  const facts = factsOf(
    counts.flatMap((count, index) => times(count, { ...about, publishedYear: YEAR - 2 + index })),
    [],
    5,
  )
  const changes = new Map([
    ['pw-31', `Verzonnen wet (Stb. ${YEAR - 2}, 1), per 1-1-${YEAR - 1}: gewijzigd.`],
    ['awb-3', `Andere verzonnen wet (Stb. ${YEAR - 1}, 312), per 1-11-${YEAR}: gewijzigd.`],
  ])
  return {
    ...facts,
    bottlenecks: facts.bottlenecks
      .filter(({ name }) => name === 'K-1')
      .map((each) => ({ ...each, firstYear: YEAR - 2, provisions: ['pw-31', 'awb-3'] })),
    provisions: facts.provisions.map((each) => ({ ...each, amendedBy: changes.get(each.id) ?? null })),
  }
}

test('a change that is announced is told in words alone: a bottleneck has one row, of what is in force when counted', () => {
  const draft = compose({ ...changedTwice([12, 8, 6]), countedOn: `${YEAR}-10-01` })
  const { rows, words } = partOf(draft, 'opvolging.wet')
  // Of the year of the letter 274 days have passed.
  const { expected, low, high } = beforeAndAfter({ before: 12, years: 1 }, 1 + 274 / 365)
  expect(expected).toBeLessThan(24)
  expect(rows).toEqual([['K-1', `1 januari ${YEAR - 1}`, '12', '14', `${expected} (${low} tot ${high})`]])
  expect(words).toContain(`De wet verandert nog: per 1 november ${YEAR} voor K-1.`)
  const printed = draft.numbers.filter(({ id }) => id.startsWith('verwacht.'))
  expect(printed.map(({ shown }) => shown)).toEqual([`${expected} (${low} tot ${high})`])
  // From the day it is in force, it is the one that is tabled.
  const later = partOf(compose({ ...changedTwice([12, 8, 6]), countedOn: `${YEAR}-11-01` }), 'opvolging.wet')
  expect(later.rows.map((cells) => cells.slice(0, 4))).toEqual([['K-1', `1 november ${YEAR}`, '20', '6']])
  expect(later.words).not.toContain('verandert nog')
})

test('a small year between a change in force and one that is announced cannot be worked out', () => {
  const announcedCut = keyOf(casesUpTo(YEAR - 2, YEAR - 1, ['bottleneck', 'K-1']))
  for (const last of [`${YEAR}-10-01`, `${YEAR + 1}-02-02`])
    for (const middle of [1, 4]) {
      const facts = changedTwice([12, middle, 14])
      const counted = [`${YEAR - 1}-02-02`, `${YEAR}-02-02`, last]
      const letters = threeYears(facts, { withdrawn: [], reread: [], countedOn: counted })
      expect(letters).toHaveLength(3)
      expect(givenAway(letters)).toEqual([])
      // The cut of the change to come is asked from the day it is in force, and then no other.
      const asked = compose({ ...facts, countedOn: last }).numbers.map(({ id }) => id)
      expect(asked.includes(announcedCut)).toBe(last > `${YEAR}-11-01`)
    }
}, 60_000)

test('regulations in one case are laid beside how often chance would bring them together', () => {
  const made = factsOf(
    [
      ...times(16, { provisions: ['pw-31', 'awb-3'] }),
      ...times(6, { provisions: ['pw-31', 'tw-1'] }),
      ...times(6, { provisions: ['awb-3', 'tw-1'] }),
      ...times(24, {}),
    ],
    [],
    3,
  )
  const [provision] = made.provisions
  if (!provision) throw new Error('no provision')
  const draft = compose({
    ...made,
    regulations: [...made.regulations, { id: 'tw', name: 'Toeslagenwet', abbreviation: 'TW' }],
    provisions: [...made.provisions, { ...provision, id: 'tw-1', regulationId: 'tw' }],
  })
  const { rows, words } = partOf(draft, 'regelingen.samen')
  expect(rows).toEqual([
    ['Algemene wet bestuursrecht en Participatiewet', '16', '1,7'],
    ['Algemene wet bestuursrecht en Toeslagenwet', '6', '1,2'],
    ['Participatiewet en Toeslagenwet', '6', '1,2'],
  ])
  expect(words).toContain(
    'Duidelijk vaker samen dan verwacht gaan de Algemene wet bestuursrecht en de Participatiewet.',
  )
})

test('a single pair of regulations is told in a sentence, beside what else is told of regulations', () => {
  const apart = [...times(6, { provisions: ['pw-31'] }), ...times(6, { provisions: ['awb-3'] })]
  const both = times(16, { provisions: ['pw-31', 'awb-3'] })
  const draft = compose(factsOf([...apart, ...both], [], 3))
  expect(draft.sections.map(({ id }) => id)).not.toContain('regelingen.samen')
  expect(partOf(draft, 'regelingen.samen').words).toContain(
    'In 16 casussen komen de Algemene wet bestuursrecht en de Participatiewet samen voor; dat is ongeveer zo vaak als bij toeval te verwachten is.',
  )
})
