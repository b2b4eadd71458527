/** How far names of organisations reach, what stands beside an address and what is numbered goes whole; what only looks like it stays. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  [
    'ik moet werken bij paprikakwekerij vuurvlinder in de kas',
    'ik moet werken bij [ORGANISATIE-1] in de kas',
  ],
  [
    'we vergaderen in fanfarezaal kunst na arbeid en dan eten we',
    'we vergaderen in [ORGANISATIE-1] en dan eten we',
  ],
  ['de bon is van bruingoed harmsema en ik betaalde', 'de bon is van [ORGANISATIE-1] en ik betaalde'],
  ['Ik help bij de Voorstad-kerk met koffie.', 'Ik help bij de [ORGANISATIE-1] met koffie.'],
  [
    'Als diaken van de Sint-Lambertusparochie schrijf ik u.',
    'Als diaken van de [ORGANISATIE-1] schrijf ik u.',
  ],
  ['Het optreden was in de Baptistengemeente, gratis.', 'Het optreden was in de [ORGANISATIE-1], gratis.'],
  ['heel het dartclubke De Scheve Pijl weet het', 'heel het [ORGANISATIE-1] weet het'],
  [
    'Ik ga naar een bedrijf dat Kansen in Beweging heet, zegt hij.',
    'Ik ga naar een bedrijf dat [ORGANISATIE-1] heet, zegt hij.',
  ],
  ['Het plan van bureau Kijk op Kansen is negatief.', 'Het plan van [ORGANISATIE-1] is negatief.'],
  ['Hij wacht bij HH. Cornelius en Barbara op ons.', 'Hij wacht bij [ORGANISATIE-1] op ons.'],
  [
    'IK HEB ALTIJD GEWERKT BIJ VOS & PARTNERS EN NU NIET MEER.',
    'IK HEB ALTIJD GEWERKT BIJ [ORGANISATIE-1] EN NU NIET MEER.',
  ],
])('the name of an organisation goes whole: %s', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test.each([
  ['Zij leest bij Bibliotheek Dommel-Oost, locatie Heino, de krant.', 'locatie'],
  ['ik ga naar jongerencentrum Dok48 en wacht', '48'],
  ['UITVAART DOOR WIERSUM UITVAARTZORG EN DE POLIS BLEEK LEEG TE ZIJN.', 'UITVAARTZORG'],
  ['in het medisch centrum de wayck zei de arts', 'wayck'],
])('what belongs to it goes too: %s', (text, hidden) => {
  expect(deidentify(text).text).not.toContain(hidden)
})

test.each([
  'Hij werkt in slachterij en bakkerij, nooit lang.',
  'een brief van schuldhulp gesproken of geschreven',
  'Zij was in opvanglocatie geweest en sliep.',
  'Het bureau Bezwaar van de gemeente schreef ons.',
  'In Gelderland werken zij anders, in Zeeland ook.',
  'Een regel die van de gemeente komt heet beleid.',
])('no organisation is in: %s', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  [
    'ik woon al 12 jaar op de zonnewijzer 118 en wil niet weg',
    'ik woon al 12 jaar op [ADRES] en wil niet weg',
  ],
  ['Woonwagen aan de Noorderraai OZ 9b. Handelt in ijzer.', 'Woonwagen aan [ADRES]. Handelt in ijzer.'],
  ['Post naar Wijk 6 nr 14, graag.', 'Post naar [ADRES], graag.'],
  ['Ik sta op plek 214, zonder water.', 'Ik sta op [ADRES], zonder water.'],
  ['Wij wonen Laan v Rust en Vreugd 40 in een kamer.', 'Wij wonen [ADRES] in een kamer.'],
  ['Hij slaapt Boslaan 17, plek C4, al lang.', 'Hij slaapt [ADRES], al lang.'],
  ['Bel of kom langs, Galjoen 02-19.', 'Bel of kom langs, [ADRES].'],
  ['zij woont op de hoofdweg 88 vanaf mei', 'zij woont op de [ADRES] vanaf mei'],
  ['kom naar de librijesteeg 4.', 'kom naar de [ADRES].'],
  ['Zij woont Peltlaan 303, kamer 8. Elke dag belt zij.', 'Zij woont [ADRES]. Elke dag belt zij.'],
])('an address goes whole: %s', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test.each([
  ['Tolk (Rbtv 28817) was erbij.', '28817'],
  ['Klantnummer energie 3310 8812 7, achterstand.', '3310 8812 7'],
  ['Het papier heet rapport SR 2213/24, zei zij.', '2213'],
  ['Rechtsboven staat VLD 25 3391 W en meer niet.', '3391'],
  ['Mijn klantnr is 221907 (of 221970 dat kan ook).', '221970'],
  ['De Duitse Steuer-ID, dat is 47 036 892 817.', '47'],
  ['De zitting (31.222.884, boete) is om tien uur.', '31.222.884'],
  ['Het dossier (601.41.887, boete) is zoek.', '601.41.887'],
  ['Hassan Idrissi 3083bp', '3083bp'],
])('a number goes whole: %s', (text, hidden) => {
  expect(deidentify(text).text).not.toContain(hidden)
})

test.each([
  'De schuld is € 30.221.884 volgens het rijk.',
  'Het kost 30.221.884 euro en er zijn 17.811.291 inwoners.',
  'De huur is van 450, 1200 pm geworden.',
  'Het verschil is 1.250 of 1.350, dat weet niemand.',
])('an amount stays: %s', (text) => {
  expect(deidentify(text).text).toBe(text)
})
