/** What is numbered, paid, called or cited and points to nobody stays in the text. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

const kept = (text: string) => expect(deidentify(text).text).toBe(text)

test.each([
  'In Groep 8 kreeg zijn dochter een laptop.',
  'Hij zit in Fase 2 van het traject.',
  'Zij volgt een opleiding op Level 3 en krijgt studiefinanciering.',
  'Op Niveau 2 was geen plek; in Leerjaar 3 wel.',
  'De tabel op Bijlage 4 klopt niet met Schaal 6.',
  'Zij draagt Maat 44 en zocht werkschoenen.',
  'Hij viel onder Categorie 2, onder Klasse 3 en onder Tarief 4.',
  'In Deel 2 en Paragraaf 4.',
  'Van Vwo 5 ging hij naar Mbo 4.',
  'De app draait op Android 12 en op Windows 10.',
  'Hij woont samen en betaalt Huur 650 en Gas 120.',
  'Op de A12 en bij N 230 stond file.',
])('a level, a part, a sum or a road is no address: "%s"', kept)

test.each([
  'Terugvordering 3',
  'Vordering 2 is betaald.',
  'Dagvaarding 3 en Aanmaning 2',
  'Herinnering 2',
  'Vooraankondiging 1',
  'Inkomstenverklaring 3',
  'Koelkast 12',
])('an act, a paper or goods with a number is no address: "%s"', kept)

test.each(['Aveling 204', 'Zeelt 18', 'Wetering 12', 'De Winkelhaak 10'])(
  'a street that is called after something else is an address: "%s"',
  (text) => {
    expect(deidentify(text).text).toBe('[ADRES]')
  },
)

test.each([
  'Zie LJN BM 4567 en ECLI:NL:CRVB:2015:1234.',
  'Volgens Kamerstukken II 35 510, nr. 3 en 34510-3 geldt dit.',
])('what a court or parliament numbers is no reference: "%s"', kept)

test.each([
  ['Ik ben te bereiken op Meent 4.', 'Meent 4'],
  ['Wij verhuisden naar Zaaiveld 17.', 'Zaaiveld'],
  ['Zij woont op Blok 12.', 'Blok 12'],
  ['Het dossier is URG 0387 en 88120-3.', '88120-3'],
])('a home and a reference go: "%s"', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

describe('words beside a name', () => {
  test.each([
    ['Mijn naam is fatima moeder van drie.', 'moeder van drie'],
    ['karin riep dat het niet kon', 'riep dat'],
    ['Aanwezig: Wies, Kees. Afwezig: Vertrouwenspersoon, Karin.', 'Vertrouwenspersoon'],
    ['Hij werkt bij Bakkerij Van Dalen B.V. Uw inkomsten bedroegen niets.', 'Uw inkomsten'],
    ['Ik kreeg geen geld meer. Nul', 'Nul'],
  ])('are no part of it: "%s"', (text, left) => {
    expect(deidentify(text).text).toContain(left)
  })
})
