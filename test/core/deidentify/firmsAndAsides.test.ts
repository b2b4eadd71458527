/** Firms by what makes them one, names that an aside gives away, and what beside those is neither. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  'dispuut Argonaut',
  'Snackcar De Hete Hap',
  'Visverwerking Tuit & Molenaar-Snoek',
  'Kamerpartners Zuiderzee',
  'Huize Stap voor Stap',
  'Fysio Op de Hoogte',
  'Remonstrantse kring Oostergo',
  'Instituut voor Houtbewerking Eikenhart',
  'Kerkelijk centrum De Ark',
  'Islamitische uitvaart Al-Amin',
])('%s goes as one organisation', (name) => {
  expect(deidentify(`Dat weet ik van ${name}.`).text).toBe('Dat weet ik van [ORGANISATIE-1].')
})

test.each([
  'Er ligt beslag van Hogeboom-Tas incasso.',
  'De brief kwam van Oosterhuis gerechtsdeurwaarders, gisteren.',
  'EEN BRIEF VAN DEURWAARDER PIETERS & KROON VOOR MIJ.',
  'Zij leert op Het Ruige Veld College.',
  'Ik was stukadoor, Kalk & Zo Genemuiden, tot vorig jaar.',
  'Mijn woningcorp. Wonen aan de Zaan belde.',
])('nothing is left of the firm in "%s"', (text) => {
  expect(deidentify(text).text).not.toMatch(
    /Hogeboom|incasso|Oosterhuis|gerechtsdeurwaarders|PIETERS|KROON|Veld|College|Kalk|Zo|Genemuiden|Wonen|Zaan/,
  )
})

test('two organisations are told apart where one more kind follows', () => {
  expect(deidentify('Ik ging naar Pizzeria Da Piero en Slagerij Verstappen.').text).toBe(
    'Ik ging naar [ORGANISATIE-1] en [ORGANISATIE-2].',
  )
})

test.each([
  ['Die inspectrice, Koper of zo, was boos.', 'Koper'],
  ['Er stond iemand voor de deur. Pronk van handhaving, zei hij.', 'Pronk'],
  ['Gebeld met insp. Timmer over de fiets.', 'Timmer'],
  ['Oudenhuis vraagt naar de storting.', 'Oudenhuis'],
  ['wie bedoel je? mees, mijn broertje.', 'mees'],
  ['ik ben Anneke bakker uit Hoorn.', 'bakker'],
  ['IK BEN JOHAN POST, EN IK WACHT AL LANG OP GELD.', 'POST'],
  ['Wie kijkt er mee?\n\nMo', 'Mo'],
  ['Dat klopt niet.\n\nB.\n', 'B.'],
  ['w.g. J.S. Bron, voorzitter', 'Bron'],
])('in "%s" %s is a name', (text, name) => {
  expect(deidentify(text).text).not.toContain(name)
})

test.each([
  'De tolk Darija was er niet.',
  'Danke, tot dan.',
  'Concl.: geen recht.',
  'Dat staat in de Basisregistratie Personen.',
  'Ik betaalde met de Stadspas.',
  'Het Dagelijks Bestuur beslist.',
  'De zitting is in zaal B vandaag.',
])('"%s" stays', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['Zij wordt op 12 december 27.', 'Zij wordt op [december] 27.'],
  ['Van 11:20–11:45 was ik er.', 'Van 11:20–11:45 was ik er.'],
  ['Notitie 12-02-2024 09.40 van de balie', 'Notitie [februari 2024] 09.40 van de balie'],
  ['Het is van Roos, mijn klantmanager.', 'Het is van [PERSOON-1], mijn klantmanager.'],
])('what stands beside is not taken along: "%s"', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test.each([
  'Koningsdag, 27 april, was ik daar.',
  'Op 27 april (Koningsdag) was ik daar.',
  'Op Bevrijdingsdag 5 mei was ik daar.',
])('a feast beside its own date goes with it: "%s"', (text) => {
  expect(deidentify(text).text).not.toMatch(/Koningsdag|Bevrijdingsdag/)
})

test.each([
  ['Oosterend 12\nFormerum, 7 september 2022', 'Oosterend'],
  ['Ik woon vanaf 2022 in schiedam, walvest 77c.', 'walvest'],
  ['Ik woon op een kamer (zwart janstraat 118b).', 'zwart'],
  ['Ze bellen aan, Noorderstraat 319 en 319a.', '319a'],
  ['De bijstand van het gezin (dr. 9021/25).', '9021'],
  ['Het vliegticket (boeking QX7LMD) is er.', 'QX7LMD'],
  ['Plaats en tijd: Gouda, 21 november 2024.', 'Gouda'],
  ['De hoorzitting is 3-9 om 2 uur.', '3-9'],
])('"%s" keeps nothing of %s', (text, part) => {
  expect(deidentify(text).text).not.toContain(part)
})

test.each([
  [
    'ik ben geboren op 12 augustus 85 werd later geadopteerd',
    'ik ben geboren op [GEBOORTEDATUM] werd later geadopteerd',
  ],
  ['Geboren 3 mei 61 werd ik ernstig ziek', 'Geboren [GEBOORTEDATUM] werd ik ernstig ziek'],
  ['op 3 mei 56 werd mijn vader geboren', 'op [mei 1956] werd mijn vader geboren'],
  ['Het wordt op 12 december 24 beslist', 'Het wordt op [december 2024] beslist'],
  ['De zitting wordt 3 mei 24 gehouden', 'De zitting wordt [mei 2024] gehouden'],
  ['Op 12 augustus 21 werd mijn uitkering stopgezet', 'Op [augustus 2021] werd mijn uitkering stopgezet'],
  ['Dat worden 3 mei 24 en 4 juni 24', 'Dat worden [mei 2024] en [juni 2024, 32 dagen later]'],
  ['Toen ik op 12 augustus 21 werd, stopte het.', 'Toen ik op [augustus] 21 werd, stopte het.'],
  ['Hij wordt op 14 juli 30, dan stopt het.', 'Hij wordt op [juli] 30, dan stopt het.'],
])('two figures behind a month are a year unless a person reaches that age: "%s"', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test.each([
  ['Stichting Mens voor Mens Bolderkar heeft geholpen', '[ORGANISATIE-1] heeft geholpen'],
  ['Stichting Kind voor Kind Damsterdiep heeft geholpen', '[ORGANISATIE-1] heeft geholpen'],
  ['Stichting Hand in Hand Beckumerveld', '[ORGANISATIE-1]'],
  ['Stichting Stap voor Stap heeft geholpen', '[ORGANISATIE-1] heeft geholpen'],
])('what follows a word said twice is of the name: "%s"', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test.each([
  'Ik stuurde mijn c.v. Daarna hoorde ik niets.',
  'Ik keek t.v. Niemand belde.',
  'Heen ging goed en v.v. Toen stopte het.',
])('letters with points before the next sentence are no club: "%s"', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['R. Dyson belde mij.', '[PERSOON-1] belde mij.'],
  ['Mijn dochter Lexa ging mee.', 'Mijn dochter [KIND-1] ging mee.'],
  ['mees, mijn stiefbroer, woont daar.', '[PERSOON-1], mijn stiefbroer, woont daar.'],
  ['Hij voetbalt bij v.v. De Ade op zaterdag.', 'Hij voetbalt bij [ORGANISATIE-1] op zaterdag.'],
])('who bears the name of a brand, or is kin, goes: "%s"', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})
