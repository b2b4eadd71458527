/** What people put behind a house number goes with it, and the sentence behind it stays. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

describe('an address is taken whole', () => {
  test.each([
    'Fruitweg 200/14-hoog',
    'Luykenlaan 90, voordeur links',
    'Kampweg 4, barak 2',
    'Distelweg t.o. 113',
    'Hamrikkade zz 71',
    'Bijlerdreef 1289 / 7e',
    'Groenstraat 15, caravan 2 van 9',
    'Leyweg 701 (oude bank)',
    'Larixplein 4, deur naast de kapper',
    'Zevenkampse Ring 4 hoog-4',
    'Stationsweg 104-zij',
    'Gaslaan, zevenentwintig',
    'Marco Pololaan vierhonderd zes',
    'Hessenweg ong. (naast 41)',
    'Kasteellaan 1c t/m 1g',
    'Bovenweg 88 zij-ing.',
  ])('%s', (address) => {
    expect(deidentify(`Ik woon nu op ${address}, al lang.`).text).toMatch(
      /^Ik woon nu op \[ADRES\],? al lang\.$/,
    )
  })

  test.each([
    ['Ik woon op Dorpsstraat 12, groep 3 begint laat.', ', groep 3 begint laat.'],
    ['Ik woon op Dorpsstraat 12 (huur € 650).', '(huur € 650).'],
    [
      'Ik woon op Dorpsstraat 12 (huur en boven modaal inkomen 2024).',
      '(huur en boven modaal inkomen 2024).',
    ],
    ['Ik woonde op Dorpsstraat 12 tot 2023 alleen.', ' tot 2023 alleen.'],
    ['Zij woont Dorpsstraat 12, de deur was op slot.', ', de deur was op slot.'],
    ['Ik huur in de Dorpsstraat twee kamers.', ' twee kamers.'],
    ['Ik woon op Dorpsstraat 12, bel is kapot.', ', bel is kapot.'],
  ])('%s', (text, rest) => {
    expect(deidentify(text).text).toContain(rest)
  })
})

test.each([
  ['Wij kregen een huis op 22 augustus, Fok 73.', 'Fok 73'],
  ['Haar hoofdverblijf is Noard 15.', 'Noard 15'],
  ['Hij woont bij zijn zus in Zoetermeer, Bordeauxrood 18.', 'Bordeauxrood 18'],
  ['Ik heb niets getekend. Schouw 14-07 Lelystad', 'Schouw 14-07'],
])('"%s" keeps nothing of the address', (text, address) => {
  expect(deidentify(text).text).toContain('[ADRES]')
  expect(deidentify(text).text).not.toContain(address.split(' ')[1])
})

test.each(['Ik zat in Utrecht, Zaal 3.', 'Zie Afdeling 3, Rotterdam.'])('"%s" holds no address', (text) => {
  expect(deidentify(text).text).not.toContain('[ADRES]')
})

test.each([
  ['Adres: Kromhout, 57', '57'],
  ['Woonadres: weerdwal, 34, Assen', '34'],
  ['Adres: Houttil, 46, Alkmaar', '46'],
  ['Adres: Spaarne, 34', '34'],
  ['woonachtig Kromhout, 57 te Dordrecht', '57'],
  ['Adres: Voorhout, 22 Den Haag', '22'],
  ['wonende Kromhout, 57, 3311 RG Dordrecht', '57'],
  ['Zij woont Kromhout, 57 in Dordrecht', '57'],
  ['Hier woont Kromhout, 57 te Dordrecht', '57'],
  ['Ik woon weerdwal, 34.', '34'],
])('a house number behind a comma is no age: "%s"', (text, hidden) => {
  expect(deidentify(text).text).not.toContain(hidden)
})

test.each([
  ['Hier woont Dinie, 57, met haar zoon', 'Hier woont [PERSOON-1], 57, met haar zoon'],
  ['De oud-onderwijzeres, 77, belde', 'De oud-onderwijzeres, 77, belde'],
])('an age is no house number: "%s"', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})
