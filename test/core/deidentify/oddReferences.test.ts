/** References in forms that nobody foresaw are taken out; words with a number, dates, amounts and articles stay. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

describe('letters and figures joined by marks', () => {
  test.each([
    'dkb*2025*88104',
    'nwg/pw/7712-a',
    'PGB◦11820◦W',
    'INR^WNM^5k',
    'LB~ES~0005',
    'hnd/mp/duif3',
    'ww-C/2/lex',
    'obs.rap.KLM(11)tdb',
    'AIO_22_k7',
  ])('%s goes', (reference) => {
    for (const text of [`Zij schrijven ${reference} op alles.`, `Kenmerk: ${reference}`, `(${reference})`])
      expect(deidentify(text).text).not.toContain(reference)
  })

  test.each(['CT-3/dd', 'ET-21s', 'muur1/EP', 'S+118', '†-2207-gt'])(
    '%s goes behind its word',
    (reference) => {
      expect(deidentify(`Ons kenmerk: ${reference}`).text).not.toContain(reference)
    },
  )

  test.each(['CR2-01', 'TX3-2'])('no day is read within %s', (reference) => {
    expect(deidentify(reference).spans.map(({ type }) => type)).not.toContain('DATE')
  })

  test.each([
    'de 75-jarige man',
    'een 3-kamerwoning van 60-plussers',
    'mbo-4 en de B1-route',
    'om 14u30 of 9.30u',
    'art. 475dc en 7:4-stuk',
    'ECLI:NL:CRVB:2021:1918',
    'in mei-2024 en covid-19',
    '8u/wk en € 40/wk',
    'de Wlz/PW en IOAW 2023',
    'lokaal B1.07',
    'haar nummer delen',
    '1-op-1, 24/7 en fifty-fifty',
    'TOZO-1/TOZO-2 en mbo-niv-2/3',
    'de leeftijd 67+3mnd en plan-b-2024/25',
    'een w/3b/kl',
    'de A12/N210',
    'een 2e-hands fiets met 7-versnellingen',
  ])('%s stays', (text) => {
    expect(deidentify(`Dit gaat over ${text}.`).text).toBe(`Dit gaat over ${text}.`)
  })
})

test.each([
  ['Polisnummer 31 EN 45 67', 'Polisnummer [DOSSIERNUMMER]'],
  ['Dossiernummer 2023 VAN 4567', 'Dossiernummer [DOSSIERNUMMER]'],
  ['Zaaknr AB 45 DE 7789', 'Zaaknr [DOSSIERNUMMER]'],
  ['Kenmerk KL 12 VAN 34 56', 'Kenmerk [DOSSIERNUMMER]'],
  ['kenmerk WO 45 NU 7789', 'kenmerk [DOSSIERNUMMER]'],
  ['beschikking 998 OP 776', 'beschikking [DOSSIERNUMMER]'],
  ['kenmerk X1 OF 22 33 44', 'kenmerk [DOSSIERNUMMER]'],
  ['Zaaknummer AWB 23 / 45 IN 6789', 'Zaaknummer [DOSSIERNUMMER]'],
  ['Zaaknummer 4455 AAN 2266', 'Zaaknummer [DOSSIERNUMMER]'],
  ['DOSSIER 1234567 VAN 12 MEI 2023', 'DOSSIER [DOSSIERNUMMER] VAN [mei 2023]'],
  ['ZAAKNUMMER 1234567 IN BEHANDELING', 'ZAAKNUMMER [DOSSIERNUMMER] IN BEHANDELING'],
  ['Uw kenmerk: 2023/4455 OM 10 UUR', 'Uw kenmerk: [DOSSIERNUMMER] OM 10 UUR'],
])('a small word in capitals is of the reference when that goes on behind it: "%s"', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})
