// What the letter works out beside its counts: cases before and after a change of the law, and regulations that go together.
import { expect, test } from 'vitest'
import { beforeAndAfter } from '#core/law/beforeAndAfter.ts'
import { composeLetter } from '#core/letter/compose.ts'
import type { LetterDraft } from '#core/letter.ts'
import { type FactRows, laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

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

test('regulations in one case are laid beside how often chance would bring them together', () => {
  const draft = compose(
    factsOf(
      [
        ...times(16, { provisions: ['pw-31', 'awb-3'] }),
        ...times(4, { provisions: ['pw-31'] }),
        ...times(4, { provisions: ['awb-3'] }),
        ...times(16, {}),
      ],
      [],
      3,
    ),
  )
  const { rows, words } = partOf(draft, 'regelingen.samen')
  expect(rows).toEqual([['Algemene wet bestuursrecht en Participatiewet', '16', '1,6']])
  expect(words).toContain(
    'Duidelijk vaker samen dan verwacht gaan Algemene wet bestuursrecht en Participatiewet.',
  )
})
