/** A day of a month that is understood, the day something moved to, and ages on their day or as an answer. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['Uw brief van 21 jl. kwam nooit aan.', '21'],
  ['Ik lag van de 2e tot de 16e juni in het ziekenhuis.', '2e'],
  ['De afspraak is verzet naar 28-6, zei zij.', '28-6'],
  ['Een dame van ruim 91 in onze flat kookt zelf.', '91'],
  ['Mw wordt 22-11 100. Er komt een feest.', '100'],
  ['hoe oud is uw buurvrouw\n94\necht waar', '94'],
])('%s', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  'Het loon komt altijd rond de 20e van de maand.',
  'Van de 5e tot de 8e week was er niets.',
  'Een heer van 95 kilo tilde de koelkast van 90 euro.',
  'hoe oud is de flat\n95\nzo oud al',
  'Dat werd 100 euro per maand.',
])('"%s" stays as it is', (text) => {
  expect(deidentify(text).text).toBe(text)
})
