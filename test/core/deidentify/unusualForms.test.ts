/** What people, scanners and dictation make of identifiers: nothing of them stays, and the words around them do. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { NARRATIVE_CHARS_MAX } from '#core/textLength.ts'
import { leastProcessorMs, unreadBefore } from '../../support/processorTime.ts'

test.each([
  [
    'Haar nummer is o6 nul vier 77 12 dubbel 3, graag voor vijf.',
    'Haar nummer is [TELEFOON], graag voor vijf.',
  ],
  [
    'Bel 06-76872216 een keer, of 06 1234 5678 drie dagen.',
    'Bel [TELEFOON] een keer, of [TELEFOON] drie dagen.',
  ],
  ['Bel 06-1234567? Of mailt u liever?', 'Bel [TELEFOON]? Of mailt u liever?'],
  ['Kan dat op 0572 - 30 11 8x?', 'Kan dat op [TELEFOON]?'],
  ['Bel 0572 - 30 11 8? voor meer.', 'Bel [TELEFOON] voor meer.'],
  ['Terug op 0118 41 ,, 36 72 na tien uur.', 'Terug op [TELEFOON] na tien uur.'],
  ['De brief met kenmerk B&B/2024/0417-Kw is kwijt.', 'De brief met kenmerk [DOSSIERNUMMER] is kwijt.'],
  [
    'Mijn brief nummer is 2024 / KRD / 6612 en ik wacht.',
    'Mijn brief nummer is [DOSSIERNUMMER] en ik wacht.',
  ],
  ['Zij woont Wilgenhof 12, kamer 304, beneden.', 'Zij woont [ADRES], beneden.'],
  ['Hij woont nu op de hemmen 4a en betaalt niets.', 'Hij woont nu op [ADRES] en betaalt niets.'],
  ['Ontvangen 2 8 / 0 6 / 2 0 2 2 door de balie.', 'Ontvangen [juni 2022] door de balie.'],
  ['Zij had een kapsalon aan huis (Knip & Kwebbel).', 'Zij had een kapsalon aan huis ([ORGANISATIE-1]).'],
  [
    'Sinds haar vervanger de wit er is krijg ik brieven.',
    'Sinds haar vervanger [PERSOON-1] er is krijg ik brieven.',
  ],
  ['Stort op NL91 ABNAO4I7 I643 OO voor mei.', 'Stort op [IBAN] voor mei.'],
  ['Geboren 12-05.1971 in een dorp.', 'Geboren [GEBOORTEDATUM] in een dorp.'],
  ['Woont Wilgenhof 12, 94 01 AB Assen.', 'Woont [ADRES], [POSTCODE] [GEMEENTE, 50.000-100.000 inwoners].'],
  [
    'Zij deelt  Kapellerlaan  228  met  haar  zus  en  twee  katten.',
    'Zij deelt  [ADRES]  met  haar  zus  en  twee  katten.',
  ],
  [
    'Het gaat om de zaak TFV 0007 3361 van vorig jaar.',
    'Het gaat om de zaak [DOSSIERNUMMER] van vorig jaar.',
  ],
  [
    'Ik schrijf voor mijn tante, die 93 is en niet belt.',
    'Ik schrijf voor mijn tante, die [LEEFTIJD 90+] is en niet belt.',
  ],
  ['Zij is 96 (!) en nog helder.', 'Zij is [LEEFTIJD 90+] (!) en nog helder.'],
  ['ma is 92 jongens, dit moet goed.', 'ma is [LEEFTIJD 90+] jongens, dit moet goed.'],
  ['De buurman is ruim 90 en woont boven.', 'De buurman is ruim [LEEFTIJD 90+] en woont boven.'],
])('%s', (text, expected) => {
  expect(deidentify(text).text).toBe(expected)
})

test.each([
  '11111Oa',
  '1OOOO',
  'aI',
  '1 O',
  'nul ',
  'nr A/',
  '   ',
  'kus',
  'x',
  'éwoon',
  'a-',
  'é',
  'Kerkstraat',
  'Pw',
])('a text of nothing but "%s" takes no more time than its length asks', async (unit) => {
  const text = unit.repeat(NARRATIVE_CHARS_MAX / unit.length)
  const took = await leastProcessorMs(4_000, (attempt) => deidentify(unreadBefore(text, attempt)))
  expect(took).toBeLessThan(4_000)
})

test.each([
  'van oma elke week 20 euro',
  'de wit gelakte deur',
  'sinds 2019',
  'de score die 93 was',
  'een norm die 95 is',
  'lid 2 onder l Pw',
  'bladzijde 3, regel 12',
])('"%s" stays as it is', (words) => {
  expect(deidentify(`Het gaat om ${words}.`).text).toBe(`Het gaat om ${words}.`)
})

test.each([
  'Vraag: A. is fout.',
  'Kies uit twee. A. is de aanvrager. B. is de partner.',
  'De Wet van der Staaij geldt sinds 2019.',
  'De cursus is onder A2/B1 niveau.',
  'Voor de regel, zie WWB/art.54-lid3 en verder.',
  'Voor de regel, zie PW-2015/3a en verder.',
])('what only looks like a name or a reference stays: %s', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['L. noteert dat hij belde.', '[PERSOON-1] noteert dat hij belde.'],
  ['Ik sprak Van der Staaij toen.', 'Ik sprak [PERSOON-1] toen.'],
  ['Dit staat onder AvH/eelde/3 bij u.', 'Dit staat onder [DOSSIERNUMMER] bij u.'],
  ['Ons kenmerk PW-2015/3a is oud.', 'Ons kenmerk [DOSSIERNUMMER] is oud.'],
])('and what is one goes: %s', (text, left) => {
  expect(deidentify(text).text).toBe(left)
})
