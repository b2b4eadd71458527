// The table of facts below a bottleneck, and the sources behind it.
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { plainText } from '#core/letter/editing.ts'
import type { LetterDraft } from '#core/letter.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

const tableOf = ({ sections }: LetterDraft, id: string) =>
  sections
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' && block.id === id ? [block.table] : [])),
    )
    .at(0)

/** What stands behind each heading of a table of facts. */
const letterTable = (draft: LetterDraft, id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (tableOf(draft, id)?.rows ?? []).map(({ cells: [name, told] }) => [name?.text ?? '', told?.text ?? '']),
  )

/** The lines of the lists of a section. */
const editionLines = ({ sections }: LetterDraft, id: string): readonly string[] =>
  sections
    .filter((each) => each.id === id)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? block.paragraphs.map(plainText) : [])),
    )

/** Sixteen cases of one bottleneck, of which twelve have a second cause and none is small beside another. */
const facts = () => {
  const made = factsOf(
    Array.from({ length: 16 }, () => ({ ...oneCase, bottlenecks: ['K-1'], provisions: ['pw-31'] })),
    [],
    5,
  )
  return {
    ...made,
    cases: made.cases.map((each, index) => ({
      ...each,
      amount: index < 10 ? ('tot_500' as const) : index < 15 ? ('tot_2500' as const) : ('meer' as const),
      causes: ['wet_te_hard', ...(index < 8 ? ['keten'] : []), ...(index < 1 ? ['bejegening'] : [])],
    })),
    bottlenecks: made.bottlenecks.map((each) => ({
      ...each,
      rulings: [
        { ecli: 'ECLI:NL:CRVB:2027:9', date: null },
        { ecli: 'ECLI:NL:CRVB:2024:1', date: '2024-12-10' },
      ],
      steps: [
        {
          stage: 'in_letter' as const,
          year: YEAR,
          yearStatus: 'in_behandeling' as const,
          evidence: 'Kamerstuk 36785 ligt bij de Tweede Kamer; zie ook Kamerstuk 26448, nr. 661.',
          recordedOn: '2025-12-15',
        },
      ],
    })),
    provisions: made.provisions.map((each) => ({
      ...each,
      textDate: '2026-01-01',
      amendedBy: 'Participatiewet in balans (Stb. 2025, 312), per 1-1-2026: nieuw bedrag.',
    })),
  }
}

test('names the other causes and the amounts with the counts that may be told, and a rare class not at all', () => {
  const rows = letterTable(composeLetter(laidOut(facts())), 'knelpunt.1.gegevens')
  expect(rows).toMatchObject({ Hoofdoorzaak: 'Wet zelf te hard' })
  expect(rows['Casussen met nevenoorzaak: keten werkt niet samen']).toBe('8')
  expect(rows['Casussen waarin het gaat om minder dan € 500']).toBe('10')
  expect(Object.keys(rows).join()).not.toMatch(/Bejegening|Meer dan/i)
})

test('says of which day the text of the law is, what changed in it, and which rulings there were by then', () => {
  const rows = letterTable(composeLetter(laidOut(facts())), 'knelpunt.1.gegevens')
  expect(rows['Geraadpleegde wettekst']).toBe(
    'Tekst van 1 januari 2026; gewijzigd per 1 januari 2026 (Stb. 2025, 312): artikel 31, tweede lid, onderdeel m',
  )
  expect(rows).toMatchObject({ Uitspraak: 'CRvB 10 december 2024, ECLI:NL:CRVB:2024:1' })
  const before = letterTable(
    composeLetter(laidOut({ ...facts(), countedOn: '2025-12-31' })),
    'knelpunt.1.gegevens',
  )
  expect(before['Geraadpleegde wettekst']).toBe(undefined)
  // a ruling without a date is there when its year is over
  const rulingsOn = (countedOn: string) =>
    letterTable(
      composeLetter(
        laidOut({
          ...facts(),
          countedOn,
          bottlenecks: facts().bottlenecks.map((each) => ({
            ...each,
            rulings: [{ ecli: 'ECLI:NL:CRVB:2025:7', date: null }],
          })),
        }),
      ),
      'knelpunt.1.gegevens',
    ).Uitspraak
  expect([rulingsOn('2025-12-30'), rulingsOn('2025-12-31')]).toEqual([undefined, 'CRvB, ECLI:NL:CRVB:2025:7'])
})

