// "Lijkt op" while a signal is handed in: published cases only, no text with an identifier in it, and what the sender
// says of them for the team.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { goodSignal, openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { decided, published, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
let known: string
let inProgress: string

beforeAll(async () => {
  house = openHouse()
  known = published(house)
  inProgress = decided(house)
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

const STORY =
  'Mijn zus kookte na de operatie en de gemeente telde de maaltijden mee als inkomen. De bijstand werd teruggevorderd.'
const LOOKS_LIKE =
  'query ($text: String!) { looksLike(text: $text) { cases { case { id outcome } shared } problems { code path start end } } }'

async function alike(by: Part, variables: object = {}) {
  const { data } = await server.ask(by, LOOKS_LIKE, { text: STORY, ...variables })
  const { looksLike } = JSON.parse(JSON.stringify(data))
  const cases: { case: { id: string; outcome: string }; shared: string[] }[] = looksLike.cases
  return { cases, ids: cases.map((one) => one.case.id), problems: looksLike.problems }
}

test('a submitter is shown published cases only, the team those in progress too', async () => {
  expect((await alike('council')).ids).toEqual([known])
  expect((await alike('coderVng')).ids.toSorted()).toEqual([known, inProgress].toSorted())
  const { errors } = await server.ask('admin', LOOKS_LIKE, { text: STORY })
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('what is shared is named, and how it ended', async () => {
  const { cases } = await alike('council')
  expect(cases[0]?.shared).toContainEqual(expect.stringMatching(/^Zelfde woorden: /))
  expect(cases[0]?.case.outcome).toBe('NIET_OPGELOST')
})

test('a text with a sure identifier in it is refused with the place, and so is not compared', async () => {
  const text = `${STORY} Bel 06-12345678.`
  const at = text.indexOf('06-')
  expect(await alike('council', { text })).toEqual({
    cases: [],
    ids: [],
    problems: [{ code: 'IDENTIFYING_DETAILS', path: ['text'], start: at, end: at + '06-12345678'.length }],
  })
})

test('fewer than sixty characters look like nothing yet', async () => {
  expect(await alike('council', { text: STORY.slice(0, 59) })).toEqual({ cases: [], ids: [], problems: [] })
})

const WORDS_ALIKE =
  'query ($words: [String!]!, $provisionIds: [ID!]) { looksLikeWords(words: $words, provisionIds: $provisionIds) { cases { shared case { id } } } }'
const WORDS = ['bijstand', 'gemeente', 'inkomen', 'kookte', 'maaltijden', 'operatie', 'teruggevorderd']

async function alikeByWords(words: readonly string[], provisionIds: readonly string[] = []) {
  const { data } = await server.ask('council', WORDS_ALIKE, { words, provisionIds })
  const cases: { case: { id: string }; shared: string[] }[] = JSON.parse(JSON.stringify(data)).looksLikeWords
    .cases
  return { ids: cases.map((one) => one.case.id), shared: cases.flatMap((one) => one.shared) }
}

test('who writes is shown what is published by loose words alone, and what is no plain word is not looked at', async () => {
  expect((await alikeByWords(WORDS)).ids).toEqual([known])
  expect((await alikeByWords(WORDS.slice(0, 5))).ids).toEqual([])
  expect((await alikeByWords(WORDS.map((word) => `Mevrouw ${word}`))).ids).toEqual([])
  // In the dictionary and in the case, and in few stories.
  expect(
    (
      await alikeByWords([
        'bijstand',
        'gemeente',
        'inkomen',
        'teruggevorderd',
        'kookte',
        'schatte',
        'klokkenmaakster',
      ])
    ).ids,
  ).toEqual([])
  const { errors } = await server.ask('admin', WORDS_ALIKE, { words: WORDS })
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('the article that is named with the words is told as shared, also one that is not on record itself', async () => {
  const whole = await alikeByWords(WORDS, ['pw-art-31-lid-2-ond-m'])
  expect(whole.shared).toContain('Zelfde regel: art. 31 lid 2 onder m PW.')
  expect((await alikeByWords(WORDS, ['pw-art-31'])).shared).toContain('Zelfde regel: art. 31 PW.')
})

const SUBMIT =
  'mutation ($input: SubmitSignalInput!) { submitSignal(input: $input) { signal { id likenesses { likeness case { id } } } problems { code } } }'
const { title, narrative, harshEffect } = goodSignal()
const INPUT = { title, narrative, harshEffect, period: '2025-Q3', reporterType: 'BURGER' }

async function handIn(likenesses: object[]) {
  const { data } = await server.ask('council', SUBMIT, { input: { ...INPUT, likenesses } })
  const { signal } = JSON.parse(JSON.stringify(data)).submitSignal
  return { id: String(signal.id), likenesses: signal.likenesses }
}

test('what the sender says stays with the signal, for the sender and the team and nobody else', async () => {
  const { id, likenesses } = await handIn([{ caseId: known, likeness: 'SAME' }])
  expect(likenesses).toEqual([{ likeness: 'SAME', case: { id: known } }])
  const query = 'query ($id: ID!) { signal(id: $id) { likenesses { likeness } } }'
  const told: string[] = []
  for (const part of [
    'council',
    'municipality',
    'coderVng',
    'coderNla',
    'chair',
    'researcher',
    'admin',
  ] as const)
    if ((await server.ask(part, query, { id })).text.includes('SAME')) told.push(part)
  // A supervisor reads it only once the text was checked.
  expect(told).toEqual(['council', 'coderVng', 'chair'])
})

test('of a case that is not published nothing is kept, whether it exists or not', async () => {
  const { likenesses } = await handIn([
    { caseId: inProgress, likeness: 'SAME' },
    { caseId: 'bestaat-niet', likeness: 'ALIKE' },
  ])
  expect(likenesses).toEqual([])
})

test('a case that is taken back is no longer named to the sender', async () => {
  const { id } = await handIn([{ caseId: known, likeness: 'ALIKE' }])
  value(
    withdrawCase(house, house.cast.chair, {
      id: known,
      version: versionOf(house, known),
      reason: 'Herkenbaar.',
    }),
  )
  await server.index()
  expect((await alike('council')).ids).toEqual([])
  const { data } = await server.ask(
    'council',
    'query ($id: ID!) { signal(id: $id) { likenesses { case { title } } } }',
    { id },
  )
  expect(JSON.stringify(data)).not.toContain('Maaltijden')
})
