// Families of forms: what points back, what is of two acts, items below a part, and a by-law's own articles; with what looks alike.
import { describe, expect, test } from 'vitest'
import { findCitations } from '#core/citations/findCitations.ts'
import { inShort } from './inShort.ts'

describe('the same paper or gazette as before', () => {
  test.each([
    ['Zie 26 448, nr. 661. Idem, nrs. 662 en 663.', ['26448/661', '26448/662', '26448/663']],
    ['Kamerstukken II 2019/20, 35 394, nr. 3. Ibidem, p. 4. Ibid., nr. 9.', ['35394/3', '35394/9']],
    ['Kamerstukken II 2019/20, 35 394, nr. 3; in hetzelfde dossier, nr. 12', ['35394/3', '35394/12']],
    [
      'Kamerstukken II 2011/12, 33 161, nr. 3, de nota van wijziging (nr. 8) en het advies van de Raad van State (nr. 4).',
      ['33161/3', '33161/8', '33161/4'],
    ],
    ['Stb. 2012, 462. Idem, nr. 484.', ['staatsblad', 'staatsblad']],
    // a ruling has no such numbers, a house is no paper, and without a paper idem points at none
    ['ECLI:NL:CRVB:2020:1082. Idem, nr. 7.', ['ECLI:NL:CRVB:2020:1082']],
    ['Kamerstukken II 2011/12, 33 161, nr. 3, en de huizen (nr. 5)', ['33161/3']],
    ['Mijn oude kluisje was nr. 3, idem nr. 7.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('an article pointed back to', () => {
  test.each([
    [
      'Artikel 33 Anw en artikel 16 AOW. Het eerste lid van laatstgenoemd artikel is streng.',
      ['Anw 33', 'AOW 16', '~AOW 16 l1'],
    ],
    [
      'Artikel 33 Anw en artikel 16 AOW. Het eerste lid van eerstgenoemd artikel is streng.',
      ['Anw 33', 'AOW 16', '~Anw 33 l1'],
    ],
    ['Artikel 16 AOW. Het derde lid van het eerder genoemde artikel ook.', ['AOW 16', '~AOW 16 l3']],
    ['Artikel 33 Anw. Lid 2 van voornoemd artikel ook.', ['Anw 33', '~Anw 33 l2']],
    // a member of a board
    ['Artikel 33 Anw. Het derde lid van het genoemde bestuur stapte op.', ['Anw 33']],
    ['Artikel 33 Anw. Het tweede lid van genoemde vereniging stapte op.', ['Anw 33']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('articles of two acts, and bare ones joined', () => {
  test.each([
    ['artikel 35 van zowel de IOAW als de IOAZ', ['IOAW 35', 'IOAZ 35']],
    ['artikel 18a van zowel de Participatiewet als de IOAW', ['PW 18a', 'IOAW 18a']],
    [
      'de artikelen 20 en 20a van zowel de IOAW als van de IOAZ',
      ['IOAW 20', 'IOAZ 20', 'IOAW 20a', 'IOAZ 20a'],
    ],
    ['artikel 36 van respectievelijk de IOAW en de IOAZ', ['IOAW 36', 'IOAZ 36']],
    ['zowel artikel 17 Pw als artikel 13 IOAW', ['PW 17', 'IOAW 13']],
    ['beroept zich op 3:4 lid 2 + 4:84 awb', ['Awb 3:4 l2', 'Awb 4:84']],
    ['Zie 17 lid 1 + 54 lid 3 pw.', ['PW 17 l1', 'PW 54 l3']],
    ['de artikelen 53a Pw en 5:11 tot en met 5:13 Awb', ['PW 53a', 'Awb 5:11', 'Awb 5:12', 'Awb 5:13']],
    ['Het beroep op 6:11 Awb faalt, subs. motivering aanvullen cf 7:11.', ['Awb 6:11', '~Awb 7:11']],
    // an act that only is compared, telephone numbers, people, and a time in the next sentence
    ['De Pw geldt zowel voor hem als de IOAW.', ['wet PW']],
    ['Bel +31 6 12345678 over de Awb.', ['wet Awb']],
    ['Er waren 30 tot 35 Pw-klanten.', []],
    ['Het beroep op 6:11 Awb faalt. De afspraak is volgens 7:11 uur.', ['Awb 6:11']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('items below a part', () => {
  test.each([
    ['art. 58 lid 2 sub f onder 1 Pw', ['PW 58 l2 of o1']],
    ['art. 58 lid 2 onder f, 1° en 2°, Pw', ['PW 58 l2 of o1 o2']],
    ['artikel 58, tweede lid, onderdeel f, ten tweede, Pw', ['PW 58 l2 of o2']],
    ['art. 31 lid 2 onder (m) Pw', ['PW 31 l2 om']],
    ['art. 31 lid 2 onder (iets) Pw', ['PW 31 l2']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
  test('the reference stops at the part', () => {
    expect(findCitations('art. 58 lid 2 onder f, 1°, Pw')).toMatchObject([
      { parts: ['f', '1'], uri: 'jci1.3:c:BWBR0015703&artikel=58&lid=2&o=f' },
    ])
  })
})

describe('by-laws and their own articles', () => {
  test.each([
    ['Afstemmingsverordening Participatiewet Hogeland 2020, art. 7 lid 2', ['local']],
    ['Zie de Verordening toeslagen Zuiddorp 2020 (art. 7 lid 2).', ['local']],
    [
      'Kijk in de Afstemmingsverordening 2015. Daarin is in artikel 4 de hoogte geregeld.',
      ['local', 'local'],
    ],
    ['Kijk in de Afstemmingsverordening 2015. Dat staat los van artikel 18 Pw.', ['local', 'PW 18']],
    ['op basis van het Ondermandaatbesluit Sociaal Domein 2023', ['local']],
    ['het mandaatbesluit van het college', []],
    ['Artikel 7. Inwerkingtreding\n1. Deze beleidsregels treden in werking.', []],
    ['Artikel 3 Hoogte van de toeslag\nDeze verordening geldt. De toeslag bedraagt 5%.', []],
    ['Artikel 17 Pw geldt ook bij deze verordening.', ['PW 17']],
    ['Artikel 54 is toegepast. Tegen deze verordening staat geen beroep open.', ['null 54']],
    ['Onderdeel F\nIn artikel 31, tweede lid, Pw wordt iets toegevoegd.', ['PW 31 l2']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('a text that asks which act it is, and goods', () => {
  test.each([
    ['In de brief staat artikel 54 lid 3, welke wet is dat? Ik zit in de bijstand.', ['null 54 l3']],
    ['Ik zit in de bijstand. Wat voor wet is artikel 54 lid 3?', ['null 54 l3']],
    ['Welke wet geldt? De Participatiewet, artikel 54.', ['PW 54']],
    ['Zij heeft losse artikelen verkocht: art. 1 een fiets, art. 2 een bankstel.', []],
    ['Ingekochte artikelen: art. 12 en art. 14.', []],
    ['Hij heeft geen artikelen verkocht. Artikel 17 Pw is niet geschonden.', ['PW 17']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('an article that only its paragraph, or the act beside it, shows', () => {
  test.each([
    ['Dit valt gewoon onder 31 lid 2 sub m PW.', ['PW 31 l2 om']],
    ['Artikel 64 Pw is geen basis. Ook de wet Suwi (art. 62) biedt die niet.', ['PW 64', 'Wet SUWI 62']],
    ['dat is toch een goede reden (6:11 algemene wet bestuursregt)', ['Awb 6:11']],
    // what an item below a part is, and a number before something else, stay what they are
    ['artikel 31, tweede lid, onder 2 van de Pw', ['PW 31 l2 o2']],
    ['Wij zaten onder 31 leden van de club.', []],
    ['Hij kwam om 6:11 met een algemene wens.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})
