// Reports and open data over HTTP: who gets what, and that nobody gets another organisation's.
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { groupBy } from '#core/groupBy.ts'
import { findEvents } from '#db/audit.ts'
import { cases } from '#db/schema/cases.ts'
import { changeThread } from '#usecases/decideThreadChange.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { EVERYONE, type Part, value } from '../support/house.ts'
import { type LetterWorld, openLetterWorld, settled } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

/** Drafts the letter over 2025 and settles it. */
function settle({ house }: Pick<LetterWorld, 'house'>): void {
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
}

let world: LetterWorld
let server: TestServer
beforeAll(async () => {
  world = openLetterWorld()
  settle(world)
  server = await startServer(world.house)
})
afterAll(() => server.close())

const get = (by: Part | null, path: string) =>
  fetch(`${server.url}${path}`, {
    redirect: 'manual',
    headers: by ? { authorization: server.tokenOf(by) } : {},
  })
/** What a browser gets that has this edition already; fetch itself would ask for it anew. */
const statusFor = (path: string, tag: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${server.url}${path}`, { headers: { 'if-none-match': tag } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
const textOf = async (by: Part | null, path: string) => (await get(by, path)).text()
async function whoGets(path: string) {
  const who: string[] = []
  for (const part of EVERYONE) if ((await get(part, path)).status === 200) who.push(part ?? 'visitor')
  return who
}

describe('what everyone may have', () => {
  test.each([
    '/algoritmeregister.json',
    '/.well-known/security.txt',
    '/verantwoording/2025.html',
    '/open-data/casussen.csv',
    '/open-data/2025/casussen.jsonld',
    '/open-data/kolommen.csv',
    '/open-data/rode-draden.ttl',
    '/open-data/rode-draden.jsonld',
    '/open-data/catalogus.jsonld',
    '/sitemap.xml',
  ])('%s, and again only when it changed', async (path) => {
    const first = await get(null, path)
    expect(first.status).toBe(200)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    expect(await statusFor(path, tag)).toBe(304)
  })

  test('the open data come with the letter, by year of publication, and stay as they are', async () => {
    const before = openLetterWorld()
    const early = await startServer(before.house)
    const read = async (path: string) => (await fetch(`${early.url}${path}`)).text()
    expect((await read('/open-data/casussen.csv')).trimEnd().split('\r\n')).toHaveLength(1)
    expect(await read('/verantwoording/2025.html')).toContain('komen uit als de knelpuntenbrief')
    settle(before)
    const csv = await read('/open-data/2025/casussen.csv')
    expect(csv).toContain('\r\n2025;')
    expect(csv).not.toContain('\r\n2024;')
    expect((await read('/open-data/casussen.csv')).split('\r\n').slice(1)).toEqual([
      ...(await read('/open-data/2024/casussen.csv')).trimEnd().split('\r\n').slice(1),
      ...csv.split('\r\n').slice(1),
    ])
    for (const { id, version } of before.house.db.select().from(cases).all().slice(0, 3))
      value(
        withdrawCase(before.house, before.house.cast.chair, { id, version, reason: 'De indiener wil dit.' }),
      )
    expect(await read('/open-data/2025/casussen.csv')).toBe(csv)
    expect(() => before.house.db.$client.exec('delete from open_editions')).toThrow('append-only')
    expect((await read('/open-data/2026/casussen.csv')).includes('Jaar;')).toBe(false)
    await early.close()
  })

  test('there is no account of a year that is not over, nor as a kind of file that belongs to a letter', async () => {
    expect(await textOf(null, '/verantwoording/2025.html')).toContain('Verantwoording 2025')
    expect(await textOf(null, '/verantwoording/2026.html')).not.toContain('Verantwoording 2026')
    for (const extension of ['zip', 'json']) {
      const { headers } = await get(null, `/verantwoording/2025.${extension}`)
      expect(headers.get('content-disposition')).toBeNull()
      expect(headers.get('content-type')).not.toContain(extension)
    }
  })

  test('the open data holds no place, person, sender, number or text', async () => {
    const csv = await textOf(null, '/open-data/casussen.csv')
    const rows = csv.trimEnd().split('\r\n').slice(1)
    expect(rows.length).toBeGreaterThan(20)
    for (const word of ['Gelderland', 'Proef', 'S-', '2025-0', 'broer']) expect(csv).not.toContain(word)
    const counts = groupBy(rows, (row) => row)
    for (const group of counts.values()) expect(group.length).toBeGreaterThanOrEqual(10)
  })

  test('every address in the catalogue and the sitemap answers', async () => {
    const catalogue = await textOf(null, '/open-data/catalogus.jsonld')
    const addresses = [...catalogue.matchAll(/"dcat:downloadURL": \{\s*"@id": "([^"]+)"/g)].map(
      ([, url = '']) => url,
    )
    expect(addresses).toHaveLength(9)
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200)
    expect(await textOf(null, '/sitemap.xml')).toContain('/verantwoording/2025.html')
  })
})

describe('the catalogue', () => {
  test('tells of each data set by itself when it last changed', async () => {
    const { house } = openLetterWorld()
    const own = await startServer(house)
    const daysAt = async () => {
      const told = await (await fetch(`${own.url}/open-data/catalogus.jsonld`)).text()
      return [...told.matchAll(/"dct:modified": \{\s*"@value": "([^"]+)"/g)].map(([, day]) => day)
    }
    expect(await daysAt()).toEqual([])
    value(
      changeThread({ ...house, now: () => new Date('2025-03-04T09:00:00Z') }, house.cast.chair, {
        kind: 'merge',
        threadId: 'giften-in-natura',
        intoThreadId: 'giften-regelmatig',
        reason: 'Niemand hield ze uit elkaar.',
      }),
    )
    expect(await daysAt()).toEqual(['2025-03-04', '2025-03-04'])
    settle({ house })
    const settledOn = house.now().toISOString().slice(0, 10)
    expect(await daysAt()).toEqual([settledOn, settledOn, '2025-03-04'])
    await own.close()
  })
})

describe('what needs an account', () => {
  test('the feedback is for who hands in signals, about their own organisation', async () => {
    const path = '/rapporten/terugkoppeling/2025-Q2.html'
    expect(await whoGets(path)).toEqual(['council', 'municipality'])
    const codes = async (by: Part) => new Set((await textOf(by, path)).match(/S-[0-9A-Z]{5}/g) ?? [])
    const [own, other] = [await codes('council'), await codes('municipality')]
    expect(own.size).toBeGreaterThan(5)
    expect(other.size).toBeGreaterThan(5)
    expect([...own].filter((code) => other.has(code))).toEqual([])
  })

  test('a report that is taken at night bears the day it is in the Netherlands', async () => {
    const night = { ...world.house, now: () => new Date('2026-11-20T23:30:00Z') }
    const own = await startServer(night)
    const headers = { authorization: own.tokenOf('council') }
    const report = await fetch(`${own.url}/rapporten/terugkoppeling/2025-Q2.html`, { headers })
    expect(await report.text()).toContain('21 november 2026')
    await own.close()
  })

  test('a period that is none, and a kind of file that is none, are not there', async () => {
    for (const path of [
      '/rapporten/terugkoppeling/2025-Q5.html',
      '/rapporten/terugkoppeling/2025-T2.html',
      '/rapporten/terugkoppeling/2031-Q3.html',
      '/rapporten/tertiaal/2031-T3.html',
      '/rapporten/terugkoppeling/2025-Q2.exe',
    ])
      expect((await textOf('council', path)).includes('Terugkoppeling'), path).toBe(false)
  })

  test('a bundle is for who may take cases along, and leaves a trace', async () => {
    const path = '/rapporten/casusbundel/giften-in-natura.html'
    expect(await whoGets(path)).toEqual(['chair', 'researcher'])
    expect(await textOf('researcher', path)).toContain('Casusbundel')
    const taken = () => findEvents(world.house.db, 50, null).filter(({ type }) => type === 'export.bundle')
    const before = taken()
    expect(before).not.toEqual([])
    expect(await textOf('chair', path.replace('.html', '.xyz'))).not.toContain('Casusbundel')
    expect(taken()).toEqual(before)
  })

  test('a thread with too few cases has no bundle', async () => {
    const response = await get('chair', '/rapporten/casusbundel/digitale-drempel.html')
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('nog geen 10 casussen')
  })

  test('whether there is a bundle can be asked beforehand, by who may have it', async () => {
    const query =
      '{ enough: thread(id: "giften-in-natura") { hasBundle } few: thread(id: "digitale-drempel") { hasBundle } }'
    for (const part of ['chair', 'researcher'] as const)
      expect((await server.ask(part, query)).data).toEqual({
        enough: { hasBundle: true },
        few: { hasBundle: false },
      })
    expect((await server.ask('council', query)).data).toEqual({
      enough: { hasBundle: null },
      few: { hasBundle: null },
    })
  })
})
