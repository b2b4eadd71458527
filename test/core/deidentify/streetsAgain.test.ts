/** A street is seen at its other mentions, with its number in words, and before a town in small letters. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['Post ging naar Wisselbeek 14 te Duiven in plaats van Wisselbeek 41.', '41'],
  ['IK WOON OP DE HOOGT 9 EN NIET OP DE HOOGT 6.', '6'],
  ['we zitten sinds kort op meidoorn 12b in rolde bij mijn ouders', 'meidoorn'],
  ['we zitten sinds kort op meidoorn 12b in rolde bij mijn ouders', 'rolde'],
  ['Het huisnummer is elf b, dat weet ik zeker.', 'elf'],
  ['ik woon op Vergulden nummer achtendertig in Uden', 'achtendertig'],
  ['J. Wiersinga\nTerp zestien\nGeldrop', 'Terp'],
  ['slaapt op de bank bij Plein 1945 12', '12'],
  ['eerst: Galgenveld 30\nnieuw: De Bongerd 31\nhuur: hoog', 'Bongerd'],
  ['mijn vriend, molenweg oost 70, kent u', '70'],
])('%s', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test('"etten leur" behind an address goes whole', () => {
  expect(deidentify('we wonen op beatrixlaan 54 in etten leur en dat is klein').text).not.toContain('leur')
})

test.each([
  'Hij nam bus 12 in Ede en lijn 4 in Utrecht.',
  'Ik was bij loket 4 in Almere en bij balie 3 te Ede.',
  'Zij woont daar met haar moeder van tachtig, die ziek is.',
  'Ik woon in een huis met tweeëntwintig kinderen.',
  'IK WOON MET 3 KINDEREN EN WOON AL 2 JAAR ALLEEN.',
  'Fase een\nZwolle',
])('"%s" holds no address', (text) => {
  expect(deidentify(text).text).not.toContain('[ADRES]')
})
