/** An identifier that is broken over lines, stands below its label or holds another system's markup is refused. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { seal } from '#core/deidentify/gate.ts'
import { leastProcessorMs, unreadBefore } from '../../support/processorTime.ts'

/** Each alone, within a sentence, and as a line of its own. */
const around = (written: string): readonly string[] => [
  written,
  `Goedemiddag, ${written} en dat is zo.`,
  `Dit is een verhaal.\n${written}\nEn verder niets.`,
]

test.each([
  'Rekening NL91 ABNA 0417\n1643 00',
  'IBAN\nNL91 ABNA 0417\n1643 00',
  'Zijn bsn\n1234 56782',
  'Geboren op 12\nmaart 1984',
  'geboren op 12-03-\n1984',
  'Bel ons op 0612\n345678',
  'Bel ons op 010 412\n34 56',
  '06 12 34\n56 78',
  '06-1234\r\n5678',
  'j.devries@\ngmail.com',
  'Geboortedatum:\n12-03-1984',
  'Geboortedatum\n12-03-1984',
  'Geboortedatum:\n\n12-03-1984',
  'BSN: 123&nbsp;456&nbsp;782',
  'NL91&nbsp;ABNA&nbsp;0417&nbsp;1643&nbsp;00',
  '06&nbsp;12345678',
  'j.devries&#64;gmail.com',
  'j.devries&#x40;gmail.com',
  'j.devries%40gmail.com',
  'BSN 123<br>456<br />782',
  'BSN 123,456,782',
  'burgerservicenummer: een twee drie vier vijf zes zeven acht twee',
  'bsn is één 2 drie, vier 5 zes - zeven acht twee',
  '1234 AB １２',
  '1234 AB Zwolle, nr. 12',
  'Postcode 1234 AB, het huisnummer daarvan is 12.',
  '1234 AB (huisnr. twaalf)',
  '1234 AB nummer twaalf',
  '1234ab12',
])('refused: %j', (written) => {
  expect(around(written).filter((text) => seal(text).ok)).toEqual([])
})

test.each([
  'Bedragen:\n123\n456\n782',
  'Lijst:\n0412\n651234\n0413',
  'Zij is geboren in de stad.\n12-03-2024 kwam er een brief.',
  'Het gaat om stap 1\n2 maart 2024 was de zitting.',
  'Kenmerk ABC/00123\n12-05-2023 was de zitting.',
  'BSN\n2024 telde er veel.',
  'Er is een bsn gevraagd.\nVan de 1234 brieven kwamen er 56 terug.',
  'Saldo 123,456,782 en niet meer.',
  'De BSN ontbrak. Het bedrag is 1.250,00 euro.',
  'Zij telt een twee drie vier vijf zes zeven acht twee.',
  'In de wijk met postcode 1234 AB, zaak nummer 12, wonen veel mensen.',
  'Code 2024ab12 stond op de brief.',
  'De stichting R&D&amp;Co hielp, 40% van de mensen niet.',
])('let through: %j', (text) => {
  expect(seal(text).ok).toBe(true)
})

test('a number that is whole takes nothing of the line below', () => {
  expect(deidentify('1 BSN 123456782\n2 IBAN NL91ABNA0417164300\n3 dagen later').text).toBe(
    '1 BSN [BSN]\n2 IBAN [IBAN]\n3 dagen later',
  )
})

test('the marks stand where the markup was sent', () => {
  const text = 'Mail j.devries&#64;gmail.com, bsn 123&nbsp;456&nbsp;782&nbsp;dus.'
  expect(deidentify(text).text).toBe('Mail [E-MAIL], bsn [BSN]&nbsp;dus.')
})

test.each(['A', 'A1', 'A ', '&amp;', 'a%40', '1\n', 'bsn een ', '06\n'])(
  'a longest text of nothing but %j takes no more time than its length asks',
  async (unit) => {
    const text = unit.repeat(32_767 / unit.length)
    expect(await leastProcessorMs(4_000, (attempt) => seal(unreadBefore(text, attempt)))).toBeLessThan(4_000)
  },
)
