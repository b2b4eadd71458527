// The four-monthly report of an organisation: who fills it in, what is kept of it, and what it counts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findEvents } from '#db/audit.ts'
import { EVERYONE, type Part } from '../support/house.ts'
import { type LetterWorld, openLetterWorld } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let world: LetterWorld
let server: TestServer
beforeAll(async () => {
  world = openLetterWorld()
  server = await startServer(world.house)
})
afterAll(() => server.close())

const get = (by: Part | null, path: string) =>
  fetch(`${server.url}${path}`, { headers: by ? { authorization: server.tokenOf(by) } : {} })
const textOf = async (by: Part | null, path: string) => (await get(by, path)).text()
async function whoGets(path: string) {
  const who: string[] = []
  for (const part of EVERYONE) if ((await get(part, path)).status === 200) who.push(part ?? 'visitor')
  return who
}

describe('the period report', () => {
  const ENTER = `mutation ($input: PeriodReportInput!) {
    enterPeriodReport(input: $input) { report { period version } problems { code path } }
  }`
  const READ = `query { periodReport(period: "2025-T2") { version savings note numbers { name value } } }`
  const input = {
    period: '2025-T2',
    version: 0,
    numbers: [{ name: 'talks', value: 14 }],
    savings: 'TOT_2500',
    note: 'Een rustige periode.',
  }

  test('only who hands in signals may fill it in or read it', async () => {
    for (const part of EVERYONE) {
      const mayDo = part === 'council' || part === 'municipality'
      const { data, errors } = await server.ask(part, READ)
      expect(errors.length === 0 && data !== null, String(part)).toBe(mayDo)
      if (!mayDo) {
        const refused = await server.ask(part, ENTER, { input })
        expect(refused.errors.length).toBeGreaterThan(0)
      }
    }
  })

  test('what one organisation filled in is kept as a version, audited, and unknown to another', async () => {
    const saved = await server.ask('council', ENTER, { input })
    expect(saved.data).toEqual({
      enterPeriodReport: { report: { period: '2025-T2', version: 1 }, problems: [] },
    })
    expect((await server.ask('council', READ)).data).toMatchObject({
      periodReport: { version: 1, savings: 'TOT_2500', numbers: [{ name: 'talks', value: 14 }] },
    })
    expect((await server.ask('municipality', READ)).data).toMatchObject({
      periodReport: { version: 0, numbers: [] },
    })
    const again = await server.ask('council', ENTER, { input })
    expect(again.data).toMatchObject({
      enterPeriodReport: { report: null, problems: [{ code: 'CONFLICT', path: ['version'] }] },
    })
    expect(findEvents(world.house.db, 50, null).map(({ type }) => type)).toContain('report.entered')
    expect(() => world.house.db.$client.exec('update period_reports set version = 9')).toThrow(
      'does not change',
    )
  })

  test('every number that is none is named, and a note that points at someone is refused', async () => {
    const { data, text } = await server.ask('council', ENTER, {
      input: {
        ...input,
        version: 1,
        numbers: [
          { name: 'talks', value: -1 },
          { name: 'nonsense', value: 2 },
        ],
        note: 'Bel 06 12345678 voor uitleg.',
      },
    })
    expect(data).toMatchObject({
      enterPeriodReport: {
        report: null,
        problems: [
          { code: 'NUMBER_OUT_OF_RANGE', path: ['talks'] },
          { code: 'UNKNOWN_VALUE', path: ['nonsense'] },
          { code: 'IDENTIFYING_DETAILS', path: ['note'] },
        ],
      },
    })
    expect(text).not.toContain('12345678')
  })

  test('the report counts the own signals of the period and tells what was filled in', async () => {
    const path = '/rapporten/tertiaal/2025-T2'
    expect(await whoGets(`${path}.html`)).toEqual(['council', 'municipality'])
    const csv = await textOf('council', `${path}.csv`)
    expect(csv).toContain('Voorlichtingsgesprekken;14;opgegeven')
    const counted = [...csv.matchAll(/^Signalen .*;(\d+);geteld/gm)].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    )
    const own = world.house.db.$client
      .prepare(
        "select count(*) as n from signals where organisation_id = ? and submitted_at >= '2025-05-01' and submitted_at < '2025-09-01'",
      )
      .get(world.house.cast.council.organisationId)
    expect({ n: counted }).toEqual(own)
    const other = await textOf('municipality', `${path}.html`)
    expect(other).not.toContain('Een rustige periode.')
    // Numbers stand right under each other, also where some were not filled in.
    expect(other).toContain('<td class="count">niet ingevuld</td>')
    expect(await textOf('council', `${path}.html`)).toContain('<td class="count">14</td>')
  })
})
