/** Numbers and addresses in every spelling people use are removed, wherever they stand in a line. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

const SPELLINGS = {
  BSN: [
    '123 45 67 82',
    '1234.56.782',
    '123-456-782',
    '1234 56 782',
    '12 34 56 782',
    '123456782',
    '123.456.782',
    '1 2 3 4 5 6 7 8 2',
    '123/456/782',
    'BSN-nummer 123456782',
    'bsnnr: 12345678 2',
    'sofinummer 111222333',
    'bsn=111222333',
    '111222333/partner',
  ],
  PHONE: [
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06-12 34 56 78',
    '06.12.34.56.78',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6 12 34 56 78',
    '0031612345678',
    '010-4123456',
    '010 - 412 34 56',
    '(010) 412 34 56',
    '0412-651234',
    '088-1234567',
    '0800-1234',
    '0900 1234',
    '14 010',
    '14 0592',
    '020/6123456',
    '+32 475 12 34 56',
    '+49 170 1234567',
    'tel 4123456',
    '06 - 1234 5678',
    '06_12345678',
    '0 6 1 2 3 4 5 6 7 8',
    'tel: 06 123 456 78',
    '+31-6-12345678',
    '0031 (0) 10 412 34 56',
    '06—12345678',
    'telefoonnummer is 0612 345 678',
  ],
  IBAN: [
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'NL 91 ABNA 0417164300',
    'NL91-ABNA-0417-1643-00',
    'NL91.ABNA.0417.1643.00',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'NL91 ABNA 04 17 16 43 00',
    'NL91ABNA 0417164300',
    'PL61109010140000071219812874',
    'rekeningnummer 41.71.64.300',
    'NL91ABNA0417164301',
  ],
  EMAIL: [
    'a.b@c.nl',
    'Jan_de-Vries88@hotmail.com',
    'jan @ ziggo.nl',
    'jan(at)ziggo.nl',
    'jan apenstaartje ziggo punt nl',
    'JAN@ZIGGO.NL',
    "j.o'brien@mail.co.uk",
    '<sanne@xs4all.nl>',
    'jan[at]gmail.com',
    'müller@web.de',
    'jan@gmail',
    'jan.de.vries at gmail punt com',
  ],
  POSTCODE: [
    '1234 AB',
    '1234AB',
    '1234ab',
    '9999 ZZ',
    '1011 BV Amsterdam',
    '2024 CW Haarlem',
    'postcode 3512 pn',
    'Kerkstraat 5 1234 ab Zwolle',
    'Kerkstraat 5, 2013 AN Haarlem',
    '(3512 PN)',
    '8021DB',
    '7411 kt deventer',
    '1234  AB',
  ],
  LICENSE_PLATE: [
    '12-AB-34',
    'AB-12-CD',
    '12-ABC-3',
    'A-123-BC',
    'AB-123-C',
    '1-ABC-23',
    'kenteken AB123C',
    'kenteken ab 12 cd',
    'auto met kenteken 12abc3',
    'XX-99-99',
  ],
} as const

const SURROUNDINGS = [
  ['Het gaat om ', ' volgens mij.'],
  ['nummer: ', '\n'],
  ['(', ')'],
] as const

const cases = Object.entries(SPELLINGS).flatMap(([type, spellings]) =>
  spellings.map((spelling) => ({ type, spelling })),
)

test.each(cases)('$type written as $spelling', ({ spelling }) => {
  for (const [head, tail] of SURROUNDINGS) {
    const outcome = deidentify(head + spelling + tail).text.replace(/\[[^\]]*\]/g, '')
    expect(outcome).not.toMatch(/\d|@/)
  }
})
