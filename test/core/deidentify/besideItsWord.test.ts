/** An identifier beside its own word is sure, however it is written; a sentence that ends in a title names nobody. */
import { expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'

test.each([
  'Zij is van g.d. 12.03.1984 en woont alleen.',
  'Op het formulier: DOB 12/03/1984.',
  'De auto heeft kenteken GB001B.',
  'Kenteken: 12 XYZ 3',
  'Het kenteken is 12XYZ3.',
  'Kenteken: GB 001 B',
  'De bus GB—001—B staat hier.',
  'De bus GB–001–B staat hier.',
])('refused: %s', (text) => {
  expect(seal(text).ok).toBe(false)
})

test.each([
  'Maar hij vond er geen die past. Cliënte overweegt dat.',
  'Dat past. Bewindvoerders weten dat.',
  'Hij is mr. Dat helpt.',
  'Zij belt prof. Niemand helpt.',
  'Het kenteken stond 12 jaar op naam.',
])('let through: %s', (text) => {
  expect(seal(text).ok).toBe(true)
})

test('a name behind a title that is cut short is sure', () => {
  for (const name of ['dr. Jansen', 'mr. K. Bos', 'prof. Van der Linden', 'mw. Bakker', 'dhr. Bos'])
    expect(seal(`Ik sprak ${name} gisteren.`).ok, name).toBe(false)
})
