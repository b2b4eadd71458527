/** Names without a capital that means something, which are words, months or short as well: grammar says which they are. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['jan de vries heeft gebeld met de gemeente', '[PERSOON-1] heeft gebeld met de gemeente'],
  ['de bijstand van jan is gestopt', 'de bijstand van [PERSOON-1] is gestopt'],
  ['HET GING OM JAN DE VRIES. HIJ KREEG EEN BOETE.', 'HET GING OM [PERSOON-1]. HIJ KREEG EEN BOETE.'],
  ['Het ging om JAN DE VRIES.', 'Het ging om [PERSOON-1].'],
  ['Het ging om ANS DE VRIES.', 'Het ging om [PERSOON-1].'],
  ['wil van dijk heeft gebeld', '[PERSOON-1] heeft gebeld'],
  ['ik heb met wil gesproken', 'ik heb met [PERSOON-1] gesproken'],
  ['ik heb mo gebeld over de boete', 'ik heb [PERSOON-1] gebeld over de boete'],
  ['els heeft gebeld over de boete', '[PERSOON-1] heeft gebeld over de boete'],
  ['mijn broer ed kreeg een boete', 'mijn broer [PERSOON-1] kreeg een boete'],
  ['het geld van max is op', 'het geld van [PERSOON-1] is op'],
  ['de buren (ook jan) en els/jan hielpen', 'de buren (ook [PERSOON-1]) en els/[PERSOON-1] hielpen'],
  ['daarna is bas naar huis gegaan', 'daarna is [PERSOON-1] naar huis gegaan'],
])('finds a first name that is a word as well: %s', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test.each([
  'Het kost max 500 euro per maand en duurt max een jaar.',
  'van jan tot mrt 2024 geen geld, en in jan-mrt 2025 ook niet',
  'eind jan kwam er niks, en de evaluatie jan.',
  'maand | uren\njan | 12\nfeb | 14',
  'hij wil de boer spreken en ik wil van de schuld af',
  'tegen wil en dank, met de beste wil van de wereld',
  'ik ken hem en de regels die ik ken zijn streng',
  'er was storm en de storm heeft schade gedaan',
  'jo, hoe gaat het met jou',
  'ik word er niet rijk van, omdat ik alleen huurder ben.',
  'de els staat in de tuin en het lot van de bewoners is onzeker',
  'IK KEN DE REGELS NIET EN WIL BETALEN, MAX 300 EURO',
  'Nieuwe teamleider wil "scherper aan de poort". Deurwaarder wil € 680.',
])('leaves the same letters where they are a word or a month: %s', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['volgens mevrouw winter klopt dat niet', 'volgens mevrouw [PERSOON-1] klopt dat niet'],
  ['meneer mei belde', 'meneer [PERSOON-1] belde'],
  ['ik sprak dhr slot gisteren', 'ik sprak dhr [PERSOON-1] gisteren'],
  ['IK SPRAK MEVROUW ZOMER GISTEREN', 'IK SPRAK MEVROUW [PERSOON-1] GISTEREN'],
  ['dhr v.d. berg kwam', 'dhr [PERSOON-1] kwam'],
  ['dhr v/d berg kwam langs', 'dhr [PERSOON-1] kwam langs'],
  ['mevr. v. dijk kwam langs', 'mevr. [PERSOON-1] kwam langs'],
  ['mevr a. bos kwam', 'mevr [PERSOON-1] kwam'],
  ["de heer p.j. van 't hof kwam", 'de heer [PERSOON-1] kwam'],
])('finds a surname in small letters right behind a form of address: %s', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test.each([
  'mevrouw heeft gebeld, mevrouw en ik gingen, mevrouw zelf niet',
  'mw. o.a. gebeld, mw. i.v.m. ziekte thuis',
  'meneer in de winter zonder gas, met mevrouw gebeld over de zomer',
  'de mevrouw van de gemeente',
])('takes nothing else behind it for one: %s', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each(['Ede', 'Breda', 'Epe', 'Goes', 'Utrecht', 'Den Haag', 'Bergen op Zoom'])(
  'takes the town of an office for a town: %s',
  (town) => {
    for (const office of ['wethouder', 'burgemeester', 'advocaat']) {
      const { text, spans } = deidentify(`De ${office} van ${town} schreef terug.`)
      expect(text).toMatch(new RegExp(`^De ${office} van \\[GEMEENTE`))
      expect(spans.map(({ certainty }) => certainty)).toEqual(['probable'])
    }
  },
)

test('keeps the surname of who holds the office', () => {
  expect(deidentify('Wethouder van Dijk belde.').text).toBe('Wethouder [PERSOON-1] belde.')
})

test.each([
  ['haar zoon De Vries kwam', 'haar zoon [KIND-1] kwam'],
  ['Jan de Vries, de heer De Vries, J. de Vries', '[PERSOON-1], de heer [PERSOON-1], [PERSOON-1]'],
  ['Jan kwam. Jans moeder ook.', '[PERSOON-1] kwam. [PERSOON-1] moeder ook.'],
  ['De baby, Noor, slaapt. Oma Noor past op.', 'De baby, [KIND-1], slaapt. Oma [PERSOON-1] past op.'],
])('tells who is who: %s', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test('reads a nought that numbers something as no initial, and a scanned one as one', () => {
  const plain = 'Situatie 0. Eén café in het dorp. Situatie 1. Twee cafés.'
  expect(deidentify(plain).text).toBe(plain)
  expect(deidentify('mevrouw 0. Jansen belde').text).toBe('mevrouw [PERSOON-1] belde')
})

test.each([
  ['Mevrouw Yilmaz (12-03-1978) kreeg in 2024 een boete.', 'Mevrouw [PERSOON-1] ([GEBOORTEDATUM]) kreeg'],
  ['mw yilmaz gb 12-03-78 belde', 'mw [PERSOON-1] gb [GEBOORTEDATUM] belde'],
  ['Zijn zoon Ali (3-4-2015) is in 2024 ziek.', 'Zijn zoon [KIND-1] ([GEBOORTEDATUM]) is'],
])('knows a day of birth behind a name: %s', (text, outcome) => {
  expect(deidentify(text).text).toContain(outcome)
})

test.each([
  'Het besluit (12-03-1998) is oud. In 2024 kwam een nieuw.',
  'Rotterdam (12-03-1998) was toen zo. In 2024 niet meer.',
  'Mevrouw Yilmaz (12-03-2023) belde in 2024.',
])('takes no other day in brackets for one: %s', (text) => {
  expect(deidentify(text).text).not.toContain('[GEBOORTEDATUM]')
})

test.each([
  'Senzer',
  'Laborijn',
  'Avres',
  'Orionis Walcheren',
  'Ferm Werk',
  'werkbedrijf Atlant',
  'RSD de Liemers',
])('takes a regional body for an organisation: %s', (body) => {
  expect(deidentify(`Daarna schreef ${body} een brief.`).text).toBe(
    'Daarna schreef [ORGANISATIE-1] een brief.',
  )
})
