/** What the text itself calls a name is one, whatever the word; what merely looks like saying so stays. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

describe('a name that the text says is one', () => {
  test.each([
    ['ik heet Mohammad maar iedereen zegt momo. ik ben boos', 'momo'],
    ['Ze noemen mij Rooie Toon, al veertig jaar.', 'Rooie Toon'],
    ["Hij heet Jan, roepnaam op straat 'de Fries', en slaapt buiten.", 'de Fries'],
    ['From: "Vlinder, Anita" <a.v@kantoor.example>', 'Vlinder'],
    ['Aanwezig: 1. ZONDAG, PETRUS (eigenaar)', 'ZONDAG'],
    ["Er kwam geen brief. Saba: 'Ik heb drie keer gebeld.'", 'Saba'],
  ])('%s', (text, name) => {
    expect(deidentify(text).text).not.toContain(name)
  })

  test.each([
    'Iedereen zegt nee.',
    'Iedereen zegt sorry.',
    'Zij luistert naar muziek.',
    'Voor de rest Nederlands sprekende cursisten.',
    'Ze noemen mij een profiteur.',
    'Ze noemen hem lui en dom.',
    "De gemeente schreef terug. Reden: 'te laat'.",
    'Huur, Zorg en eten gaan voor.',
    'Tot zover. Dank, en tot ziens.',
    "Er hing een bord. Tekst: 'alleen op afspraak'.",
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})

describe('days and numbers told otherwise', () => {
  test.each([
    ['zij is geboren zes zes negenenvijftig en kreeg niets', 'zes zes negenenvijftig'],
    ['gb 110464', '110464'],
    ["schipper, 17 vd 5e '62", '17 vd 5e'],
    ['born May 5th, 1993', '5th'],
    ['bel mij: nulzes-zes-acht-drie-drie-nul-een-negen-vier', 'acht-drie'],
    ['bel 0572 - 30 11 8x na vijven', '30 11 8x'],
    ['Lies: 050 vierhonderd-negen 11 28', 'vierhonderd'],
    ['Postc: 1053 MB', '1053'],
    ['woont 3512AB12 te Utrecht', 'AB12'],
    ['woont 3512ab12 te Utrecht', '12 te'],
  ])('%s', (text, identifier) => {
    expect(deidentify(text).text).not.toContain(identifier)
  })

  test.each([
    'De balie is 24/7 open.',
    'Dit is de 2e van de 3 brieven.',
    'Van de 5e maand kreeg hij niets.',
    'Het bedrag was 0,5 x 30 dagen.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })
})

test.each([
  ['Ik sprak Mevrouw Kind, ja Kind is haar naam.', 'Kind'],
  ['Mevr. A. Zomer belde. Voor de zomer zou Zomer beslissen.', 'Zomer'],
  ['Ik sprak meneer Zondag. Toen was Zondag ziek.', 'Zondag'],
  ['Baas Jo heeft het gezien.', 'Jo'],
  ['Zij schreef: dat weet ik niet. Gr. jo', 'jo'],
  ['Alvast bedankt. Hoogachtend j. tromp', 'tromp'],
  ['Bij mij staat r. de haas.', 'haas'],
  ['Ad spreekt van Gool morgen. Klantmanager Van Gool is er dan.', 'van'],
  ['Klopt het dat dit telt? W.', 'W.'],
])('"%s" keeps no name', (text, name) => {
  expect(deidentify(text).text).not.toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'))
})

test.each([
  'Hij belt op zondag of maandag.',
  'Ik was Zondag ziek.',
  'Met vriendelijke groeten terug',
  'Volgens a. de vrouw klopt het niet.',
  'Die is jong, dat hoorde ik.',
])('"%s" stays', (text) => {
  expect(deidentify(text).text).toBe(text)
})
