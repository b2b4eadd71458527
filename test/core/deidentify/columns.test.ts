// A table that was pasted: what the heading of a column promises holds for each cell below it; and a telephone number that was
// mistyped goes whole.
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

/** The lines of a table below its heading, as they are kept. */
const rows = (table: string): readonly string[] => deidentify(table).text.split('\n').slice(1)

test.each(['Geb.datum', 'geboren', 'geb.dat.', 'GBD', 'Geboortedatum', 'Geb. datum', 'geb', 'Geboren op'])(
  'a column headed %s holds days of birth, with no month, year or distance left of them',
  (heading) => {
    const table = `Volgnr\t${heading}\tOpmerking\n1\t12-05-1980\tkrijgt niets\n2\t1 januari 1975\tbelt\n3\t3/4/66\tzie mail\n4\t1991\tkomt`
    expect(rows(table)).toEqual([
      '1\t[GEBOORTEDATUM]\tkrijgt niets',
      '2\t[GEBOORTEDATUM]\tbelt',
      '3\t[GEBOORTEDATUM]\tzie mail',
      '4\t[GEBOORTEDATUM]\tkomt',
    ])
  },
)

test('days beside a column of births keep their month and are told apart from each other only', () => {
  const table = 'Geboren;Besluit op\n12-05-1980;03-04-2024\n01-01-1975;08-04-2024'
  expect(rows(table)).toEqual(['[GEBOORTEDATUM];[april 2024]', '[GEBOORTEDATUM];[april 2024, 5 dagen later]'])
})

test.each([
  ['BSN', '123456780', '[BSN]'],
  ['Tel.nr', '0314-55501', '[TELEFOON]'],
  ['Telefoon mobiel', '06 12345', '[TELEFOON]'],
  ['Ons kenmerk', 'AB-2024', '[DOSSIERNUMMER]'],
  ['Zaak nr', '44178', '[DOSSIERNUMMER]'],
  ['Rekeningnummer', 'NL00 ABCD 1234 5678', '[IBAN]'],
  ['Adres en nr', 'Kerkpad 12', '[ADRES]'],
  ['Achternaam, voorletters', 'Hofstede, A.J.', '[PERSOON-1]'],
])('below %s goes a number or name that no check or shape would know', (heading, cell, kept) =>
  expect(rows(`Volgnr | ${heading}\n1 | ${cell}`)).toEqual([`1 | ${kept}`]),
)

test('a remark that stands below a heading of births is no day of birth', () => {
  const table = 'Volgnr\tGeboren\n1\tdat weten wij niet, zij had in 2023 ook geen papieren'
  expect(deidentify(table).text).toBe(table)
})

test('a column that counts births, or tells what was decided, stays as it is', () => {
  const table = 'Maand\tGeboren kinderen\tBesluit\nmei\t12\tafgewezen\njuni\t14\ttoegekend'
  expect(deidentify(table).text).toBe(table)
})

test.each([
  ['T 0314-555 0199', 'T [TELEFOON]'],
  ['Bel tel. 0314 555 0199 voor meer.', 'Bel tel. [TELEFOON] voor meer.'],
  ['Ons nummer is 030-12345678, bel maar.', 'Ons nummer is [TELEFOON], bel maar.'],
  ['tel 0314-55 019', 'tel [TELEFOON]'],
])('the mistyped number of %s goes whole', (text, kept) => expect(deidentify(text).text).toBe(kept))

test.each(['Dat is 0,10-12 per uur.', 'Van 0900 tot 1230 uur.'])('%s holds no number to call', (text) =>
  expect(deidentify(text).text).toBe(text),
)
