// Citations as papers of parliament write them: their heads, the acts they amend, and what they refer back to.
import { expect, test } from 'vitest'
import { aboutCitation } from '#core/citations/aboutCitation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import { inShort } from './inShort.ts'

test('the head of a paper, a motion in brackets and gazettes in words are found', () => {
  const text = [
    '34 352 Uitvoering en evaluatie Participatiewet',
    '17 050 Misbruik en oneigenlijk gebruik',
    'Nr. 213 BRIEF VAN DE MINISTER',
    'Zie de motie van het lid Voorbeeld c.s. (35510-24), 29 362 nr. 313 en 34 352, nr. 260, EK 2024/25, 36 582, letter B,',
    'de Wet van 2 juli 2014, Stb. 270, Staatsblad van 2012, nummer 462 en Staatscourant nr. 60 van 2 januari 2019.',
    'ECLI: NL: CRVB: 2020: 1234, ECLINL:CRVB:2019:816 en NL:CRVB:2016:12.',
  ].join('\n')
  const found = findCitations(text).flatMap((citation) => {
    if (citation.kind === 'kamerstuk') return [`${citation.dossier}/${citation.number}`]
    if (citation.kind === 'ecli') return [citation.ecli]
    return 'year' in citation ? [`${citation.year}/${citation.number}`] : []
  })
  expect(found).toEqual([
    '34352/213',
    '35510/24',
    '29362/313',
    '34352/260',
    '36582/B',
    '2014/270',
    '2012/462',
    '2019/60',
    'ECLI:NL:CRVB:2020:1234',
    'ECLI:NL:CRVB:2019:816',
    'ECLI:NL:CRVB:2016:12',
  ])
})

test('the head of a paper may have its title below the number, a small "nr." or the letter of the Senate', () => {
  const text =
    '30 650\nWijziging van de Wet werk en bijstand\n\nnr. 4\nADVIES\n36 582 Wijziging van de Participatiewet\n\nC VERSLAG VAN DE COMMISSIE\n'
  expect(findCitations(text).filter(({ kind }) => kind === 'kamerstuk')).toMatchObject([
    { dossier: '30650', number: '4' },
    { dossier: '36582', number: 'C' },
  ])
})

test('a roman article of an amending act is not one of the act it amends', () => {
  const text = 'Artikel I komt te luiden: De Algemene Kinderbijslagwet wordt gewijzigd: Artikel 7a vervalt.'
  const articles = findCitations(text).flatMap((each) =>
    each.kind === 'provision' ? [[each.article, each.law]] : [],
  )
  expect(articles).toEqual([
    ['I', null],
    ['7a', 'AKW'],
  ])
})

test('a part "of that paragraph" is one of the paragraph cited before', () => {
  const text =
    'Artikel 31, tweede lid, Participatiewet noemt giften. De onderdelen j en n van dat lid gaan over loon.'
  expect(findCitations(text).at(-1)).toMatchObject({ article: '31', paragraphs: ['2'], parts: ['j', 'n'] })
})

const papersOf = (text: string) =>
  findCitations(text).flatMap((each) => {
    if (each.kind === 'kamerstuk') return [`${each.dossier}/${each.number ?? 'heel'}`]
    if (each.kind === 'handelingen')
      return [`${each.annex ? 'ah' : 'h'} ${each.year}/${each.number}/${each.item ?? ''}`]
    return []
  })

test('papers are found in the notes of a letter, also a second one of the same file', () => {
  expect(
    papersOf(
      '12Kamerstukken II 2020/21, 35 111, nr. 4, p. 12 en 13, en nr. 6. 13 Kamerstukken I 2020/21, 26 999 (250, 250a); ' +
        'Kamerstukken II 2019/20, 35 222 hoofdstuk XV, nr. 2; Kamerstukken I 2004/05, 29 333 e.a., D; 34 444 (R 2065), nr. 3',
    ),
  ).toEqual(['35111/4', '35111/6', '26999/250', '26999/250a', '35222-XV/2', '29333/D', '34444/3'])
})

test.each([
  ['Zie dossier 36 111 en de Kamerstukken 35 222.', ['36111/heel', '35222/heel']],
  ['Het wetsvoorstel Betere bijstand (36111) en wetsvoorstel 36 222', ['36111/heel', '36222/heel']],
  ['De Kamer behandelt dossier 36111 in juni.', ['36111/heel']],
  ['mijn brief (Kamerstukken 34 333 en 36 111, nr. 251)', ['34333/heel', '36111/251']],
  ['Mijn dossier 36111 ligt bij de consulent.', []],
  ['Zij verdient 36 111 in het jaar, en de boete is 26 222.', []],
])('a file of parliament may be named without a paper in it: %s', (text, expected) => {
  expect(papersOf(text)).toEqual(expected)
})

test.each([
  ['Handelingen II 2022/23, nr. 45, item 6', ['h 2022-2023/45/6']],
  ['Handelingen Tweede Kamer 2022-2023, nr. 45, item 6, p. 3', ['h 2022-2023/45/6']],
  ['Aanhangsel Handelingen II 2021/22, 1234', ['ah 2021-2022/1234/']],
  ['Aanhangsel van de Handelingen, vergaderjaar 2021–2022, nr. 1234', ['ah 2021-2022/1234/']],
  ['De handelingen in 2021-2022, 12 keer wassen en aankleden, telden niet mee.', []],
])('debates and answers to questions are found: %s', (text, expected) => {
  expect(papersOf(text)).toEqual(expected)
})

