// What the summary of a comparison says first: what came, went, stands otherwise, and what people did.
import { expect, test } from 'vitest'
import { compareLetters } from '#core/letter/compare.ts'
import { NO_WORK, summaryOf, type WorkBetween } from '#core/letter/compareSummary.ts'
import { paragraph, section, table } from '#core/letter/richText.ts'
import type { LetterDraft, Section } from '#core/letter.ts'

const letter = (...sections: readonly Section[]): LetterDraft => ({
  year: 2025,
  head: { to: '', from: '', date: '2026-02-02', reference: '', subject: '', contact: '' },
  sections,
  numbers: [],
  basis: { countedOn: '2026-02-02', codebookVersion: '1', threshold: 10 },
})

const told = (before: LetterDraft, after: LetterDraft, work: WorkBetween = NO_WORK) =>
  summaryOf(compareLetters(before, after), work)

const followUp = (standing: string) =>
  section('opvolging', 1, '5. Opvolging', [
    ...table(
      'opvolging.tabel',
      'Tabel 2. Stand',
      ['Nr.', 'Knelpunt', 'Stand'],
      [['K-1', 'Giften', standing]],
    ),
  ])
/** The section of a bottleneck with its table, as chapter 4 has it. */
const inFull = (number: number, standing = 'Bestaat nog') =>
  section(`knelpunt.${number}`, 3, `K-${number} Giften`, [
    ...table(
      `knelpunt.${number}.gegevens`,
      `Tabel 1. Gegevens van knelpunt K-${number}`,
      ['Onderdeel', 'Gegevens'],
      [['Stand van zaken', standing]],
    ),
  ])

test('a bottleneck that gets or loses a section of its own is told, with the table as part of it', () => {
  const [short, full] = [letter(followUp('Bestaat nog')), letter(inFull(1), followUp('Bestaat nog'))]
  expect(told(short, full)).toEqual(['Nieuw in de brief: de eigen paragraaf van ‘K-1 Giften’.'])
  expect(told(full, short)).toEqual(['Niet meer in de brief: de eigen paragraaf van ‘K-1 Giften’.'])
  expect(told(short, letter(inFull(1, 'Opgelost'), followUp('Opgelost')))).toEqual([
    'Een andere stand: K-1 ‘Giften’ van ‘Bestaat nog’ naar ‘Opgelost’.',
    'Nieuw in de brief: de eigen paragraaf van ‘K-1 Giften’.',
    'Tabel ‘Stand’: anders K-1.',
  ])
})

test('a bottleneck that came or went is told once, without its section and table', () => {
  const [without, having] = [letter(followUp('Bestaat nog')), letter(inFull(2), followUp('Bestaat nog'))]
  expect(told(without, having)).toEqual(['Nieuw knelpunt: K-2 ‘Giften’.'])
  expect(told(having, without)).toEqual(['Niet meer in de brief: knelpunt K-2 ‘Giften’.'])
})

test('a bottleneck under another heading moved, also when the order of all stayed', () => {
  const under = (id: string, heading: string) => section(`knelpunten.${id}`, 2, heading, [])
  const [law, allowance] = [under('pw', '4.1 Participatiewet'), under('tw', '4.2 Toeslagenwet')]
  const before = letter(law, inFull(1), inFull(2), allowance, inFull(3))
  expect(told(before, letter(law, inFull(1), allowance, inFull(2), inFull(3)))).toEqual([
    'Een andere plaats: K-2 ‘Giften’ staat nu vooraan bij ‘Toeslagenwet’.',
  ])
  expect(told(before, letter(law, inFull(1), inFull(2), inFull(3), allowance))).toEqual([
    'Een andere plaats: K-3 ‘Giften’ staat nu direct na K-2 bij ‘Participatiewet’.',
  ])
  const renamed = under('tw', '4.2 Toeslagenwet 2026')
  expect(told(before, letter(law, inFull(1), inFull(2), renamed, inFull(3)))).toEqual([])
})

const figures = (heading: string, caption: string, ...rows: readonly (readonly [string, string])[]) =>
  section('cijfers', 1, heading, table('cijfers.tabel', caption, ['Draad', '2025'], rows))
const [LIVING, CARE] = [
  ['Wonen', '2'],
  ['Zorg', '3'],
] as const

test('chapters that came or went are told, and tables in those that stayed', () => {
  const bare = letter(section('cijfers', 1, '2. Cijfers', []))
  const other = letter(figures('3. Cijfers', 'Tabel 1. Per draad', LIVING))
  expect(told(letter(), bare)).toEqual(['Nieuw in de brief: ‘Cijfers’.'])
  expect(told(bare, letter())).toEqual(['Niet meer in de brief: ‘Cijfers’.'])
  expect(told(letter(), other)).toEqual(['Nieuw in de brief: ‘Cijfers’.'])
  expect(told(bare, other)).toEqual(['Nieuwe tabel: ‘Per draad’.'])
  expect(told(other, bare)).toEqual(['Vervallen: de tabel ‘Per draad’.'])
})

