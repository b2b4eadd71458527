// A postcode behind a house number, with whatever two letters and however the number goes on.
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Two of I and O are read as the figures a scanner makes of them; no postcode has those. */
const PAIRS = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second)).filter(
  (letters) => !/^[IO]{2}$/.test(letters),
)
const NUMBERS = ['211', '211a', '211 a', '211-a', '12-2', '12/3', '12 bis', '12-bis', '4 hs', '12 II']
const standing = (write: (number: string, letters: string) => string) =>
  PAIRS.map((letters, at) => write(NUMBERS[at % NUMBERS.length] ?? '', letters)).filter(
    (text) => !deidentify(text).text.includes('[POSTCODE]'),
  )

test('glued, spaced and before its town', () => {
  expect(
    standing((number, letters) => `Hij woont Kapellerlaan ${number} 6045${letters}. De raad zei niks.`),
  ).toEqual([])
  expect(standing((number, letters) => `Adres: Dorpsstraat ${number}, 6045 ${letters} Roermond`)).toEqual([])
})

test.each([
  'Artikel 58 lid 2, 2019 AD is geen jaar.',
  'Zij reed 3000 KM en at 2500 KG brood.',
  'In 2015 EN 2016 kreeg zij niets.',
])('what only looks like one stays: %s', (text) => {
  expect(deidentify(text).text).toBe(text)
})