test('a paper, a ruling and a gazette come with the page where they are published', () => {
  const urls = findCitations(
    'Kamerstuk 36 111, nr. 3; Kamerstukken 36 111; ECLI:NL:CRVB:2031:12; Stb. 2031, 45; Stcrt. 2031, 678',
  ).map((each) => aboutCitation(each).url)
  expect(urls).toEqual([
    'https://zoek.officielebekendmakingen.nl/kst-36111-3.html',
    'https://zoek.officielebekendmakingen.nl/dossier/36111',
    'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2031:12',
    'https://zoek.officielebekendmakingen.nl/stb-2031-45.html',
    'https://zoek.officielebekendmakingen.nl/stcrt-2031-678.html',
  ])
})

const articlesOf = (text: string) =>
  findCitations(text).flatMap((each) => (each.kind === 'provision' ? [`${each.article} ${each.law}`] : []))

test.each([
  ['Artikel XXII van de verzamelwet SZW 2031 wijzigt dit.', ['XXII Verzamelwet SZW 2031']],
  [
    'artikel 7.2.2, eerste lid, van de Wet educatie en beroepsonderwijs of artikel 7 onderscheidenlijk 8 van de Wet op het voortgezet onderwijs',
    ['7.2.2 WEB', '7 Wet op het voortgezet onderwijs', '8 Wet op het voortgezet onderwijs'],
  ],
  [
    'artikel 1 van de Pensioenwet en artikel 1 van de Wet verplichte beroepspensioenregeling',
    ['1 Pensioenwet', '1 Wet verplichte beroepspensioenregeling'],
  ],
  ['artikel 20, derde lid, van de Grondwet en artikel 13 ESH', ['20 Gw', '13 ESH']],
  ['artikel 1, eerste lid, onder 1º tot en met 3º, van de Wet op de identificatieplicht', ['1 WID']],
  [
    'artikel 3 van de Wet op de kansspelen. Artikel 7 zegt dat ook.',
    ['3 Wet op de kansspelen', '7 Wet op de kansspelen'],
  ],
  [
    'Bijstand: de verplichtingen van artikel 9, eerste lid, of artikel 55 komt hij niet na.',
    ['9 PW', '55 PW'],
  ],
  [
    'Artikel 17 van de Wet bepaalt dat. Artikel 58 van de Wet is streng voor wie bijstand heeft.',
    ['17 PW', '58 PW'],
  ],
])('an article goes with the act that is named, also one outside the list: %s', (text, expected) => {
  expect(articlesOf(text)).toEqual(expected)
})

test.each([
  'In mijn dossier 23456 staat dat mijn slaapkamer te klein is.',
  'In uw dossier 23456 staat een brief van de minister.',
  'Dossier 12345: het kamermeisje kreeg geen loon.',
  'Dossier 12345, de Kamer van Koophandel schreef haar uit.',
])('the dossier of a client is no paper of parliament: %s', (text) => {
  expect(findCitations(text)).toEqual([])
})

test.each([
  ['De Tweede Kamer sprak erover, dossier 36582.', '36582/null'],
  ['Kamerstukken II 2020/21, 26448, nr. 2-2021', '26448/2'],
  ['Kamerstukken II 2020/21, 26448, nr. 2-4', '26448/2 26448/3 26448/4'],
])('a file of parliament is one, and a dash makes only a range that goes up: %s', (text, papers) => {
  const found = findCitations(text).flatMap((each) =>
    each.kind === 'kamerstuk' ? [`${each.dossier}/${each.number}`] : [],
  )
  expect(found.join(' ')).toBe(papers)
})

const rulingsIn = (text: string) =>
  findCitations(text).flatMap((citation) =>
    citation.kind === 'ecli' ? [citation.ecli.replace('ECLI:NL:CRVB:2017:', '')] : [],
  )

test.each([
  ['3010 en 3011.', ['3010', '3011']],
  ['3010, 3011 en 3012', ['3010', '3011', '3012']],
  ['3010 & 3011, waarin de Raad anders oordeelde.', ['3010', '3011']],
  ['3010/:3011; artikel 58 Pw', ['3010', '3011']],
])('rulings of one court and year may follow by their number only: %s', (text, expected) => {
  expect(rulingsIn(`ECLI:NL:CRVB:2017:${text}`)).toEqual(expected)
})

test.each([
  '3010, 250 huishoudens kregen minder.',
  '3010 en 1200 andere zaken',
  '3010, 104 uur per maand',
  '3010, 250, 300 en 400 huishoudens',
  '3010 / 475 Rv',
  '3010 en 475c Rv',
  '3010, 475, eerste lid, Rv',
  '3010, 475, lid 1, Rv',
  '3010, 2500 euro',
  '3010, 1200,50.',
  '3010, 250 (van de 300) huishoudens',
  '3010 en 2018.',
  '3010, 123456.',
])('a number after a ruling that counts something else or names an article is none: %s', (text) => {
  expect(rulingsIn(`ECLI:NL:CRVB:2017:${text}`)).toEqual(['3010'])
})

test('a debate of the turn of the century keeps its year', () => {
  expect(findCitations('Handelingen II 1999/00, nr. 45')).toMatchObject([{ year: '1999-2000', number: '45' }])
  expect(findCitations('Handelingen II 1999/05, nr. 45')).toEqual([])
})

test.each([
  ['De Participatiewet in balans (36 582) is aangenomen.', ['wet PiB', '36582/null']],
  ['Volgens de Wet is het bedrag te hoog (21 500).', []],
  ['In de Participatiewet staat het niet, hij kreeg het terug (15 000).', ['wet PW']],
  ['Jan kreeg volgens de Participatiewet (15 000) te veel.', ['wet PW']],
])(
  '%s: a number in brackets is a file right behind the title of an act only, and never an amount',
  (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  },
)
