// What is no sure mark of a person comes in with a text; but nobody confirms the text without answering for each mark in it.
import { expect, test } from 'vitest'
import { ALL_IN_ORDER } from '#core/checklist.ts'
import { placesIn } from '#core/signalPlaces.ts'
import { findEvents } from '#db/audit.ts'
import { findSignal } from '#db/signals.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { confirming, hashOf, submitted } from '../support/walk.ts'

const narrative =
  'Een moeder uit Amersfoort kreeg geen uitkering omdat haar zus voor haar kookte. De rechtbank Den Haag gaf haar gelijk.'

const check = (house: TestHouse, id: string, places: Parameters<typeof checkSignal>[2]['places'] = []) =>
  checkSignal(house, house.cast.coderVng, { ...confirming(house, id), places })

test('a text with a place in it is not confirmed until the checker says why that may stay', () => {
  const house = openHouse()
  const id = submitted(house, { narrative })
  const [place, ...more] = placesIn(findSignal(house.db, id) ?? raise())
  expect(more).toEqual([])
  const { start, end, field } = place ?? raise()
  expect(narrative.slice(start, end)).toBe('Amersfoort')
  expect(check(house, id)).toEqual({
    ok: false,
    problems: [{ code: 'PLACE_UNANSWERED', path: ['places', 'narrative'], start, end }],
  })
  const answered = { field, start, end, answer: 'not_of_client' } as const
  expect(check(house, id, [{ ...answered, start: start + 1 }]).ok).toBe(false)
  value(check(house, id, [answered, { ...answered, start: 0, end: 3 }]))
  const [event] = findEvents(house.db, 1, null)
  expect(JSON.parse(event?.detail ?? '')).toMatchObject({ placesKept: 1 })
  expect(event?.detail).not.toContain('Amersfoort')
})

test('a person, an address, a number and a small organisation ask for an answer as a town does, also with the town inside', () => {
  const house = openHouse()
  const story =
    'De uitleg kwam van Stichting Helpende Hand Amersfoort en niet van de bakker aan de Dorpsstraat 12. In kenmerk 2024-00123 stond dat Wil belde.'
  const id = submitted(house, { narrative: story })
  const seen = placesIn(findSignal(house.db, id) ?? raise())
  expect(seen.map(({ start, end }) => story.slice(start, end))).toEqual([
    'Stichting Helpende Hand Amersfoort',
    'Dorpsstraat 12',
    '2024-00123',
    'Wil',
  ])
  const answers = seen.map((place) => ({ ...place, answer: 'not_of_client' as const }))
  for (const one of answers) {
    const others = answers.filter((each) => each !== one)
    expect(check(house, id, others)).toMatchObject({
      ok: false,
      problems: [{ code: 'PLACE_UNANSWERED', path: ['places', 'narrative'], start: one.start, end: one.end }],
    })
  }
  value(check(house, id, answers))
})

test('sending back needs no answer, and a text without a place asks for none', () => {
  const house = openHouse()
  const id = submitted(house, { narrative })
  const answers = { ...ALL_IN_ORDER, geen_plaats_of_kleine_organisatie: false }
  const back = {
    id,
    version: 1,
    contentHash: hashOf(house, id),
    confirmed: false,
    answers,
    note: 'De plaats',
  }
  value(checkSignal(house, house.cast.coderVng, back))
  value(check(house, submitted(house)))
})

test('the API names the places to who checks, takes the answers, and tells afterwards how many stayed', async () => {
  const house = openHouse()
  const server = await startServer(house)
  const id = submitted(house, { title: 'Verhuisd naar Zwolle en zonder geld' })
  const asked = 'query ($id: ID!) { signal(id: $id) { marks { field start end } checks { placesKept } } }'
  const { data } = await server.ask('chair', asked, { id })
  const place = { field: 'title', start: 14, end: 20 }
  expect(data).toEqual({ signal: { marks: [place], checks: [] } })
  const CHECK =
    'mutation ($input: CheckSignalInput!) { checkSignal(input: $input) { problems { code message } } }'
  const answers = Object.keys(ALL_IN_ORDER).map((item) => ({ item, ok: true }))
  const input = { ...confirming(house, id), answers, places: [] }
  const refused = await server.ask('chair', CHECK, { input })
  expect(refused.text).toContain('PLACE_UNANSWERED')
  expect(refused.text).not.toContain('Zwolle')
  const places = [{ ...place, answer: 'NOT_OF_CLIENT' }]
  expect((await server.ask('chair', CHECK, { input: { ...input, places } })).data).toEqual({
    checkSignal: { problems: [] },
  })
  expect((await server.ask('chair', asked, { id })).text).toContain('"placesKept":1')
  await server.close()
})

const raise = (): never => {
  throw new Error('nothing found')
}
