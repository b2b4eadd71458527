// Forms of citation as strangers write them: what each rule takes, and what it must leave alone.
import { describe, expect, test } from 'vitest'
import { findCitations } from '#core/citations/findCitations.ts'
import { inShort } from './inShort.ts'

describe('levels glued to the number', () => {
  test.each([
    ['Er staat 58,8 PW in de brief.', ['PW 58 l8']],
    ['Het evenredigheidsbeginsel (3:4,2 Awb) geldt.', ['Awb 3:4 l2']],
    ['Zie 31-2-m Pw.', ['PW 31 l2 om']],
    ['Zie 18a:3 Pw.', ['PW 18a l3']],
    ['artikel 1a:1, eerste lid, van de Wajong', ['Wajong 1a:1 l1']],
    ['art. 1.395a van het Burgerlijk Wetboek', ['BW1 1:395a']],
    // two articles, an amount, a range and a temperature are no levels
    ['Zie 17,54 Pw.', ['PW 17', 'PW 54']],
    ['Ik kreeg 58,8 procent van het loon.', []],
    ['Het was 18,5 graden in de kamer.', []],
    ['Zie artikel 31-34 Pw.', ['PW 31', 'PW 32', 'PW 33', 'PW 34']],
    ['de artikelen 58,17 Pw', ['PW 58', 'PW 17']],
    ['artikelen 17,9 Pw', ['PW 17', 'PW 9']],
    ['art. 54,17 Participatiewet', ['PW 54', 'PW 17']],
    ['Ik krijg 70,5 AOW.', []],
    ['ik werkte 32,5 WW', []],
    ['Hij zit 80-10 WIA', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('articles before and after their act', () => {
  test.each([
    ['Noem 3:2, 3:4 lid 2, 3:46 en 4:84 Awb.', ['Awb 3:2', 'Awb 3:4 l2', 'Awb 3:46', 'Awb 4:84']],
    ['Zie 17 en 54 Pw.', ['PW 17', 'PW 54']],
    ['Dus ioaw 20a,1 is hetzelfde', ['IOAW 20a l1']],
    ['pw 58 lid 8', ['PW 58 l8']],
    ['Zie voor kinderen 27 IVRK.', ['IVRK 27']],
    ['Dat staat er ook (27 ivrk).', ['IVRK 27']],
    ['artikel 17/1 PW', ['PW 17 l1']],
    ['artikel 17 I PW', ['PW 17 l1']],
    ['art 31 2m pw', ['PW 31 l2 om']],
    ['artt. 41 lid 1, en 12 van het Bbz 2004', ['Bbz 2004 41 l1', 'Bbz 2004 12']],
    ['artikel 36 lid 4 WW', ['WW 36 l4']],
    ['de artikelen 2.3.1 tot en met 2.3.3 Wmo 2015', ['Wmo 2015 2.3.1', 'Wmo 2015 2.3.2', 'Wmo 2015 2.3.3']],
    ['art. 2 lid 2 onder a Wet Bopz', ['Wet Bopz 2 l2 oa']],
    ['artikel 58, eerste 1id, van de Participatiewet', ['PW 58 l1']],
    // counts, passwords and products
    ['Wij hebben 27 IVRK zaken.', ['wet IVRK']],
    ['Mijn pw 12ab werkt niet.', []],
    ['Onderdeel b was kapot (art.nr. 31-2-m), rekening 154 euro.', []],
    ['Na 24 WW weken hield het op.', []],
    ['Dat is 2 keer (10 WW).', []],
    ['Mijn pw (12 AOW) is kwijt.', []],
    ['Ik vroeg om 12 Tozo.', []],
    ['Volgens het college zijn wij 8, lid 2 vergeten', []],
    ['Zo hadden wij 20 lid 2', []],
    ['Zo hadden wij artikel 8 ook begrepen.', ['null 8']],
    ['Over artikel 8 wij hebben het gelezen.', ['null 8']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('names behind the word Wet', () => {
  test.each([
    ['artikel 5 Wet IOAW', ['IOAW 5']],
    ['artikel 36 Wet PW', ['PW 36']],
    ['artikel 18 Wet WWB', ['PW 18']],
    ['artikel 24 Wet WW', ['WW 24']],
    ['artikel 7 Wet AOW', ['AOW 7']],
    ['artikel 17 Wet Bbz', ['Bbz 2004 17']],
    ['artikel 20 van de Wet IOAW', ['IOAW 20']],
    ['artikel 7 Wet BIG', ['Wet BIG 7']],
    ['artikel 2 van de Wet Bopz en artikel 17 Pw', ['Wet Bopz 2', 'PW 17']],
    ['artikel 3 van de Wet Zorg en Dwang', ['Wet Zorg en Dwang 3']],
    ['artikel 2 van de Wet Goed verhuurderschap', ['Wet Goed verhuurderschap 2']],
    ['artikel 2 van de Wet Brede herwaardering', ['Wet Brede herwaardering 2']],
    ['artikel 2 van de Wet Hoger onderwijs', ['Wet Hoger onderwijs 2']],
    // a new line, or a sentence without its full stop, is no name
    ['artikel 58 van de Wet\nDeze beslissing is genomen.', ['~PW 58']],
    ['artikel 58 van de Wet\nOok daarom', ['~PW 58']],
    ['artikel 58 van de Wet\nGelet op', ['~PW 58']],
    ['art. 17 van de Wet Bent u verplicht', ['~PW 17']],
    ['De bijstand: artikel 58 Wet Dat zegt de gemeente', ['~PW 58']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('acts pointed back to', () => {
  test.each([
    ['artikel 3, eerste lid, IVRK en artikel 27 van dat verdrag', ['IVRK 3 l1', '~IVRK 27']],
    ['artikel 49 AOW en artikel 17c, derde lid, van die wet', ['AOW 49', '~AOW 17c l3']],
    ['Gemeentewet art. 160 lid 1 en artikel 169 van dezelfde wet', ['Gemw 160 l1', '~Gemw 169']],
    ['26 awir noemen ze dat. Maar er is ook een artikel 26a.', ['Awir 26', '~Awir 26a']],
    ['(art 41 lid 4 Pw) en lid 11 van datzelfde artikel?', ['PW 41 l4', '~PW 41 l11']],
    // the text asks which act it is
    ['Bijstand: art. 9 lid 1. Van welke wet is dat?', ['null 9 l1']],
    ['Bijstand: art. 9 lid 1. Dat is een strenge wet.', ['~PW 9 l1']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('acts and by-laws named by themselves', () => {
  test.each([
    ['De WWB (Stb. 2003, 375) verving de Abw.', ['wet PW', 'staatsblad', 'wet Abw']],
    ['De IOAW, de IOAZ en het Bbz 2004 delen dit.', ['wet IOAW', 'wet IOAZ', 'wet Bbz 2004']],
    ['De WIJ kende dit ook.', ['wet WIJ']],
    ['Valt dit onder de Wmo of onder de Wlz?', ['wet Wmo 2015', 'wet Wlz']],
    ['De AVG blijft van toepassing.', ['wet AVG']],
    ['De Awir kent sinds 2021 een hardheidsclausule in artikel 49.', ['~Awir 49']],
    ['Een uitkering op grond van de WIA.', ['wet WIA']],
    ['Zie de Verordening individuele inkomenstoeslag Drieburen.', ['local']],
    ['Dat staat in onze Afstemmingsverordening.', ['local']],
    ['artikel 2:47 van de Algemene plaatselijke verordening Heuvelrade 2021', ['local']],
    ['Zie de Beleidsregels schorsing, opschorting, intrekking en herziening uitkeringen 2006.', ['local']],
    // benefits, passwords, and by-laws that are only spoken of
    ['Ik zit in de WIA en krijg ook IOAW.', []],
    ['Hij krijgt hulp onder de Wmo van een buurman.', []],
    ['In de zaken 21/3304 PW en 21/3305 PW is het onderzoek over bijstand gesloten.', []],
    ['PW vergeten? Kies een nieuw pw van 12 tekens.', []],
    ['De verordening van de gemeente is streng.', []],
    ['Beleidsregels van onze gemeente zijn streng.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('rulings and papers', () => {
  test.each([
    ['CRvB 17 maart 2009, LJN BH7780', ['ECLI:NL:CRVB:2009:BH7780']],
    ['(LJN: AO1234, Rb. Utrecht 3-2-04)', ['ECLI:NL:RBUTR:2004:AO1234']],
    ['vergaderjaar 2020–2021, Aanhangsel van de Handelingen, nr. 2087', ['Aanhangsel 2020-2021 2087']],
    ['Kamerstukken I 2013/14, 33 801, D en E.', ['33801/D', '33801/E']],
    ['de motie op stuk nr. 24 (35 510) van vorig jaar', ['35510/24']],
    [
      'Kamerstukken II 2024/25, 36 785, nrs. 2 en 3 (wetsvoorstel), alsmede nr. 4 (advies).',
      ['36785/2', '36785/3', '36785/4'],
    ],
    ['CRvB 17-3-99, LJN AA4321', ['ECLI:NL:CRVB:1999:AA4321']],
    ['CRvB 17 maart 2009 (zie ook de wet van 1 juli 2004), LJN BH7780', ['ECLI:NL:CRVB:2009:BH7780']],
    // a court we have no code for, and what is said of another ruling
    ['HR 4 april 2005, LJN AB1234; Hof Arnhem 12 mei 2008, LJN BD1234', ['ECLI:NL:HR:2005:AB1234']],
    ['De Hoge Raad liet dit in stand. Gerechtshof Leeuwarden 3 mei 2005, LJN AT1234', []],
    ['LJN AB1234 en HR 4 april 2005, LJN AB1235', ['ECLI:NL:HR:2005:AB1235']],
    [
      'LJN AO1234 (CRvB 5 juni 2006) en LJN AX1234 (HR 3 mei 2004)',
      ['ECLI:NL:CRVB:2006:AO1234', 'ECLI:NL:HR:2004:AX1234'],
    ],
    ['De CRvB wees dit in 2004 af. Zie LJN BH7780.', []],
    ['mijn dossier 26448, nr. 3', []],
    // without its court and year such a number points at nothing, and a page is no paper
    ['Zie LJN BH7780.', []],
    ['Kamerstukken II 2020/21, 26 448, nr. 661, p. 3', ['26448/661']],
    ['stuk nr. 24 (35 euro)', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('articles that only their paragraph or the word before them announces', () => {
  test.each([
    ['Waarom de Awb erbij? 3:4 lid 2 zegt mij niks.', ['wet Awb', '~Awb 3:4 l2']],
    ['Bezwaar (6:5 Awb) is verstuurd. Kosten via 7:15, tweede lid.', ['Awb 6:5', '~Awb 7:15 l2']],
    ['Sinds art. 39 Pw is het oude 31 lid 2 onder m niet nodig.', ['PW 39', '~PW 31 l2 om']],
    ['De plicht staat in 13 lid 1 Ioaw, de boete in 20a.', ['IOAW 13 l1', '~IOAW 20a']],
    ['Zie 17.1 Pw. Anders opschorten ex 54.1.', ['PW 17 l1', '~PW 54 l1']],
    ['Vgl. 2a lid 2 onder b Boetebesluit.', ['Boetebesluit 2a l2 ob']],
    ['artikelen 3:4,2 en 3:46 Awb', ['Awb 3:4 l2', 'Awb 3:46']],
    // times, sections, houses, pages, and numbers in a text that speaks of no act
    ['Over de Awb belde ik om 7:15 en in 3.1 staat meer.', ['wet Awb']],
    ['De boete van 17 Pw hangt in 20a.', ['PW 17']],
    ['De Participatiewet ligt op bladzijde 31, tweede lid van de rij.', ['wet PW']],
    ['Hij is mijn ex. 54 jaar is hij.', []],
    ['Kamer 31, tweede deur.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('ranges, names and goods', () => {
  test.each([
    ['de artikelen 475da tot en met 475dc Rv', ['Rv 475da', 'Rv 475db', 'Rv 475dc']],
    ['de artikelen 475d tot en met 475da Rv', ['Rv 475d', 'Rv 475da']],
    [
      'art. 2 Wet bijzondere opnemingen in psychiatrische ziekenhuizen en art. 3:3 Wvggz',
      ['Wet bijzondere opnemingen in psychiatrische ziekenhuizen 2', 'Wvggz 3:3'],
    ],
    ['Het bestelde artikel 58-B is niet leverbaar.', []],
    ['Ik bestelde een stoel. Op grond van artikel 35 Pw kreeg ik geen geld.', ['PW 35']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('scans', () => {
  test.each([
    ['artlkel 54, derde Iid, Participatiewet', ['PW 54 l3']],
    ['ingevolge art. l7, lid l, PW', ['PW 17 l1']],
    ['artikel 3O, eerste lid, Z.W.', ['ZW 30 l1']],
    ['artikel 8:8l, eerste lid, Awb', ['Awb 8:81 l1']],
    ['artikel 35, lste lid, van de Participatie-\nwet', ['PW 35 l1']],
    ['arti-\nkel 58, tweede lid, onder f, ten 1°, van de Partici-\npatiewet', ['PW 58 l2 of o1']],
    ['artikel 6 : 4 en 6 : 7 van de Algemene\nwet bestuurs recht', ['Awb 6:4', 'Awb 6:7']],
    ['artike| 20, eerste lid, onderdee1 b , van de\nI0AW', ['IOAW 20 l1 ob']],
    ['CRvB 14-01-2020, ECLl:NL:CRVB:2O21:745', ['ECLI:NL:CRVB:2021:745']],
    ['Staatsb1ad 2014, nr. 270; Kamerstukken Il 2013/14, 33 161, nr . 107', ['staatsblad', '33161/107']],
    // what looks like a slip of the scanner and is none
    ['artikel 4, lid1onder b, PW', ['PW 4 l1 ob']],
    ['artikel 18a Pw', ['PW 18a']],
    ['een WW-\nuitkering en artikel 24', ['~WW 24']],
    ['De Raad heeft l2 leden.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

test('the place of a word broken off at the end of a line takes in both halves', () => {
  const text = 'Zie arti-\nkel 58 van de Partici-\npatiewet.'
  const places = findCitations(text).map(({ start, end }) => text.slice(start, end))
  expect(places).toEqual(['arti-\nkel 58 van de Partici-\npatiewet'])
})

test('the place of a by-law begins at the first word of its title', () => {
  const text = 'Zie de Algemene plaatselijke verordening Heuvelrade 2021.'
  const places = findCitations(text).map(({ start, end }) => text.slice(start, end))
  expect(places).toEqual(['Algemene plaatselijke verordening Heuvelrade 2021'])
})

describe('an article without an act in a story about two acts', () => {
  test.each([
    [
      'Artikel 27 WW gold. De gemeente legde een boete voor de bijstand op volgens artikel 18a.',
      ['WW 27', '~PW 18a'],
    ],
    [
      'De SVB paste artikel 17 AOW toe. De gemeente trok haar bijstand in met artikel 54 lid 3.',
      ['AOW 17', '~PW 54 l3'],
    ],
    ['Artikel 475d Rv. De bijstand is gekort met artikel 22a.', ['Rv 475d', '~PW 22a']],
    ['Artikel 1 Gw. De bijstandsuitkering is geweigerd op grond van artikel 53a.', ['Gw 1', '~PW 53a']],
    ['De PW kent een regeling die in artikel 4:84 Awb staat.', ['wet PW', 'Awb 4:84']],
    ['De Awir kent sinds 2021 een hardheidsclausule in artikel 49.', ['~Awir 49']],
    ['Volgens de Participatiewet moet dat. Op de formulieren 17 lid 1 stond niets.', ['wet PW']],
    ['Mevrouw is bezorgd over haar kind. De boete steunt op artikel 20a.', ['null 20a']],
    ['Het besluit is bezorgd. Artikel 54 is toegepast.', ['null 54']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('letters behind a number that are no scanned figures', () => {
  test.each([
    ['artikel 6:230o BW', ['BW6 6:230o']],
    ['artikel 2:333l BW', ['BW2 2:333l']],
    ['artikel 7o Zvw', ['Zvw 7o']],
    ['artikel 8o Wet LB', ['Wet LB 8o']],
    ['artikel 5O Pw', ['PW 50']],
    ['artikel 4 : 84 geldt', ['~Awb 4:84']],
    ['artikel 9 : 12 flessen. De PW geldt.', ['~PW 9', 'wet PW']],
    ['Artikel 4 : 2 keer per jaar. De PW geldt.', ['~PW 4', 'wet PW']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

test.each([
  ['Zie Aanh. Hand. II 2016/17, 889.', ['Aanhangsel 2016-2017 889']],
  ['Dat is besproken (Hand. II 2021/22, 91, item 4).', ['2021-2022 91']],
  ['Bijlage: ECLI_NL_RBAMS_2021_3388.pdf', ['ECLI:NL:RBAMS:2021:3388']],
])('a document cut short or named as a file: %s', (text, expected) => {
  expect(inShort(text)).toEqual(expected)
})
