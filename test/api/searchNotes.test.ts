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

const LOOKED_FOR_INSTEAD = 'Er is nu gezocht op de woorden zelf.'

test.each([
  ['draad:bestaatniet', 'Geen rode draad heet ‘bestaatniet’.'],
  ['artikel:999', 'Artikel ‘999’ staat niet in de lijst van artikelen'],
  ['wet:xyz', 'Geen wet heet ‘xyz’.'],
  ['jaar:straks', 'Bij ‘straks’ hoort geen jaar van een casus.'],
  ['oorzaak:pech', 'Geen oorzaak heet ‘pech’.'],
  ['gevolg:geluk', 'Geen gevolg heet ‘geluk’.'],
  ['uitspraak:laatste', 'Een uitspraak zoekt u met het hele ECLI-nummer'],
])('%s is told not to be understood, and what is possible', async (words, told) => {
  const { notes } = await asked(words)
  expect(notes[0]).toContain(told)
  expect(notes[0]).toContain(LOOKED_FOR_INSTEAD)
})

test.each([
  ['kleur:rood', 'op ‘rood’'],
  ['kleur:"heel rood"', 'op ‘heel rood’'],
  ['giften -kleur:rood', 'zonder ‘rood’'],
])('of %s, a field that does not exist, the answer tells that it went by the value', async (words, how) => {
  expect((await asked(words)).notes[0]).toBe(
    `Het veld ‘kleur’ bestaat niet. U kunt zoeken met wet, artikel, draad, jaar, oorzaak en gevolg. Er is nu gezocht ${how}.`,
  )
})

test('signs that cannot be seen do not turn the sentence that names what was typed', async () => {
  const { notes } = await asked('draad:"bestaat\u202E niet\u0007"')
  expect(notes[0]).toContain('Geen rode draad heet ‘bestaat niet’.')
})

test('of a question with too many words the answer names the first that were left out, and cuts what is long', async () => {
  const words = Array.from({ length: 26 }, (_, at) => `woord${String.fromCharCode(97 + at)}`)
  const { notes } = await asked([...words, `v${'x'.repeat(60)}`, 'laatste'].join(' '))
  expect(notes.find((note) => note.startsWith('Uw vraag was lang.'))).toMatch(
    /Niet gezocht is op ‘woordy’, ‘woordz’, ‘vx{39}…’ en ‘laatste’\. Zet het belangrijkste vooraan, of maak uw vraag korter\.$/,
  )
  const phrases = Array.from({ length: 25 }, (_, at) => `-"de w${String.fromCharCode(97 + at)}"`)
  expect((await asked(`boete ${phrases.join(' ')}`)).notes.join()).toContain(
    'ten hoogste 24 onderdelen, waarvan ten hoogste 12 artikelen. Niet gezocht is op ‘-"de wy"’.',
  )
  expect((await asked('boete '.repeat(200))).notes).toEqual([
    expect.stringContaining('Alleen de eerste 1.000 tekens tellen mee.'),
  ])
})

test.each([
  [30, 'en nog 1 onderdeel.'],
  [40, 'en nog 11 onderdelen.'],
])('of a question of %i words the answer tells how many more were left out', async (count, told) => {
  const words = Array.from(
    { length: count },
    (_, at) => `woord${'abcdefghij'[at % 10]}${'klmn'[(at / 10) | 0]}`,
  )
  expect((await asked(words.join(' '))).notes.join()).toContain(`‘woordim’ ${told}`)
})

test.each(['de het een van op in', 'de OF het', 'jaar:2024 de', 'de -boete'])(
  'who asks for small words only is told that these are not looked for: %s',
  async (words) => {
    expect((await asked(words)).notes.join()).toContain('Deze woorden zijn te gewoon om op te zoeken.')
  },
)

test.each(['', '???', '-boete', 'jaar:2024', '"de het"', 'de boete', 'artikel 31 Pw'])(
  'what is looked for, or has no words, is not called too common: %s',
  async (words) => {
    expect((await asked(words)).notes.join()).not.toContain('te gewoon')
  },
)

test.each(['giften -giften', 'boodschappen giften -gift', '"giften" -giften', '"de giften" -"de giften"'])(
  'who asks for a word and leaves it out is told what to do: %s',
  async (words) => {
    expect((await asked(words)).notes.join()).toContain('U zoekt op een woord dat u met een min ook weglaat.')
  },
)

test('who leaves out all that is asked finds nothing, also nothing that is only like it', async () => {
  for (const words of ['giften -giften', 'giften boodschappen -giften -boodschappen'])
    expect(await asked(words)).toMatchObject({ totalCount: 0, partialFrom: null })
})

test('a value that its field does not know is left out where more is asked, and the answer says so', async () => {
  const { totalCount, partialFrom, notes } = await asked('oorzaak:frobel giften')
  const without = await asked('giften')
  expect({ totalCount, partialFrom }).toEqual({
    totalCount: without.totalCount,
    partialFrom: without.partialFrom,
  })
  expect(notes[0]).toMatch(/^Geen oorzaak heet ‘frobel’\..* Dit deel van uw vraag telt nu niet mee\.$/)
})

test('what is left out beside what is asked needs no word of it', async () => {
  for (const words of [
    'giften -boodschappen',
    'giften OF boodschappen -giften',
    '-giften',
    '"de giften" -het',
  ])
    expect((await asked(words)).notes.join()).not.toContain('een min')
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
