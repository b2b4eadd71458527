/** References that go on in a series, in groups of figures and behind what one logs in with. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['De casus met nummer KR-12 blijft liggen. Over KR-15 beslist de wethouder.', 'KR-15'],
  ['Drie casussen bijgevoegd (MB-07, MB-09 en MB-11).', 'MB-09'],
  ['Klantverhaal VL-8: moeder krijgt niets.', 'VL-8'],
  ['Reg.nr. | Locatie\nT-03 | bibliotheek\nT-04 | wisselend', 'T-04'],
  ['de streepjescode zegt KVGM0081 5512 307 en dat klopt', '5512'],
  ['op mijn kaart staat 3 0088 00514 9 en meer niet', '00514'],
  ['ik heb het getal overgetypt, 2024 000 8831, en het werkt niet', '8831'],
  ['Het vonnis draagt rolnummer 10551276 \\ CV EXPL 24-882.', 'CV'],
  ['Dossier 118-509 K nagekeken.', ' K '],
  ['inloggen als t.vos71 lukt niet', 'vos71'],
])('%s', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  'Ik kreeg 1200 1300 en 1400 euro in drie maanden.',
  'In 2021, 2022 en 2023 was er niets.',
  'Om 09:14 ingelogd in Suite4 en weer uit.',
  'De A-12 en de A-2 zijn dicht, zie bijlage B-1 en B-2.',
  'volgnr;thema\n1;boete\nlet op regel 3: terugbellen;toeslag',
  'Inloggen met 2 stappen lukt niet.',
])('"%s" holds no reference', (text) => {
  expect(deidentify(text).text).not.toContain('[DOSSIERNUMMER]')
})
