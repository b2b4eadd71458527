/** Names that are words, by what is done, by what the text says of them, and in what everybody says without meaning anybody. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

const out = (text: string): string => deidentify(text).text

describe('who does something in a clause is somebody, as no noun stands there without an article', () => {
  test.each([
    ['gisteren heeft merel weer de hele dag gewacht', 'merel'],
    ['dat vindt puck ook raar', 'puck'],
    ['zolang mees niet mee mag eten we niets', 'mees'],
    ['omdat job de huur niet kan betalen', 'job'],
    ['mijn moeder, iris en ik wonen samen', 'iris'],
    ['is merel er vandaag?', 'merel'],
    ['hallo allemaal, roos hier. ik heb een vraag', 'roos'],
    ['na mees kwam een andere begeleider', 'mees'],
    ['frans belde gisteren over mijn brief', 'frans'],
    ['mijn broer frans heeft ook een brief', 'frans'],
    ['roos haar uitkering is gestopt', 'roos'],
    ['de kinderen merel en beer zitten op school', 'beer'],
    ['ik heb winter gesproken, mevrouw winter van het loket', 'winter'],
  ])('"%s"', (text, gone) => {
    expect(out(text)).not.toContain(gone)
  })

  test.each([
    'de roos in de tuin bloeit weer en de merel zingt',
    'het heeft max een week geduurd',
    'als storm de dakpannen pakt betaal ik zelf',
    'heeft storm de schutting gesloopt',
    'zonder job en zonder geld',
    'koos haar eigen weg en ging',
    'hij gaf les bij frans en duits',
    'ik spreek frans en engels, frans is moeilijk',
    'de beer is los',
  ])('stays: "%s"', (text) => {
    expect(out(text)).toBe(text)
  })
})

describe('a word that somebody is said to be called', () => {
  test.each([
    ['mijn jobcoach heet winter en komt nooit', 'winter'],
    ['hun dochter heet vrede, mooi toch', 'vrede'],
    ['hij noemt zich ketel. Niemand kent hem anders', 'ketel'],
    ['een meisje dat roos heette deed de balie', 'roos'],
    ['die man, van Heukelom heette hij, was boos', 'Heukelom'],
    ['mijn vader, Schuld (echt zijn achternaam), kreeg niets', 'Schuld'],
    ['ze noemen mij specht in de buurt', 'specht'],
    ['de jongste, lux, is nog maar vier', 'lux'],
    ['De mentor, Haring, gaat weg.', 'Haring'],
    ['visser (mijn bewindvoerder) belt nooit terug', 'visser'],
    ['mijn dochter april. zij is zes', 'april'],
    ['mijn naam is Sverre s v e r r e', 's v e r r e'],
  ])('goes: "%s"', (text, gone) => {
    expect(out(text)).not.toContain(gone)
  })

  test.each([
    'dat heet interen op je vermogen',
    'ze heette ons welkom en hij heet ons niet welkom',
    'de maatregel heet korting',
    'zij heet eigenlijk anders',
    'zo heet ze, geloof ik',
    'mijn zoon, helaas, kreeg niets',
  ])('stays: "%s"', (text) => {
    expect(out(text)).toBe(text)
  })
})

describe('a surname with "van" behind another preposition, without a capital that means something', () => {
  test.each([
    ['volgens van rens klopt het niet', 'rens'],
    ['ik heb gebeld met van dalen, die was kortaf', 'dalen'],
    ['BRIEF AAN VAN RENSSEN IS NIET AANGEKOMEN, ZEGT DE POST', 'RENSSEN'],
  ])('goes: "%s"', (text, gone) => {
    expect(out(text)).not.toContain(gone)
  })

  test.each([
    'De brief is met van toepassing zijnde regels gestuurd',
    'met van die lange wachttijden',
    'door van baan te wisselen kreeg ik minder',
  ])('stays: "%s"', (text) => {
    expect(out(text)).toBe(text)
  })
})

test('who speaks in a chat goes where "ik" answers, and is known again', () => {
  const chat = out('mo: heb je het geld al\nik: nee nog niet\nmo: bel dan\nik: oke mo doe ik')
  expect(chat).not.toMatch(/\bmo\b/)
  const questions = 'vraag: hoeveel is het\nik: dat weet ik niet\nvraag: en nu'
  expect(out(questions)).toBe(questions)
})

test('a trade that somebody had is none of the names of the text, a thing with an article neither', () => {
  expect(out('Mevrouw Bakker belde. Zij zegt dat zij als bakker heeft gewerkt.')).toContain('als bakker')
})

test.each([
  'Jan en alleman krijgt dat geld, maar Jan met de pet niet.',
  'Dat is voor Jan Modaal niet te doen.',
  'ik ben altijd de sjaak',
  'Ben je van lotje getikt?',
  'Joost mag weten waarom',
  'Schrijf het in jip-en-janneketaal.',
  'Zij stond daar voor Piet Snot.',
])('nobody is meant by what everybody says: "%s"', (text) => {
  expect(out(text)).toBe(text)
})

test('who has such a name goes all the same', () => {
  expect(out('Jan en Alie kregen niets.')).not.toContain('Jan')
  expect(out('Joost mag niet weten dat Sjaak belde.')).not.toMatch(/Joost|Sjaak/)
})
