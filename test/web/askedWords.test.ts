// A question of a few words is sent unless it points at a person; the name of a ruling or an act points at nobody.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { fullNameAsked } from '#core/deidentify/fullNameAsked.ts'
import { seal } from '#core/deidentify/gate.ts'
import { mayName, pointsAtSomeone } from '../../web/features/readalong/askedWords.ts'

const points = (question: string): boolean => {
  const sealed = seal(question)
  return !sealed.ok && pointsAtSomeone(question, sealed.problems)
}

test.each([
  'Fatima Yilmaz 123456782',
  'Fatima Yilmaz',
  '123456782',
  'boodschappen mevrouw De Vries',
  '58 lid 8 pw 06-12345678',
  'jan@voorbeeld.nl',
])('%s is not sent', (question) => expect(points(question)).toBe(true))

test.each([
  'arrest Korošec',
  'uitspraak Jan Jansen tegen Nederland',
  'motie Pieter Omtzigt',
  'artikel 17 Wet werk en bijstand van Rutte',
  'wet Van Dam',
  '58 lid 8 pw',
  'ECLI:NL:CRVB:2024:123',
  'kostendelersnorm inwonend kind',
])('%s is sent', (question) => expect(points(question)).toBe(false))

const looksLikeName = (question: string): boolean =>
  mayName(question) && fullNameAsked(question) !== undefined

test.each([
  'jannie kamphuis',
  'fatima yilmaz',
  'kevin van essen',
  'jan smit uit zutphen',
  'willem-alexander de boer',
  'wim bos',
  'mei de jong',
  'SOUAD EL AMRANI',
  'terugvordering bij anna-maria vd berg',
  'peter r. de vries',
])('%s looks like a name in whatever case, and is asked about', (question) =>
  expect(looksLikeName(question)).toBe(true),
)

test.each([
  'kok wet',
  'bos bijstand',
  'mei 2024',
  'wil de gemeente',
  'max van de norm',
  'mark van de wet',
  'ster van de dag',
  'kind van de rekening',
  'dag van de zorg',
  'fatima',
  'de jong',
  'uitspraak jan jansen',
  '58 lid 8 pw',
])('%s is no name, and goes straight through', (question) => expect(looksLikeName(question)).toBe(false))

test('of the judged questions none is asked about', () => {
  const folder = new URL('../evaluation/search/', import.meta.url)
  const questions = readdirSync(folder)
    .filter((name) => !/sealed|heldout|texts|compounds/.test(name))
    .flatMap((name) => QUESTIONS.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
  expect(questions.length).toBeGreaterThan(500)
  expect(questions.filter(({ query }) => looksLikeName(query))).toEqual([])
})
const QUESTIONS = z.array(z.object({ query: z.string() }))
