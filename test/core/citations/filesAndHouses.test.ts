// What two more strangers wrote: by-laws by their subject, levels in brackets, and numbers that are of no act.
import { describe, expect, test } from 'vitest'
import { inShort } from './inShort.ts'

describe('by-laws and acts by their name', () => {
  test.each([
    ['Maatregel is art. 18 Pw + onze afstemmingsverordening.', ['PW 18', 'local']],
    ['Dat stond in de geldende handhavingsverordening.', ['local']],
    ['Verwezen naar art 34 lid 2 PW en beleidsregels vermogen.', ['PW 34 l2', 'local']],
    ['De beleidsregels van verweerder over giften zijn niet toegepast.', ['local']],
    ['Zie de Nadere regels bijzondere bijstand Kleiwijk, artikel 4.', ['local']],
    ['Hij heeft een indicatie volgens de WLZ.', ['wet Wlz']],
    ['Wil je de vw 2000 erbij pakken?', ['wet Vw 2000']],
    ['Met de Wi2021 ligt de regie bij gemeenten.', ['wet Wi2021']],
    ['Jullie houden je niet aan de wet SUWI.', ['wet Wet SUWI']],
    ['Getoetst aan de Awb (met name de artikelen 3:2 en 3:4).', ['Awb 3:2', 'Awb 3:4']],
    // spoken of, not named
    ['De concept-verordening hebben wij niet ontvangen.', []],
    ['De raad maakt een verordening handhaving.', []],
    ['Wij passen de beleidsregels aan.', []],
    ['De AVG (arts verstandelijk gehandicapten) kwam langs.', []],
    ['De AVG (algemene verordening gegevensbescherming) geldt.', ['wet AVG']],
    ['De IOAW (inkomensvoorziening oudere arbeidsongeschikte werknemers), art. 13 lid 1.', ['~IOAW 13 l1']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('levels', () => {
  test.each([
    ['Zie artikelen 18a-20 Pw.', ['PW 18a', 'PW 18b', 'PW 19', 'PW 19a', 'PW 20']],
    ['Zie art. 18a-3 Pw.', ['PW 18a l3']],
    ['artikel 9 lid 1c van de participatiewet', ['PW 9 l1 oc']],
    ['artikel 31 tweede lid m van de PW', ['PW 31 l2 om']],
    ['de artikelen 18 (vierde lid) en 18a (eerste lid) van de Pw', ['PW 18 l4', 'PW 18a l1']],
    ['artikel 58 (lid 8) Pw en 54 (derde lid, onder a) Pw', ['PW 58 l8', 'PW 54 l3 oa']],
    ['zie Pw 17-1 en 54-3', ['PW 17 l1', 'PW 54 l3']],
    ['Zie art 13-1-a Pw.', ['PW 13 l1 oa']],
    ['Geen bijstand? Zie art 13-1-a. Bel terug.', ['~PW 13 l1 oa']],
    ['Zie artikel 31-34 Pw.', ['PW 31', 'PW 32', 'PW 33', 'PW 34']],
    [
      'Opgeschort (artikel 54 lid 1 Pw). U kunt dat herstellen. Doet u dat niet, dan volgt het vierde lid van dit artikel.',
      ['PW 54 l1', '~PW 54 l4'],
    ],
    ['Dat staat in 22a pw. of nee 19a', ['PW 22a', '~PW 19a']],
    ['Toelichting op artikel 4. Dit sluit aan bij artikel 34 PW.', ['null 4', 'PW 34']],
    ['Dat staat in de toelichting op artikel 34 van de PW.', ['PW 34']],
    ['Staatscourant van 12 mei 2021, nr. 24567', ['staatscourant']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('numbers of files, products and houses are no articles', () => {
  test.each([
    ['De wasmachine (artikelnr. 58.1.203) kost € 389.', []],
    ['Zaaknr. 22/1456, kenmerk 2024-PW18-00317.', []],
    ['Klantnummer PW18a, graag vermelden bij de huur.', []],
    ['Ons kenmerk: PW/2024/58-2.', []],
    ['Vraag 31, lid 2 van het formulier gaat over het huishouden.', []],
    ['Huisregels opvang: art. 3 geen bezoek na 22.00 uur, art. 4 geen huisdieren.', []],
    ['Artikel 7 van het huurcontract verbiedt dat. Artikel 8 gaat over de tuin.', []],
    // the contract does not take the articles of an act along
    ['Artikel 7 van het huurcontract verbiedt dat. Artikel 35 Pw helpt.', ['PW 35']],
    ['Ik heb een polis. Navragen of artikel 10a geldt.', ['null 10a']],
    ['Kenmerk: 18a. De IOAW, art. 20a.', ['IOAW 20a']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})
