// Annex V: what may not be public leaves apart, for who writes the letter, and leaves a trace.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditEvents } from '#db/schema/audit.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { type Part, value } from '../support/house.ts'
import { BOTTLENECK, type LetterWorld, openLetterWorld } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

const TITLE = 'Een achterdeur in het aanmeldformulier'

let world: LetterWorld
let server: TestServer
beforeAll(async () => {
  world = openLetterWorld()
  const { house } = world
  value(
    saveBottleneck(house, house.cast.drafter, {
      ...BOTTLENECK,
      kind: 'enforcement',
      title: TITLE,
      disclosure: 'vertrouwelijk',
      caseIds: world.gifts.slice(0, 7),
    }),
  )
  value(draftLetter(house, house.cast.drafter, 2025))
  server = await startServer(house)
})
afterAll(() => server.close())

async function fetched(by: Part | null, path: string) {
  const headers = by ? { authorization: server.tokenOf(by) } : {}
  const response = await fetch(server.url + path, { headers })
  return { status: response.status, text: await response.text() }
}

test('tells what the public letter leaves out, and no count', async () => {
  const letter = await fetched('drafter', '/brieven/2025/versies/1.html')
  expect(letter.text).toContain('bijlage V, apart verzonden')
  expect(letter.text).not.toContain(TITLE)

  const annex = await fetched('drafter', '/brieven/2025/bijlage-v.html')
  expect(annex.status).toBe(200)
  expect(annex.text).toContain(TITLE)
  expect(annex.text).toContain('VERTROUWELIJK')
  expect(annex.text).toContain('naar de stand van 2 februari 2026')
  expect(annex.text).not.toMatch(/\b(?:7|zeven) (?:casussen|signalen)/)
  // What is public stands in the letter alone.
  expect(annex.text).not.toContain(BOTTLENECK.title)
})

test('is for who writes the letter alone, and each who takes it is written down', async () => {
  const others = [null, 'council', 'coderVng', 'coderNla', 'researcher', 'admin'] as const
  for (const part of others)
    expect([part, (await fetched(part, '/brieven/2025/bijlage-v.docx')).status]).toEqual([part, 403])
  expect((await fetched('chair', '/brieven/2025/bijlage-v.pdf')).status).toBe(200)
  const taken = () =>
    world.house.db
      .select()
      .from(auditEvents)
      .all()
      .filter(({ type }) => type === 'export.annex')
  expect(taken().map(({ actorId }) => actorId)).toContain(world.house.cast.chair.personId)
  const before = taken()
  // No such kind of file, so that nothing was taken along.
  expect((await fetched('chair', '/brieven/2025/bijlage-v.xyz')).text).not.toContain(TITLE)
  expect(taken()).toEqual(before)
  const asked = '{ letter(year: 2025) { annex { url } } }'
  expect((await server.ask('coderVng', asked)).data).toEqual({ letter: { annex: null } })
  expect((await server.ask('drafter', asked)).data).toEqual({
    letter: { annex: { url: '/brieven/2025/bijlage-v.docx' } },
  })
})

test('is not there for a letter that leaves nothing out', async () => {
  const { house } = openLetterWorld()
  value(draftLetter(house, house.cast.drafter, 2025))
  const quiet = await startServer(house)
  const response = await fetch(`${quiet.url}/brieven/2025/bijlage-v.html`, {
    headers: { authorization: quiet.tokenOf('drafter') },
  })
  expect(response.status).toBe(404)
  await quiet.close()
})
