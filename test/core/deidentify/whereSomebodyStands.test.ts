/** Days, parts of a town and people that have no shape of their own, where the words around them leave nothing else. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['Hij is nu weg. Terugbellen 3-6.', '3-6'],
  ['Terug: 10-10.', '10-10'],
  ['[4-11] CRISISLIJN schulden', '4-11'],
  ['Aanleiding: ontruiming 6-11 van Bermweg 402', '6-11'],
])('a day and a month that close what is said go: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  ['ik werk fulltime in horst. het is zwaar', 'horst'],
  ['slaap nu bij me nicht in best. dat is niet fijn', 'best'],
  ['ik woon al mijn leven in noord, eerst op de kade', 'noord'],
  ['wij stonden eerst in de vogelbuurt en nu hier', 'vogelbuurt'],
  ['PLAN VAN AANPAK / regio Zuidoost-Drenthe', 'Zuidoost-Drenthe'],
  ['Zij is wonende te Zeeland, in een boerderij.', 'Zeeland'],
  ['wij zitten met zijn zessen in etten leur', 'leur'],
])('a part of a town, a region and a town that is a word go: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  ['hallo ik ben ketel ja zo heet ik', 'ketel'],
  ['1. Opening.\n2. Karst legt uit wat er verandert.', 'Karst'],
  ['Ger (maatje): hoe ging het gisteren?\nThomas: niet goed', 'Ger'],
  ['Van: C. Zomer. Aan: D. Herfst. Datum: 1 juli 2024', 'Herfst'],
  ['EN MIJN BOEKHOUDER WAS MENEER SPIERINGS. DIE HEEFT ALLES WEG.', 'SPIERINGS'],
  ['EN NU ZEGT DE GROOT DAT MIJN AANVRAAG NIET DOORGAAT', 'GROOT'],
  ['Volgens van Dongen moet ik wachten.', 'van'],
  ['Ik was bij van der Linden op gesprek.', 'van der'],
  ['Brief nasturen (actie: Bas).', 'Bas'],
  ['Wil Janssen belde gisteren.', 'Wil'],
  ['Ik heb met mei gebeld over de brief.', 'mei'],
  ['Bos heeft haar een laptop geleend, meneer Bos. kan bos niet gewoon tekenen?', 'kan bos'],
  ['Daar keek ene Snoep mee. Het was oud werk! snoep wou niet kijken.', 'snoep wou'],
  ['Welke Jannes, Slot of Koekoek?\nSaid: Koekoek, van de kade', 'Koekoek'],
])('somebody whose name is a word goes: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

describe('what looks like these and is none', () => {
  test.each([
    'Wij zijn bereikbaar tussen 9-12.',
    'De klas heeft groep 3-4.',
    'Verwachte duur: 6-9 maanden.',
    'Mijn zoon loopt een krantenwijk.',
    'Hij handelt al jaren in dieren.',
    'De rechtbank Zeeland ligt ver weg.',
    'Is er nog iemand in heel Nederland die dit snapt?',
    'Daarna kwam de brief van de gemeente.',
    'Toelichting (met pen): ik heb het niet ontvangen.',
    'Dat zei de mevrouw aan de balie.',
  ])('stays: "%s"', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})
