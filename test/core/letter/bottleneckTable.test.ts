// The table of facts below a bottleneck, and the sources behind it.
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
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

/** What a letter says of its first bottleneck in one of its paragraphs. */
const textOf = (draft: LetterDraft, part: string): string =>
  paragraphsOf(draft)
    .filter(({ id }) => id === `knelpunt.1.${part}`)
    .map(plainText)
    .join()

test('names the other causes and the amounts with the counts that may be told, and a rare class not at all', () => {
  const draft = composeLetter(laidOut(facts()))
  expect(textOf(draft, 'oplossing')).toMatch(/ gebrek aan samenwerking in de keten \(8\)\.$/)
  expect(textOf(draft, 'omvang')).toContain('; het ging tien keer om een bedrag van minder dan €\u00a0500')
  expect(textOf(draft, 'oplossing') + textOf(draft, 'omvang')).not.toMatch(/bejegening|meer dan €/i)
})

test('of each bottleneck all that a reader has to find stands somewhere: in its text, its table or the overview', () => {
  const draft = composeLetter(laidOut(facts()))
  const rows = letterTable(draft, 'knelpunt.1.gegevens')
  expect(Object.keys(rows)).toEqual(['Rode draad', 'Bepalingen', 'Uitspraak', 'Zie ook', 'Prioriteit'])
  expect(rows).toMatchObject({ Prioriteit: 'Hoog. Het raakt de kern van het bestaan.' })
  expect(rows['Zie ook']).toMatch(/^K-\d+ in hoofdstuk 6$/)
  const [first] = tableOf(draft, 'knelpunten.overzicht')?.rows ?? []
  expect(first?.cells.map(({ text }) => text)).toEqual([
    ...['K-1', 'Knelpunt nummer 1', '16', '16', 'SZW', 'Hoog', 'Oplossing onderweg'],
  ])
  expect(textOf(draft, 'aanleiding')).toContain('Het gaat mis zodra iemand hulp krijgt.')
  expect(textOf(draft, 'aanleiding')).toContain('mensen in de bijstand.')
  expect(textOf(draft, 'omvang')).toMatch(/16 casussen uit 2025.*schulden \(16\)/)
  expect(textOf(draft, 'casus')).toContain('Een zus kookte mee.')
  expect(textOf(draft, 'oplossing')).toMatch(/^De regel schrijft dit gevolg voor.*: pas de regel aan\./)
  expect(textOf(draft, 'stand')).toContain('ligt bij de Tweede Kamer')
  const forAll = paragraphsOf(draft).filter(({ id }) => id === 'knelpunten.lezen')
  expect(forAll.map(plainText)).toEqual([
    expect.stringMatching(/Elk knelpunt is openbaar en gaat over een hardvochtig effect\./),
  ])
  const notAll = composeLetter(
    laidOut({
      ...facts(),
      bottlenecks: facts().bottlenecks.map((each) =>
        each.number === 1 ? { ...each, kind: 'execution' as const } : each,
      ),
    }),
  )
  expect(letterTable(notAll, 'knelpunt.1.gegevens')).toMatchObject({ Soort: 'Uitvoeringsknelpunt' })
})

test('says of which day the text of the law is, what changed in it, and which rulings there were by then', () => {
  const placed = (draft: LetterDraft) => letterTable(draft, 'knelpunt.1.gegevens').Bepalingen
  const onceFor = (draft: LetterDraft) =>
    paragraphsOf(draft)
      .filter(({ id }) => id === 'knelpunten.lezen')
      .map(plainText)
      .join()
  const provision = 'Participatiewet: artikel 31, tweede lid, onderdeel m'
  const draft = composeLetter(laidOut(facts()))
  expect(placed(draft)).toBe(`${provision} (gewijzigd per 1 januari 2026, Stb. 2025, 312)`)
  expect(onceFor(draft)).toContain('gelezen in de tekst van 1 januari 2026, tenzij er een andere dag bij')
  // Another day than most stands with the provision, and of several provisions which of them changed.
  const mixed = composeLetter(
    laidOut({
      ...facts(),
      bottlenecks: facts().bottlenecks.map((each) => ({ ...each, provisions: ['pw-31', 'awb-3'] })),
      provisions: facts().provisions.map((each) =>
        each.id === 'awb-3' ? { ...each, regulationId: 'pw', textDate: '2024-01-01', amendedBy: null } : each,
      ),
    }),
  )
  expect(placed(mixed)).toBe(
    'Participatiewet: artikel 3:4, tweede lid; artikel 31, tweede lid, onderdeel m (tekst van 1 januari 2024 en 1 januari 2026; gewijzigd per 1 januari 2026, Stb. 2025, 312: artikel 31, tweede lid, onderdeel m)',
  )
  expect(letterTable(draft, 'knelpunt.1.gegevens')).toMatchObject({
    Uitspraak: 'CRvB 10 december 2024, ECLI:NL:CRVB:2024:1',
  })
  const before = composeLetter(laidOut({ ...facts(), countedOn: '2025-12-31' }))
  expect(placed(before)).toBe(provision)
  expect(onceFor(before)).not.toContain('gelezen in de tekst')
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
    return textOf(composeLetter(laidOut(made)), 'omvang').match(/van \S+ organisaties/)?.[0]
  }
  expect(told(16)).toBe('van vijf organisaties')
  expect(told(4)).toBe('van verschillende organisaties')
})
