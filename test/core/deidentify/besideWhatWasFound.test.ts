/** What stands beside what was found, and forms that are an address, a day, a reference or somebody nearly wherever they stand. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['Is zij van de Pinksterbloem 22? Dan heb ik haar gehad.', 'Pinksterbloem 22'],
  ['Post ging naar de Venne 109. Lek gemeld.', 'Venne 109'],
  ['Sjaan, verhuurster, won. Biezenvijver 11 te Zwartewaal, en', 'Biezenvijver 11'],
  ['09.00  Kooiman       Zeelt 18          onder bewind', 'Zeelt 18'],
  ['11.30  fam. Pinto    Forel 2 boven     verbouwing', 'Forel 2 boven'],
  ['per post\n\nJ.M. Winkelman\nDe Winkelhaak 10\nNieuwveen', 'Winkelhaak 10'],
  ['mw woont Narcisstraat 14 rechts, 2922 AK Krimpen', 'rechts'],
])('an address of any name: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  'Hij heeft Hepatitis 2 gehad.',
  'Zij zit in Havo 4 en haar broer in Vwo 6.',
  'Dat is Tozo 1 en team Inkomen 2.',
  'Zie Artikel 5 en Punt 3.',
  'Mijn cijfer voor Wiskunde 7 en voor Engels 6.',
  'Inkomen 2 | gemiddeld\nVermogen 2 | geen',
  'De brief gaat over de Wmo 2015 en het Bbz 2004.',
  'Blad 1 van 2\nBericht 1 v 1',
])('no address in what is numbered otherwise: "%s"', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['Als lid van de Cliëntenraad Participatie Lekstroom moet mij iets van het hart.', 'Participatie'],
  ['Bij Waterbedrijf Delta-Eiland is het verbruik bekend.', 'Delta-Eiland'],
  ['onder bewind, Bewindhuis Plus vooraf gebeld', 'Plus'],
  ['het geld ging naar een stacaravan op recreatieterrein De Biezen.', 'recreatieterrein'],
  ['vandaag weer vanuit De Huiskamer van Overvecht.', ' van '],
  ['mijn zus helpt bij Huis van Hoop Voorburg in de week', ' van '],
  ['Arbeidsverleden: Kassenbouw Hoogland (Bemmel)', 'Kassenbouw'],
  ['Groeten\n\nPetra Kloosterman\nBewind Noord, tel 0598-61 88 20', 'Bewind'],
  ['via deurwaarder Mulder en Sikkens gaat het', ' en '],
  ['17-03 | Eritrees Orthodoxe Parochie Sint Mikael | € 75', 'Eritrees'],
  ['u kent mij van kaartclub Troef is Troef. De vrouw', ' is '],
  ['de inschrijving op ISK De Sprong', 'ISK'],
])('an organisation as far as it reaches: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  ['Bij Stichting De Brug. Maandag belde ik.', 'Maandag'],
  ['Ik werk bij Bakkerij Smit en Slagerij Verstegen.', ' en '],
])('an organisation no further: "%s"', (text, left) => {
  expect(deidentify(text).text).toContain(left)
})

test.each([
  ['heb ik 9 aug al betaald!! Wiep', 'Wiep'],
  ['goedemiddag mijn naam is gerda mooi en ik woon in wognum', 'mooi'],
  ['IK ZIE SLECHT EN IK SCHRIJF GROOT. MIJN NAAM IS GRIETJE VISSER GEBOREN 4 MAART 1959.', 'VISSER'],
  ['Aanw.: Maya, Bart-Jan, Ömer. Afw.: Wil (ziek)', 'Wil'],
  ['~Sjors: en nu?\n~Bo: niks\n~Sjors: ok\n~Bo: ja', 'Bo'],
  ['Docent Frans de Boer belt terug.', 'Frans'],
  ['advies van de secretaris\nN. Broekhuis aan de commissie', 'N.'],
  ['PW-556117;Yildiz;;K.;347015360', 'K.'],
  ['BB-0749;Rijk, T. de;matras;€ 275', 'Rijk'],
  ['facebook. lonneke pol ps de rest volgt', ' pol'],
])('somebody: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  'Ik weet het niet meer!! Wanhopig',
  'Hij zei niks. Sorry',
  'Afwezig: Niemand. Aanwezig: Allen.',
  'Deelnemers: Gemeente, Politie, Woningcorporatie.',
  'Mijn naam is niet belangrijk, zeg ik.',
  'Docent Frans belt terug. Zij geeft Frans.',
])('nobody: "%s"', (text) => {
  expect(deidentify(text).text).toBe(text)
})

describe('days', () => {
  test.each([
    ['In de nacht van 6 op 7 oktober ben ik weggegaan.', '6 op 7'],
    ['Vervolg 23-9: de afspraak is goed.', '23-9'],
    ['Verdeling 3/4 10.20: alles is gezegd.', '3/4'],
    ['geachte gemeente ik heb 2-5 gesprek gehad', '2-5'],
  ])('by their form: "%s"', (text, gone) => {
    expect(deidentify(text).text).not.toContain(gone)
  })
  test.each([
    'Hij sliep in de nacht van 3 op 4 sterren.',
    'Deel 3-4: lezen. Vraag 2/3: hoe?',
    'Scan 2/3: ok.',
    'Zij had 2/3 loon en ik heb 1/2 brood.',
  ])('no days: "%s"', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})

test.each([
  ['op de lijst gezet onder URG 0387. Kosten zijn begroot.', 'URG 0387'],
  ['Toelichting van de klant (INK 24.510): het was een lening.', '24.510'],
  ['afgeschreven voor de NOTA 88120-3 gisteren', '88120-3'],
  ['per aangetekende post 3SRPKS 448 119 027', '448'],
  ['zus van 65, die 94 is geworden en bij mij woont', '94'],
  ['wij wonen in nieuwerkerk ad ijssel', 'ijssel'],
  ["Wij wonen in Stad aan 't Haringvliet.", "aan 't"],
])('a reference, an age or a town: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  'Daar kost het SRD 84.500 en hier USD 3.000.',
  'AOW 1450 netto, NEN 7510 en ISO 27001.',
  'ALLES KAN NIET. IK HEB MIJN HUURCONTRACT AL IN 2020 GEGEVEN AAN DE BALIE.',
])('no reference: "%s"', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test('a telephone number ends with its sentence', () => {
  expect(deidentify('laat hem bellen 0638117429. 2 weken heeft hij nog').text).toContain('2 weken')
})
