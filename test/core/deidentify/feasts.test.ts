/** A feast that is a day goes as other days do, its month stays, also beside its date; a feast that is a season stays, and one beside a date that went before. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['dakloos sinds oudjaarsdag.', 'dakloos sinds [december].'],
  ['De kachel is 2e kerstdag kapot gegaan.', 'De kachel is [december] kapot gegaan.'],
  ['Zij slaapt hier sinds Allerheiligen.', 'Zij slaapt hier sinds [november].'],
  ['Ik zit zonder gas vanaf nieuwjaarsdag 2024.', 'Ik zit zonder gas vanaf [januari 2024].'],
  ['Hij is weg sinds tweede pinksterdag.', 'Hij is weg sinds [datum].'],
  ['Op Hemelvaartsdag 2023 kwam de brief.', 'Op [datum] kwam de brief.'],
])('%s', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})

test.each([
  'Het duurt al sinds Pasen.',
  'Na kerst hoorde ik niets meer.',
  'Met Sinterklaas heb ik geld geleend.',
  'Op Koningsdag verkocht ik kleren.',
  'Het was [april 2021] (Koninginnedag).',
])('"%s" stays', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['27.5. gebeld met de wijkagent', '[mei]. gebeld met de wijkagent'],
  ['Het formulier moet 10-11 binnen zijn.', 'Het formulier moet [november] binnen zijn.'],
  ['Zij is geboren in 1950, op 6 januari.', 'Zij is geboren in [GEBOORTEDATUM].'],
])('%s', (text, outcome) => {
  expect(deidentify(text).text).toBe(outcome)
})
