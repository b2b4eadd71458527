/** What stands beside what is known: a surname behind a first name, a town before a date, what a scanner spread or misread. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

describe('a surname that is an ordinary word, behind a first name', () => {
  test.each([
    ['Gesproken met Annet Pool over de huur.', 'Pool'],
    ['De buurvrouw Willemijn Hof belde.', 'Hof'],
    ['Naast haar zit Pieter Zeeman (71).', 'Zeeman'],
    ['IK KAN NIET SCHRIJVEN. PUK HEET IK, EN VERDER NIETS.', 'PUK'],
    ['Zie de bijlage.\n\nGr Frans – morgen weer', 'Frans'],
    ['mijn naam is haas, ik bel morgen', 'haas'],
    ['Achternaam ..... Haan\nSinds januari ziek', 'Haan'],
    ['Achternaam   : van  Dalfsen\nSinds januari ziek', 'van  Dalfsen'],
    ['Portefeuillehouder: Jacobs-Rouwet\nDatum: morgen', 'Jacobs'],
  ])('%s', (text, name) => {
    expect(deidentify(text).text).not.toContain(name)
  })

  test.each([
    'Zo heet ik, verder niets.',
    'Groet, Team Inkomen',
    'Dat zegt de Pool ook.',
    'Mijn naam is verkeerd, zegt hij.',
    'Steller: Team Werk',
    'Vraag het de huisarts van dienst.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})

describe('a town where a letter begins or a line ends', () => {
  test.each([
    ['Hoogkerk, 27 augustus 2023\n\nGeachte heer', 'Hoogkerk'],
    ['Zwolle-noord, 3-4-2024\nBetreft: huur', 'Zwolle'],
    ['Dag mevrouw\nHorst, 3 mei 2022', 'Horst'],
    ['12.03 – de moeder – Soest, belt terug', 'Soest'],
    ['Zij woont in Utrecht noordwest. Daar is het stil.', 'noordwest'],
    ['Wat nu:\n- Drachten\n- een aanvraag', 'Drachten'],
    ['ik woon sinds de zomer weer in haren bij mijn opa', 'haren'],
    ['IK KRIJG NIETS VAN DE BIJSTAND GOUDA. NIEMAND BELT TERUG OP DEZE DAG.', 'GOUDA'],
  ])('%s', (text, town) => {
    expect(deidentify(text).text).not.toContain(town)
  })

  test.each([
    'IK KOCHT OP DE MARKT DE GOUDA. DAT MOCHT NIET VAN DE DIENST EN IK BEN BOOS.',
    'Bijstand, wonen en zorg.',
    'Wat nu:\n- huur\n- een aanvraag',
    'IK BETAALDE VOOR HET ETEN, ECHT. NIEMAND BELT TERUG OP DEZE DAG.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})

test.each([
  ['Gisteren, 3 mei 2022, belde hij.', 'Gisteren, [mei 2022], belde hij.'],
  ['Fatima, 12-03-2023, over de boete.', '[PERSOON-1], [maart 2023], over de boete.'],
  ['Jansen-Bakker, 12-03-2023, over de boete.', '[PERSOON-1], [maart 2023], over de boete.'],
])('what opens a line before a date and is no town: %s', (text, left) => {
  expect(deidentify(text).text).toBe(left)
})

describe('what a scanner or a typist spread or misread', () => {
  test.each([
    ['Naam: J0HANNES  KRAAI', 'J0HANNES'],
    ['Adres: Noordeinde  5 l   l 4 8 5 EV', '4 8 5'],
    ['Postcode 1 0 6 3  LP', '0 6 3'],
    ['Dorpsweg 5, 17O3 SD Heerhugowaard', '17O3'],
    ['Kenteken(s): SJ - 82 - GT', 'SJ - 82'],
    ['bel O88 - 898 92 9?. Handtekening onleesbaar', '898'],
    ['bel nul-zes / 12 - 90 34 56 71 na vijven', 'nul-zes'],
    ['STEMPEL 2 6 JAN. 2O24', '6 JAN'],
    ['Kan iemand bellen? 026 364 tweemaal 07 9. Liefst morgen.', '364'],
    ['Mw slaapt in de auto WPI 4K772 bij de sporthal', '4K772'],
    ['Pc / woonplaats : 1 3 3 4  K L  ALMERE', '3 3 4'],
    ['tel 3/4 10.20u niet thuis', '3/4'],
    ['nummer BS 24 0088 q\nmorgen weer', '0088 q'],
    ['GX - 123 - B - staat voor de deur.', '123'],
    ['De br1ef van de w0ning ligt in Noordwijker hout op l4 mei.', 'Noordwijker'],
  ])('%s', (text, identifier) => {
    expect(deidentify(text).text).not.toContain(identifier)
  })

  test.each([
    'Versie v2.3-rc1 van het formulier.',
    'Het was 3/4 van 10 uur werk.',
    'Kies A - 1 - B en anders niets.',
    'Bedoelt u 0,5 of 5?',
    'Wat kost 12 34 5? Niemand weet het.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})

describe('an address and what belongs to it', () => {
  test.each([
    ['Zij is van de hoofdweg 88 9697 rn in een dorp.', 'hoofdweg'],
    ['Aan de heer S. Visser\nSchans 4 1\n8441  AB  Heerenveen', 'Schans'],
    ['Havenkade 26, 1e verdieping\n9934 AD Delfzijl', 'verdieping'],
    ['Hij staat op camping De Zwaluw, plek 18, en wacht.', 'plek 18'],
  ])('%s', (text, address) => {
    expect(deidentify(text).text).not.toContain(address)
  })

  test.each([
    'Bij de balie op de 1e verdieping wacht men lang.',
    'Zij staat op plek 18 van de wachtlijst.',
    'Op de snelweg 88 kilometer lang niets.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})

describe('a name that the word for a kind of business closes in small letters', () => {
  test.each([
    ['Ik werkte bij De Kleine Beer kinderopvang in Gorssel.', 'Kleine Beer'],
    ['Een bewindvoerder gehad, van Beek bewindvoering, en weg.', 'Beek bewindvoering'],
    ['Het geld ging naar Tromp & Yildirim advocaten.', 'advocaten'],
    ['Als diaken van kerkgemeenschap De Vaste Rots kom ik langs.', 'Vaste Rots'],
    ['Plaats: MFA De Brug, zaal twee.', 'De Brug'],
  ])('%s', (text, organisation) => {
    expect(deidentify(text).text).not.toContain(organisation)
  })

  test.each([
    'De Participatiewet kinderopvang, dat snapt niemand.',
    'Volgens de UWV advocaten mag dat.',
    'Zij gaat naar de Nederlandse kerk.',
    'Zij waren getrouwd in gemeenschap van goederen.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})
