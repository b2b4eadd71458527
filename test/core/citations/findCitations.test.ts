// Finding references to law in running text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aboutCitation } from '#core/citations/aboutCitation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import { leastProcessorMs } from '../../support/processorTime.ts'
import { inShort } from './inShort.ts'

describe('how people cite a provision', () => {
  test.each([
    ['artikel 58, achtste lid, van de Participatiewet', ['PW 58 l8']],
    ['art 58 lid 8 pw', ['PW 58 l8']],
    ['58 lid 8 Pw', ['PW 58 l8']],
    ['PW artikel 58 lid 8', ['PW 58 l8']],
    ['Artikel 58 Participatiewet, lid 8', ['PW 58 l8']],
    ['het achtste lid van artikel 58 Pw', ['PW 58 l8']],
    ['art.58, 8e lid, PW', ['PW 58 l8']],
    ['artikel 58(8) Pw', ['PW 58 l8']],
    ['artkel 58 lid 8 van de Particpatiewet', ['PW 58 l8']],
    ['artikel 31, tweede lid, aanhef en onderdeel m, van de Pw', ['PW 31 l2 om']],
    ['onderdeel m van het tweede lid van artikel 31 Pw', ['PW 31 l2 om']],
    ['31 lid 2m Pw', ['PW 31 l2 om']],
    ['artikel 18 a Pw', ['PW 18a']],
    ['4:84 Awb', ['Awb 4:84']],
    ['artikel 8 EVRM', ['EVRM 8']],
    ['art. 5.1.2.e Woo', ['Woo 5.1 l2 oe']],
    ['artikel 58 WWB', ['PW 58']],
    ['31, tweede lid, aanhef en onderdeel m, van de wet', ['~PW 31 l2 om']],
    ['pw art.18 lid1 en 2', ['PW 18 l1 l2']],
    ['AWB 4.84', ['Awb 4:84']],
    ['Boek 1, artikel 392 BW', ['BW1 392']],
    ['artikel 7 van Verordening (EG) nr. 883/2004', ['Verordening 883/2004 7']],
    ['artikel 2, zesde lid, van de Wet participatiebudget', ['Wet participatiebudget 2 l6']],
    ['jci1.3:c:BWBR0015703&artikel=58&lid=8', ['PW 58 l8']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('what typing and scanning do to a citation', () => {
  test.each([
    ['artikel 4;84 Awb', ['Awb 4:84']],
    ['artikel 4 ; 84 Awb', ['Awb 4:84']],
    ['art 3: 4 awb', ['Awb 3:4']],
    ['de artikelen 17; 54 Pw', ['PW 17', 'PW 54']],
    ['Art.35Pw', ['PW 35']],
    ['artikel 1 7, eerste li d, Pw', ['PW 17 l1']],
    ['Artike1 58 lid 1 Pw', ['PW 58 l1']],
    ['artikel 18-a Pw', ['PW 18a']],
    ['artikel 5, lid I en II, Pw', ['PW 5 l1 l2']],
    ['art 54 III sub a PW', ['PW 54 l3 oa']],
    ['Art. 54(3)(a) Pw', ['PW 54 l3 oa']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('lists, ranges and chains', () => {
  test.each([
    ['artt. 17 en 54 PW', ['PW 17', 'PW 54']],
    ['de artikelen 31 tot en met 33 van de Participatiewet', ['PW 31', 'PW 32', 'PW 33']],
    ['de artikelen 47a t/m 47c Pw', ['PW 47a', 'PW 47b', 'PW 47c']],
    ['de artikelen 17, eerste lid, en 54, derde lid, van de Pw', ['PW 17 l1', 'PW 54 l3']],
    ['artikel 17 lid 1 en 54 Pw', ['PW 17 l1', 'PW 54']],
    ['artikel 58 lid 1 en 2 Pw', ['PW 58 l1 l2']],
    ['artikel 3:4 Awb en artikel 18 Pw', ['Awb 3:4', 'PW 18']],
    ['artikel 58 lid 1 jo. artikel 17 Pw', ['PW 58 l1', 'PW 17']],
    ['artikel 34 lid 2 onder b tot en met d Pw', ['PW 34 l2 ob oc od']],
    ['de artikelen 18a tot en met 19a van de Pw', ['PW 18a', 'PW 18b', 'PW 19', 'PW 19a']],
    ['de artikelen II en III van de Wet taaleis', ['Wet taaleis II', 'Wet taaleis III']],
    ['artikel 18 (afstemming) en artikel 35 (bijzondere bijstand) Pw', ['PW 18', 'PW 35']],
    ['artikel 44, lid 1, en artikel 41, beide van de Participatiewet', ['PW 44 l1', 'PW 41']],
    ['artikel 20a van de IOAW en de IOAZ', ['IOAW 20a', 'IOAZ 20a']],
    ['3:2/3:4 Awb', ['Awb 3:2', 'Awb 3:4']],
    ['artikel 36, vijfde lid (thans zesde lid), van de WW', ['WW 36 l5']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('an act that is not named with the article', () => {
  test.each([
    ['Artikel 17 Pw geldt. Artikel 18a van die wet regelt de boete.', ['PW 17', '~PW 18a']],
    ['Artikel 58 Pw geldt. Het achtste lid biedt een uitweg.', ['PW 58', '~PW 58 l8']],
    ['Haar bijstand is herzien op grond van artikel 54, derde lid.', ['~PW 54 l3']],
    ['Artikel 4:84 gaf de gemeente ruimte.', ['~Awb 4:84']],
    ['Artikel 2 Boetebesluit geldt, en artikel 2a van dat besluit.', ['Boetebesluit 2', '~Boetebesluit 2a']],
    ['Het achtste lid van artikel 58 biedt ruimte.', ['~PW 58 l8']],
    ['Zie artikel 5, lid 2.', ['null 5 l2']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('what is no citation of an act', () => {
  test.each([
    ['artikel 3 van de huurovereenkomst', []],
    ['Zij is lid van de raad en las een artikel in de krant.', []],
    ['Het contract zegt in artikel 7 dat opzeggen niet kan.', []],
    ['De WW-uitkering stopte om 14:30 na 3 maanden.', []],
    ['Onder art. 12 cao staat de reiskostenvergoeding.', []],
    ['De Participatiewet\n17 050 Misbruik van sociale zekerheid', ['wet PW']],
    ['artikel 4 van de Verordening individuele toeslag, CVDR612345', ['local']],
    ['artikel 5 van de Afstemmingsverordening Participatiewet', ['local']],
    ['artikel 4 van de Beleidsregels giften 2024', ['local']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

test('rulings, parliamentary papers and gazettes are found in every spelling', () => {
  const text =
    'Zie ecli:nl:crvb:2024:2192, Kamerstukken II 2020/21, 26 448, nr. 661, 29362 nrs. 324 en 338, kst-36785-5, Stb. 2025, 312 en 313 en Stcrt. 2023, 18210.'
  expect(findCitations(text).map(({ start: _start, end: _end, ...citation }) => citation)).toEqual([
    { kind: 'ecli', ecli: 'ECLI:NL:CRVB:2024:2192' },
    { kind: 'kamerstuk', dossier: '26448', number: '661' },
    { kind: 'kamerstuk', dossier: '29362', number: '324' },
    { kind: 'kamerstuk', dossier: '29362', number: '338' },
    { kind: 'kamerstuk', dossier: '36785', number: '5' },
    { kind: 'staatsblad', year: '2025', number: '312' },
    { kind: 'staatsblad', year: '2025', number: '313' },
    { kind: 'staatscourant', year: '2023', number: '18210' },
  ])
})

test('a citation is told in words, with its page on the day and whether the article exists', () => {
  const about = (text: string, date?: string) =>
    findCitations(text).map((citation) => aboutCitation(citation, date))
  expect(about('artikel 58, lid 8, WWB', '2014-05-01')).toEqual([
    {
      text: 'artikel 58, achtste lid, van de Participatiewet',
      url: 'https://wetten.overheid.nl/BWBR0015703/2014-05-01/#Artikel58',
      standing: 'known',
    },
  ])
  expect(about('artikel 512 Pw')).toMatchObject([{ standing: 'unlisted' }])
  expect(about('art. 3 IVRK')).toMatchObject([
    { text: 'artikel 3 IVRK', url: 'https://wetten.overheid.nl/BWBV0002508/#Artikel3' },
  ])
})

test('the reference points at the law of the day when the date is known', () => {
  const [citation] = findCitations('artikel 58 lid 8 Pw', { date: '2024-05-01' })
  expect(citation).toMatchObject({
    start: 0,
    end: 19,
    bwbId: 'BWBR0015703',
    uri: 'jci1.3:c:BWBR0015703&artikel=58&lid=8&z=2024-05-01&g=2024-05-01',
  })
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'artikel|artikelen|art.|58|17|4:84|18a|lid|leden|2|eerste|lid,|en|t/m|jo.|van de|Pw|Awb|onder|m|(|)|;|.|die wet|Stb. 2025,|ECLI:NL:CRVB:2024:2192|26448, nr.|verordening|é|\u00ad|😀|-'.split(
      '|',
    ),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 25 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 12 }).map((words) => words.join('')),
  )
  test('spans lie within it, in order, and the answer is always the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const citations = findCitations(text)
        let previous = 0
        for (const { start, end } of citations) {
          expect(start).toBeGreaterThanOrEqual(previous)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          previous = start
        }
        expect(findCitations(text)).toEqual(citations)
      }),
      { numRuns: 400 },
    )
  })
  test.each([
    '',
    '\u0000',
    'artikel',
    'lid 2 lid 2 lid 2',
    'artikel 99999',
    `${'artikel 17 en '.repeat(2000)}`,
  ])('an edge of the grammar is no error', (text) => {
    expect(() => findCitations(text)).not.toThrow()
  })
})

test.each([
  ['eerste, ', ''],
  ['eerste en ', ''],
  ['1°, ', ''],
  ['TK ', ''],
  ['Naam: 12 |,0de ', ''],
  ['33161, nr. 3, ', ''],
  ['De Pw kent in artikel 58. ', ''],
  ['Van de Pw geldt artikel 58. ', ''],
  ['artikel 6 van die wet geldt. ', 'De IOAW-uitkering, de WW-uitkering. '.repeat(100)],
  ['(7:4) ', 'Awb '],
  ['31-2-n ', ''],
  ['475b–', ''],
  ['art. 11, 17, ', ''],
  [' ', 'Stb. 2012'],
  [' ', 'Kamerstukken 33161,'],
  ['\n', 'Handelingen II'],
])('"%s" over and over after "%s" takes time that grows with its length', async (words, before) => {
  const text = (length: number) => before + words.repeat(length / words.length)
  const readingTime = (length: number, enough: number) =>
    leastProcessorMs(enough, () => findCitations(text(length)))
  await readingTime(500, 0)
  // four times as long; time with the square would be sixteen times as much
  const bound = 9 * (await readingTime(4_000, 0)) + 20
  expect(await readingTime(16_000, bound)).toBeLessThan(bound)
})

test('in a letter that goes from act to act, each article is of the act of its own clause', () => {
  const letter =
    'In de Ziektewet gaat het om artikel 33 lid 6, in de Anw om art. 53 en in de TW om artikel 20, vijfde lid. Voor wie in twee landen woont geldt Verordening (EG) nr. 883/2004, artikel 7.'
  const found = findCitations(letter).flatMap((each) =>
    each.kind === 'provision' ? [`${each.law} ${each.article}`] : [],
  )
  expect(found).toEqual(['ZW 33', 'Anw 53', 'TW 20', 'Verordening 883/2004 7'])
})

test('parliamentary papers: numbered parts of a dossier, ranges, and numbers with a letter', () => {
  const papers = (text: string) =>
    findCitations(text).flatMap((found) =>
      found.kind === 'kamerstuk' ? `${found.dossier}/${found.number}` : [],
    )
  expect(papers('Zie Kamerstuk 21 501-31, nr. 652.')).toEqual(['21501-31/652'])
  expect(papers('Zie Kamerstuk 34352-213.')).toEqual(['34352/213'])
  expect(papers('Kamerstukken II 2020/21, 34 352, nrs. 213 tot en met 215 en 220')).toEqual([
    '34352/213',
    '34352/214',
    '34352/215',
    '34352/220',
  ])
  expect(papers('Kamerstukken II 2019/20, 34352, nr. 191 t/m 194')).toEqual([
    '34352/191',
    '34352/192',
    '34352/193',
    '34352/194',
  ])
  expect(papers('Kamerstukken I 2014/15, 33 801, nr. 19a')).toEqual(['33801/19a'])
})
