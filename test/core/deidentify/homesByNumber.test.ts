/** A home that is told by its number, its room, its berth or its floor goes; other numbers that sound alike stay. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

describe('what a home is called by goes', () => {
  test.each([
    ['de buurvrouw van nr. 14 kreeg mijn post', '14'],
    ['de sleutel van nummer 9b ligt bij mij', '9b'],
    ['mijn zus woont al jaren op 27b en ik op 31, naast elkaar', '27b'],
    ['Zij zei dat haar neef op 118 woont.', '118'],
    ['waar woon je?\nnr 21 boven\noké dank', '21'],
    ['Huisnummer is 12 bis, zei hij.', '12'],
    ['HUISNR  6 zwart', '6'],
    ['Client verblijft in het pension, kamer 3, en deelt de douche.', '3,'],
    ['mijn vader ligt in het ziekenhuis, afd. C2, bed 4', 'C2'],
    ['de bewoner van appartement 3.12 betaalt te veel', '3.12'],
    ['Ons schip ligt aan steiger D, box 22, en dat is krap.', '22'],
    ['we staan op plek 88 van camping de Hei', '88'],
    ['Ze belden aan bij 2 hoog achter, daar is niemand.', '2 hoog'],
    ['mijn buurman van vierhoog helpt mij', 'vierhoog'],
    ['STUUR DE BRIEF NAAR POSTBUS 7012 IN ZWOLLE', '7012'],
  ])('%s', (text, gone) => {
    const outcome = deidentify(text).text
    expect(outcome).toContain('[ADRES]')
    expect(outcome).not.toContain(gone)
  })
})

test.each([
  'In de rij was ik nummer 83, de mevrouw voor mij nummer 82.',
  'De vrouw van nummer 4 op de lijst is besproken.',
  'U kunt terecht op kamer 14 van het stadhuis.',
  'Het overleg is in kamer 14, de zitting in zaal 3.',
  'Ik woon op 3 minuten lopen van het station.',
  'Hij woont op 6 kilometer van school en op kamers.',
  'Zij wonen op 20 en 30 kilometer afstand.',
  'Het is 3 hoog zonder lift en dat is te hoog voor mij.',
  'Hij viel van de steiger en ligt 2 weken stil.',
  'Zijn moeder is op 12 adressen geweest.',
])('"%s" holds no home', (text) => {
  expect(deidentify(text).text).not.toContain('[ADRES]')
})
