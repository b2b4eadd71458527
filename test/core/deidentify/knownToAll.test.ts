/** What everybody may know, or is no identifier for what stands around it, stays; local branches and churches go. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  'Zie Verordening (EG) nr. 883/2004, artikel 65.',
  'Volgens Richtlijn 2004/38/EG mag ik hier wonen.',
  'Zie HvJ EU C-158/23.',
  'Dat volgt uit Verordening (EU) 2016/679.',
])('"%s" stays', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test('the words behind a plate that went are no plate', () => {
  expect(deidentify('Mijn auto (TK-418-P) stond daar 19 van de 28 dagen, in 2018.').text).toBe(
    'Mijn auto ([KENTEKEN]) stond daar 19 van de 28 dagen, in 2018.',
  )
})

test('a day with the hour of the clock is no telephone number', () => {
  expect(deidentify('Verzonden: 03-03-2025 23:48').text).toBe('Verzonden: [maart 2025] 23:48')
})

test.each([
  'Leger des Heils-post Meddo',
  'Grieks restaurant Olympia',
  'Redeemed House of Praise',
  'Suikerfabriek-kantine Vierverlaten',
])('%s goes as one organisation', (name) => {
  expect(deidentify(`Ik werkte bij ${name}.`).text).toBe('Ik werkte bij [ORGANISATIE-1].')
})

test.each([
  ['Mevrouw Kok belde. De kok is Harrie.', 'De kok is'],
  ['Meneer Vrolijk kwam. Nou, vrolijk werd ik niet.', 'vrolijk werd ik'],
])('%s', (text, stays) => {
  expect(deidentify(text).text).toContain(stays)
})

test.each([
  ['tel. 12.10.2023 45', 'tel. [TELEFOON]'],
  ['mobiel 5-12-1985 67', 'mobiel [TELEFOON]'],
  ['tel. 4123456/4123478', 'tel. [TELEFOON]'],
  ['Bel mij op 32 45 67/32 45 68', 'Bel mij op [TELEFOON]'],
  ['mobiel 0612345678/0687654321', 'mobiel [TELEFOON]/[TELEFOON]'],
  ['Gebeld 12-10-2023 14:30', 'Gebeld [oktober 2023] 14:30'],
  ['tel. 12-10-2023 18 uur gebeld', 'tel. [oktober 2023] 18 uur gebeld'],
  ['om 10:12/5 geboren', 'om 10:[GEBOORTEDATUM] geboren'],
  ['verjaardag 8:12-5', 'verjaardag 8:[mei]'],
  ['Op maandag 8:30-12 open', 'Op maandag 8:30-12 open'],
])('what is beside a number to call or the clock: "%s"', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})
