/** Names of small organisations that end in a town, go on behind a small word, are cut to letters or explained by their kind. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['Gisteren belde Soepketel Heerenveen over de borg.', ['Soepketel', 'Heerenveen']],
  ['Noodkast & Meer Uithoorn brengt op vrijdag eten.', ['Noodkast', 'Meer', 'Uithoorn']],
  ['Zij kreeg hulp van Inloophuis Kompas met Perspectief en was blij.', ['Kompas', 'Perspectief']],
  ['Verblijft in Opvanghuis Halte 9\nGeen inkomen', ['Halte', '9']],
  ['Leverancier: Meubelpaleis Tweede Leven\nBedrag: € 300', ['Meubelpaleis', 'Leven']],
  [
    'Stichting Vangnet Regenboog maakt bezwaar. Volgens SVR is de norm te laag.',
    ['Vangnet', 'Regenboog', 'SVR'],
  ],
  ['Ik help al jaren mee. Lapjeskat is een naaiatelier in onze wijk.', ['Lapjeskat']],
  ['Hij loopt stage bij Vooruit (dagbesteding) en krijgt niets.', ['Vooruit']],
  ['Namens deZonnebrug vraag ik uitstel.', ['deZonnebrug']],
  ['ik zit onder bewind bij helderwijs bewind en krijg 40 euro', ['helderwijs']],
])('%s', (text, words) => {
  const { text: written } = deidentify(text)
  for (const word of words) expect(written).not.toContain(word)
})

test.each([
  'De gemeente is een dienst van ons allen, zei hij.',
  'Leverancier: nog niet bekend\nBedrag: € 300',
  'Begeleiding: geen\nUitvoerder: gemeente',
  'Mijn zus is een kapper met een goed hart.',
  'Hij belde met de kerk (een dienst) en kreeg geen antwoord.',
  'Wat een onzin! en dat zei ik ook.',
  'Ik logde in met eHerkenning en daarna met mijnUWV.',
  'Zij vroeg het aan de klantmanager en de begeleiding.',
])('%s', (text) => {
  expect(deidentify(text).text).toBe(text)
})
