/** Illnesses called after people stay, and people stay hidden behind the word for an illness. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { seal } from '#core/deidentify/gate.ts'

test.each([
  'Hij heeft het syndroom van Gilles de la Tourette.',
  'Zij heeft de ziekte van Von Willebrand.',
  'Ziekte van Parkinson, sinds vorig jaar.',
  'Zij leeft met het syndroom van Klinefelter en de ziekte van Wilson.',
  'Ik lag met Guillain-Barré in bed.',
  'Hij heeft Lewy body dementie.',
])('the illness in "%s" stays', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['Dat komt door de ziekte van Piet.', 'Piet'],
  ['Sinds de ziekte van Fatima zorgt haar zus voor de kinderen.', 'Fatima'],
  ['Na de dementie van Annie is het huis verkocht.', 'Annie'],
  ['De afasie van Willem Bakker wordt erger.', 'Willem Bakker'],
  ['DE ZIEKTE VAN PIET MAAKT ALLES ANDERS', 'PIET'],
  ['ZIEKTE VAN SJAAK DE VRIES', 'SJAAK DE VRIES'],
  ['Sinds de ziekte van Turner de Vries ligt alles stil.', 'Vries'],
  ['Ziekte van Zoetermeer', 'Zoetermeer'],
  ['Mijn naam is Angelman en ik woon alleen.', 'Angelman'],
  ['Naam: Klinefelter', 'Klinefelter'],
  ['Angelman belde mij gisteren.', 'Angelman'],
  ['Dhr. K. Rett belde. Rett zei niets.', 'Rett'],
  ['Ik sprak Anna Von Willebrand.', 'Willebrand'],
  ['Meneer Parkinson belde.', 'Parkinson'],
  ['De heer Wilson belde. Door de ziekte van Wilson ligt alles stil.', 'Wilson'],
  ['Wilson belde mij. Door de ziekte van Wilson ligt alles stil.', 'Wilson'],
  ['Mevrouw Kahler schrijft over de ziekte van Kahler.', 'Kahler'],
])('in "%s" %s is hidden', (text, name) => {
  expect(deidentify(text).text).not.toContain(name)
})

test('nobody can seal a text with a name behind the word for an illness', () => {
  expect(seal('Besproken: door de ziekte van Willemsen kon hij niet.').ok).toBe(false)
})
