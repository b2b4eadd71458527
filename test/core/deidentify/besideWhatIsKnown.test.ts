/** What stands beside what is known: a surname behind a first name, a town before a date, what a scanner spread or misread. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

describe('a surname that is an ordinary word, behind a first name', () => {
  test.each([
    ['Gesproken met Annet Pool over de huur.', 'Pool'],
    ['De buurvrouw Willemijn Hof belde.', 'Hof'],
    ['Naast haar zit Pieter Zeeman (71).', 'Zeeman'],
    ['IK KAN NIET SCHRIJVEN. PUK HEET IK, EN VERDER NIETS.', 'PUK'],
    ['Zie de bijlage.\n\nGr Frans – morgen weer', 'Frans'],
  ])('%s', (text, name) => {
    expect(deidentify(text).text).not.toContain(name)
  })

  test.each(['Zo heet ik, verder niets.', 'Groet, Team Inkomen', 'Dat zegt de Pool ook.'])(
    '%s stays',
    (text) => {
      expect(deidentify(text).text).toBe(text)
    },
  )
})

describe('a town where a letter begins or a line ends', () => {
  test.each([
    ['Hoogkerk, 27 augustus 2023\n\nGeachte heer', 'Hoogkerk'],
    ['Zwolle-noord, 3-4-2024\nBetreft: huur', 'Zwolle'],
    ['12.03 – de moeder – Soest, belt terug', 'Soest'],
    ['Zij woont in Utrecht noordwest. Daar is het stil.', 'noordwest'],
    ['IK KRIJG NIETS VAN DE BIJSTAND GOUDA. NIEMAND BELT TERUG OP DEZE DAG.', 'GOUDA'],
  ])('%s', (text, town) => {
    expect(deidentify(text).text).not.toContain(town)
  })

  test.each([
    'IK KOCHT OP DE MARKT DE GOUDA. DAT MOCHT NIET VAN DE DIENST EN IK BEN BOOS.',
    'Bijstand, wonen en zorg.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})

describe('what a scanner or a typist spread or misread', () => {
  test.each([
    ['Naam: J0HANNES  KRAAI', 'J0HANNES'],
    ['Adres: Noordeinde  5 l   l 4 8 5 EV', '4 8 5'],
    ['Postcode 1 0 6 3  LP', '0 6 3'],
    ['Dorpsweg 5, 17O3 SD Heerhugowaard', '17O3'],
    ['Kenteken(s): SJ - 82 - GT', 'SJ - 82'],
    ['bel O88 - 898 92 9?. Handtekening onleesbaar', '898'],
    ['bel nul-zes / 12 - 90 34 56 71 na vijven', 'nul-zes'],
    ['STEMPEL 2 6 JAN. 2O24', '6 JAN'],
    ['tel 3/4 10.20u niet thuis', '3/4'],
    ['nummer BS 24 0088 q\nmorgen weer', '0088 q'],
  ])('%s', (text, identifier) => {
    expect(deidentify(text).text).not.toContain(identifier)
  })

  test.each([
    'Versie v2.3-rc1 van het formulier.',
    'Het was 3/4 van 10 uur werk.',
    'Kies A - 1 - B en anders niets.',
    'Bedoelt u 0,5 of 5?',
    'Wat kost 12 34 5? Niemand weet het.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})
