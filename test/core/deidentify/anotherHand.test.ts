/** What two more hands taught: people behind a label, what is worked on, common words with a capital, hours behind a day. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['1. Opening. Afwezig: Engel.', 'Engel'],
  ['Verslag. Afwezig m.k.: Brand en Vos.', 'Brand'],
  ['Dank voor alles.\n\nDe Heer', 'Heer'],
  ['Aanw.: Dilek, Maarten, Shanti', 'Maarten'],
  ['Aantekening: Milagros Ortega heeft gebeld.', 'Milagros'],
  ['ik ben roos, zonder achternaam graag.', 'roos'],
  ['Mijn vrouw heet Miele.', 'Miele'],
  ['Het formulier is getekend door Brood.', 'Brood'],
  ['[12:01] Moes: iemand ervaring?\n[12:11] Moes: die heb ik ook!', 'Moes'],
  ['Ik heb de polis bij Univé, nr 88.410.227.', '88.410.227'],
  ['Hoorzittingen: 9.00 Yilmaz (24/218, boete) en dan pauze.', '24/218'],
  ['De code van de post is 3SRPKS2024880117 denk ik.', '3SRPKS2024880117'],
  ['verhuisd naar Werkendam, Biesboschhaven Noord 7 ark 3.', 'ark 3'],
  ['kijken op de st jorisweg 41', 'st jorisweg'],
  ['Rami is afgemeld 4-10 (ziek).', '4-10'],
  ['Nabrander 23-8 08.55: belt weer.', '23-8'],
  ['MIJN VROUW WERKT BIJ DE CAFETARIA BIJ SJAREL EN IK NIET.', 'CAFETARIA'],
  ['boete voor kaartverkoop v.v. De Ade nu.', 'v.v.'],
  ['een doos gehaald bij banketbakker Van der Knaap gisteren', 'banketbakker'],
  ['Dat is van dispuut Argonaut.', 'Argonaut'],
  ['de huur gaat naar Wonen Langs de Where elke maand', 'Wonen'],
])('in "%s" nothing is left of %s', (text, gone) => {
  expect(deidentify(text).text).not.toContain(gone)
})

test.each([
  'Ik kreeg pas 3/4 van mijn geld.',
  'Zij hielden 1/12 van mijn jaarinkomen in.',
  '10:15 Doel: geld\n10:20 Huur: 600 euro',
  'De familie in China stuurt geld.',
  'Een mevrouw uit Holland belde.',
  'Mijn juf Nederlands, hoor.',
  'Functie: Medewerker Bediening, 20 uur.',
  'De training "Sollicitatiekracht" begint.',
  'Ik kreeg een Afwijzing van het UWV.',
  'Hij schreef het echt op, "EIEREN".',
  'Ik slaap in het Ronald McDonald Huis soms.',
  'Hij slaapt bij de haven.',
  'De Rechter gaf mij gelijk.',
  'Ik rijd in een Passat.',
  'Op Sint Maarten is het warm.',
])('"%s" stays as it is', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each(['Meester Frans heeft geholpen.', "Mevrouw In 't Veld kwam.", 'Mevrouw de Rechter kwam.'])(
  'who does something in "%s" goes all the same',
  (text) => {
    expect(deidentify(text).text).toContain('[PERSOON-1]')
  },
)
