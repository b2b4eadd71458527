/** Names that are ordinary words, where the grammar around them or the name beside them leaves nothing else. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['de heer bakker is gehoord', 'bakker'],
  ['familie vos is verhuisd', 'vos'],
  ['mevrouw appel heeft gebeld', 'appel'],
  ['Consulent visser belde terug.', 'visser'],
  ['consulent de vries belde terug', 'de vries'],
  ['die bakker van de gemeente zegt nee', 'bakker'],
  ['die de vries van de gemeente zegt nee', 'de vries'],
  ['ik heb max gebeld', 'max'],
  ['ik ben roos en ik woon alleen', 'roos'],
  ['Volgens Van den Bosch klopt het niet.', 'Van den'],
  ['Klantmanager Lente zegt nee.', 'Lente'],
  ['Namens mevrouw Thuis vraag ik uitstel.', 'Thuis'],
  ['De begeleider Albert Huisman gaat mee.', 'Albert'],
  ['NU WIL DIE TEN HAVE OOK NOG WETEN WAAROM', 'TEN HAVE'],
  ['Dat kan niet. Schoenmakers zelf zegt van wel.', 'Schoenmakers'],
  ['Ik was ziek. Roos, mijn vrijwilliger, ging mee.', 'Roos'],
  ['Dank u wel\n\nWil Janssen\nKerkstraat 27', 'Wil'],
  ['mei is mijn roepnaam', 'mei'],
])('a name that is a word goes: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  ['De buren Van Ingen en Hol verklaarden dit.', 'Hol'],
  ['Roos en Fatima gaan samen.', 'Roos'],
  ['De map van Nour Shaheen (K4410) is weg.', 'K4410'],
  ['liggeld van WSV De Zwarte Gans betaald', 'WSV'],
  ['Wij wonen op de Kerkstraat 12 en 14 in Heerlen.', '14'],
  ['kamer 14 van de Coehoornsingel 62 (7201 ac). Hij', '7201'],
  ['Ik werk bij garnalenpellerij Stellendam, 12 uren.', 'Stellendam'],
])('what a find beside it gives away goes: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  ['Hij staat ingeschreven in Maarheeze.', 'Maarheeze'],
  ['ik kom uit gulpen en woon alleen', 'gulpen'],
])('a village that is a word or ends as a people does goes: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

describe('what looks like these and is nobody', () => {
  test.each([
    'De bakker van de gemeente bestaat niet.',
    'Zij spreekt Chinees en ook Frans.',
    'mevrouw was boos en meneer ook',
    'mevrouw van Werk en Inkomen belde',
    'Dag, mijn begeleider komt morgen.',
    'Wie zelf niets doet, krijgt niets.',
  ])('stays: "%s"', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})