test('lists the papers that the record names, by the title of the act where that is known', () => {
  const lines = editionLines(composeLetter(laidOut(facts())), 'bijlage.d')
  expect(lines).toContainEqual(
    expect.stringContaining('Wetsvoorstel handhaving sociale zekerheid (Kamerstukken 36785).'),
  )
  expect(lines).toContainEqual(expect.stringContaining('Kamerstukken 26448, nr. 661.'))
  expect(lines).toContainEqual(
    expect.stringContaining('Participatiewet in balans (Stb. 2025, 312; Kamerstukken 36582).'),
  )
  expect(lines).toContain('CRvB 10 december 2024, ECLI:NL:CRVB:2024:1 (K-1, K-2 en K-3).')
})

test('an act that was not surely published by the day of counting is listed as the bill it was, and once', () => {
  const told = (countedOn: string, evidence: string) => {
    const made = facts()
    const bottlenecks = made.bottlenecks.map((each) => ({
      ...each,
      steps: each.steps.map((step) => ({ ...step, evidence })),
    }))
    const draft = composeLetter(laidOut({ ...made, countedOn, bottlenecks }))
    return editionLines(draft, 'bijlage.d').filter((line) => line.includes('in balans'))
  }
  const bill = 'Het voorstel (Kamerstuk 36582) is ingediend.'
  expect(told('2025-12-31', bill)).toEqual([
    expect.stringContaining('Wetsvoorstel Participatiewet in balans (Kamerstukken 36582).'),
  ])
  expect(told('2025-12-31', `${bill} Het staat nu in Stb. 2025, 312.`)).toEqual([
    expect.stringContaining(': Participatiewet in balans (Stb. 2025, 312; Kamerstukken 36582).'),
  ])
})

test('an act is listed as published from the day a change it made is in force, also where only its papers are cited', () => {
  const made = facts()
  const told = (countedOn: string) => {
    const draft = composeLetter(
      laidOut({
        ...made,
        countedOn,
        bottlenecks: made.bottlenecks.map((each) => ({
          ...each,
          provisions: ['awb-3'],
          steps: each.steps.map((step) => ({ ...step, evidence: 'Dit staat in Kamerstuk 36582.' })),
        })),
        provisions: made.provisions.map((each) => ({
          ...each,
          amendedBy: each.id === 'pw-31' ? 'Participatiewet in balans (Stb. 2025, 312), per 1-7-2025' : null,
        })),
      }),
    )
    return editionLines(draft, 'bijlage.d').filter((line) => line.includes('in balans'))
  }
  expect(told('2025-06-30')).toEqual([
    expect.stringContaining(': Wetsvoorstel Participatiewet in balans (Kamerstukken 36582).'),
  ])
  expect(told('2025-07-01')).toEqual([
    expect.stringContaining(': Participatiewet in balans (Stb. 2025, 312; Kamerstukken 36582).'),
  ])
})

test('the annex says of a provision whose text came after the year of the letter since when it holds', () => {
  const rows = tableOf(composeLetter(laidOut(facts())), 'bijlage.a.tabel')?.rows ?? []
  expect(rows.map(({ cells }) => cells[2]?.text)).toEqual([
    expect.stringMatching(/ \(tekst vanaf 1 januari 2026\)$/),
  ])
})

test('the first years of a small collection stand in one column, where most could not be told apart', () => {
  const draft = composeLetter(
    laidOut(
      factsOf(
        [2022, 2023, 2023, 2023, 2024, 2024, 2024, 2024, 2024, YEAR, YEAR, YEAR, YEAR, YEAR, YEAR].map(
          (publishedYear) => ({ ...oneCase, publishedYear }),
        ),
        [],
        5,
      ),
    ),
  )
  expect(tableOf(draft, 'bijlage.b.draden')?.columns).toEqual([
    'Rode draad',
    '2022 tot en met 2023',
    '2024',
    '2025',
  ])
})

test('says of how many organisations it heard only where it says of how many cases', () => {
  const told = (cases: number) => {
    const made = factsOf(
      Array.from({ length: cases }, (_, at) => ({ ...oneCase, bottlenecks: ['K-1'], sources: [at % 5] })),
      [],
      5,
    )
    const paragraphs = composeLetter(laidOut(made))
      .sections.filter(({ id }) => id === 'knelpunt.1')
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'paragraph' ? block.paragraphs.map(plainText) : [])),
      )
    return paragraphs.flatMap((words) => words.match(/van (\S+ )?verschillende organisaties/) ?? [])[0]
  }
  expect(told(16)).toBe('van vijf verschillende organisaties')
  expect(told(4)).toBe('van verschillende organisaties')
})
