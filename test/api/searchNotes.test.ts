// What an answer tells beside what was found: what was not understood, and where the hits that lack words begin.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openLetterWorld } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer(openLetterWorld().house)
  await server.index()
})
afterAll(() => server.close())

const QUERY = `query ($words: String!, $filter: CaseFilter, $after: String, $first: Int, $sort: SearchSort) {
  search(words: $words, filter: $filter, after: $after, first: $first, sort: $sort) {
    totalCount notes partialFrom didYouMean pageInfo { endCursor } edges { node { case { id } } } } }`
const Answer = z.object({
  totalCount: z.number(),
  notes: z.array(z.string()),
  partialFrom: z.number().nullable(),
  didYouMean: z.string().nullable(),
  pageInfo: z.object({ endCursor: z.string().nullable() }),
})
const asked = async (words: string, variables: Readonly<Record<string, unknown>> = {}) =>
  Answer.parse((await server.ask('researcher', QUERY, { words, ...variables })).data?.search)

test.each([
  [
    'kleur:rood',
    'Het veld "kleur" bestaat niet. U kunt zoeken met wet, artikel, draad, jaar, oorzaak en gevolg.',
  ],
  ['draad:bestaatniet', 'Geen rode draad heet "bestaatniet".'],
  ['artikel:999', 'Artikel "999" staat niet in de lijst van artikelen'],
  ['wet:xyz', 'Geen wet heet "xyz".'],
  ['jaar:straks', 'Bij "straks" hoort geen jaar van een casus.'],
  ['oorzaak:pech', 'Geen oorzaak heet "pech".'],
  ['gevolg:geluk', 'Geen gevolg heet "geluk".'],
  ['uitspraak:laatste', 'Een uitspraak zoekt u met het hele ECLI-nummer'],
])('%s is told not to be understood, and what is possible', async (words, told) => {
  const { notes } = await asked(words)
  expect(notes[0]).toContain(told)
  expect(notes[0]).toContain('Er is nu gezocht op de woorden zelf.')
})

test('a field that is nearly right leads to the one that was meant, and what is right is told nothing of', async () => {
  expect((await asked('drad:giften')).didYouMean).toBe('draad:giften')
  expect((await asked('wet:pw jaar:2023..')).notes).toEqual([])
})

test('fields and filters that exclude each other are told to do so', async () => {
  expect(await asked('jaar:2024', { filter: { years: [2025] } })).toMatchObject({
    totalCount: 0,
    notes: ['Wat u typte en het filter dat u koos, sluiten elkaar uit. Haal een van de twee weg.'],
  })
})

test('hits that lack words begin on one page only, and nowhere in order of date', async () => {
  const words = 'boodschappen giften zonnepanelen'
  const whole = await asked(words)
  expect(whole.partialFrom).toBe(0)
  // the line on the page tells it, so that no note says it again
  expect(whole.notes).toEqual([])
  const first = await asked(words, { first: 1 })
  const next = await asked(words, { first: 1, after: first.pageInfo.endCursor })
  expect([first.partialFrom, next.partialFrom]).toEqual([0, null])
  expect(next.notes.join()).toContain('Niet in elke casus staan al uw woorden')
  expect(next.notes.join()).toContain('meestal lager')
  expect((await asked(words, { sort: 'NEWEST' })).partialFrom).toBeNull()
})