test('a table with its rows in another order or with another title says just that', () => {
  const [one, turned] = [
    letter(figures('2. Cijfers', 'Tabel 1. Per draad', LIVING, CARE)),
    letter(figures('2. Cijfers', 'Tabel 1. Per draad', CARE, LIVING)),
  ]
  expect(told(one, turned)).toEqual(['Tabel ‘Per draad’: de rijen staan in een andere volgorde.'])
  const renamed = letter(figures('2. Cijfers', 'Tabel 4. Naar draad', LIVING, CARE))
  expect(told(one, renamed)).toEqual(['Tabel ‘Naar draad’ heeft een andere titel.'])
  expect(told(one, letter(figures('7. Cijfers', 'Tabel 9. Per draad', LIVING, CARE)))).toEqual([])
})

test('of many rows five are named and the others counted', () => {
  const rows = (value: string) => Array.from({ length: 7 }, (_, row) => [`Rij ${row + 1}`, value] as const)
  const [before, after] = [
    letter(figures('2. Cijfers', 'Tabel 1. Per draad', ...rows('1'))),
    letter(figures('2. Cijfers', 'Tabel 1. Per draad', ...rows('2'))),
  ]
  expect(told(before, after)).toEqual([
    'Tabel ‘Per draad’: anders Rij 1, Rij 2, Rij 3, Rij 4, Rij 5 en nog 2.',
  ])
})

test('texts that came, went and changed are counted apart', () => {
  const text = (...paragraphs: readonly (readonly [string, string])[]) =>
    letter(
      section(
        'samenvatting',
        1,
        '1. Samenvatting',
        paragraphs.map(([id, words]) => paragraph(id, words)),
      ),
    )
  expect(
    told(text(['a', 'Eerst'], ['b', 'Weg']), text(['a', 'Daarna'], ['c', 'Nieuw'], ['d', 'Ook'])),
  ).toEqual(['1 alinea is aangepast, 2 nieuw en 1 vervallen.'])
})

test('remarks and signatures are told by heading, and without quotation marks where that is gone', () => {
  const work: WorkBetween = {
    edits: [],
    comments: [
      { heading: 'Samenvatting', isResolved: false },
      { heading: null, isResolved: false },
      { heading: 'Samenvatting', isResolved: true },
    ],
    signOffs: [
      { partner: 'vng', verdict: 'withdrawn', heading: 'Samenvatting' },
      { partner: 'lcr', verdict: 'agreed', heading: null },
    ],
    lapses: [
      { partner: 'nla', heading: 'Samenvatting' },
      { partner: 'szw', heading: 'Cijfers' },
      { partner: 'nla', heading: 'Cijfers' },
    ],
  }
  expect(told(letter(), letter(), work)).toEqual([
    'Opmerkingen: 2 geplaatst (bij ‘Samenvatting’ en een alinea die vervallen is); 1 afgehandeld (bij ‘Samenvatting’).',
    'VNG nam het akkoord terug op ‘Samenvatting’.',
    'LCR is akkoord met een hoofdstuk dat vervallen is.',
    'Het akkoord van de Arbeidsinspectie op ‘Samenvatting’ en ‘Cijfers’ vervalt.',
    'Het akkoord van het ministerie van SZW op ‘Cijfers’ vervalt.',
  ])
})

test('of a partner the last verdict on a chapter is told alone, and a joined row of small counts is not spelled out', () => {
  const heading = 'Aanbieding'
  const signOffs = [
    { partner: 'vng', verdict: 'agreed', heading },
    { partner: 'vng', verdict: 'dissent', heading },
    { partner: 'vng', verdict: 'agreed', heading: 'Samenvatting' },
  ] as const
  expect(told(letter(), letter(), { ...NO_WORK, signOffs })).toEqual([
    'VNG is akkoord, met een minderheidsstandpunt, met ‘Aanbieding’.',
    'VNG is akkoord met ‘Samenvatting’.',
  ])
  const causes = (joined: string) =>
    letter(
      section('bijlage.b', 1, 'Bijlage B', [
        ...table(
          'oorzaken',
          'Tabel 1. Hoofdoorzaken',
          ['Hoofdoorzaak', 'Aantal'],
          [
            ['Keten', '8'],
            [joined, '11'],
          ],
        ),
      ]),
    )
  const [before, after] = [
    causes('Bejegening; Ruimte niet herkend'),
    causes('Bejegening; Registratie onjuist'),
  ]
  expect(told(before, after).join()).toContain('de rij met kleine aantallen is anders samengesteld.')
  expect(told(before, after).join()).not.toContain('Bejegening;')
})
