/** References that are said aloud, in two parts, or as the rolls of courts and the bows of boats have them. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['Het nummer op de brief is', 'GNP twaalf nul vier'],
  ['Nummer van de brief is eh', 'WF 24 dash 0661'],
  ['Zijn dossier is', 'negen negen streep MAL streep één'],
  ['Het gaat om', 'KAP 23-177'],
  ['Uw kenmerk:', '23/1882 PW-W1'],
  ['De rechtbank schrijft', '11 208 744 UC EXPL 24-551'],
])('%s %s', (lead, reference) => {
  expect(deidentify(`${lead} ${reference}.`).text).toBe(`${lead} [DOSSIERNUMMER].`)
})

test('what a boat has on its bow goes in a story about fishing', () => {
  expect(deidentify('Ik ben visser geweest op de ARM-22.').text).toBe(
    'Ik ben visser geweest op de [KENTEKEN].',
  )
})

test.each([
  'Om tien punt dertig kom ik.',
  'Het is nul punt vijf procent.',
  'De AOW 2023-24 is hoger.',
  'Zie agendapunt drie punt twee.',
  'Het UWV een twee drie keer gebeld.',
  'De score is 3 punt 2 punt 1.',
  'De WW 12-345 staat in het boek.',
])('"%s" stays', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['06 streep 37 66 97 61 485-78-6205', '[DOSSIERNUMMER] [TELEFOON] [BSN]'],
  ['BSN 611-13-9650 366 streep 652 streep 308', 'BSN [BSN] [BSN]'],
  ['kenmerk WF 24 dash 0661 485-78-6205', 'kenmerk [DOSSIERNUMMER] [BSN]'],
  ['bsn 598 streep 941\nstreep 812', 'bsn [DOSSIERNUMMER]'],
  ['bsn 366\nstreep 652 streep 308', 'bsn [DOSSIERNUMMER]'],
])('a code ends where the next number begins, and goes on past the end of a line: %s', (text, told) => {
  expect(deidentify(text).text).toBe(told)
})
