// Taking the results of a search along: which roles may, what is in the file, and what never is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findEvents } from '#db/audit.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { EVERYONE, openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { decided, published, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer

beforeAll(async () => {
  house = openHouse()
  published(house, { title: 'Eerste casus over een zus' })
  published(house, { title: 'Tweede casus over een zus', period: '2024-Q1' })
  decided(house, { title: 'Nog niet gepubliceerd' })
  const gone = published(house, { title: 'Weer ingetrokken', period: '2023-Q1' })
  server = await startServer(house)
  await server.index()
  const version = versionOf(house, gone)
  value(withdrawCase(house, house.cast.chair, { id: gone, version, reason: 'Klopte niet.' }))
})
afterAll(() => server.close())

const get = (by: Part | null, path: string) =>
  fetch(`${server.url}${path}`, { headers: by ? { authorization: server.tokenOf(by) } : {} })
const whoGets = async (path: string) => {
  const who: string[] = []
  for (const part of EVERYONE) {
    const { status } = await get(part, path)
    expect([200, 403]).toContain(status)
    if (status === 200) who.push(part ?? 'visitor')
  }
  return who
}

test('a file of cases is for the chair and researchers; the ministry gets counts only', async () => {
  expect(await whoGets('/uitvoer/casussen.csv')).toEqual(['chair', 'researcher'])
  expect(await whoGets('/uitvoer/casussen.json')).toEqual(['chair', 'researcher'])
  expect(await whoGets('/uitvoer/tabel.csv')).toEqual(['chair', 'drafter', 'researcher'])
})

test('the file opens in a spreadsheet, with columns as on screen', async () => {
  const response = await get('researcher', '/uitvoer/casussen.csv')
  expect(response.headers.get('content-type')).toContain('text/csv')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head, ...rows] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n')
  expect(head?.split(';').slice(0, 5)).toEqual(['Casus', 'Jaar', 'Soort casus', 'Rode draad', 'Artikel'])
  expect(rows.map((row) => row.split(';')[1]).sort()).toEqual(['2024', '2025'])
  expect(rows[0]).toContain('art. 31 lid 2 onder m PW')
})

test('the file holds what the search on screen finds', async () => {
  const cases = async (address: string) => {
    const { cases: rows } = JSON.parse(await (await get('chair', `/uitvoer/casussen.json${address}`)).text())
    return rows.length
  }
  expect(await cases('')).toBe(2)
  expect(await cases('?years=2024')).toBe(1)
  expect(await cases('?words=tweede+zus&years=2024')).toBe(1)
  expect(await cases('?words=kwantummechanica')).toBe(0)
  expect(await cases('?statuses=DECIDED')).toBe(0)
})

test('no text, person, place or sender leaves, nor anything that is not public', async () => {
  for (const format of ['csv', 'json']) {
    const text = await (await get('chair', `/uitvoer/casussen.${format}`)).text()
    expect(text).not.toMatch(
      /zus|maaltijden|Utrecht|250k|45_59|45 tot|Alleenstaand|Q3|Proefstad|Nog niet|ingetrokken/i,
    )
  }
})

test('counts that are too small are not in the table, and the others are rounded', async () => {
  const text = await (await get('drafter', '/uitvoer/tabel.csv')).text()
  expect(text).toContain('2024;0;0;afgeschermd')
  const { rows, threshold } = JSON.parse(await (await get('drafter', '/uitvoer/tabel.json')).text())
  expect(threshold).toBe(10)
  const shown: number[] = rows.flatMap(({ counts }: { counts: (number | null)[] }) =>
    counts.filter((one) => one !== null),
  )
  expect(shown.every((count) => count === 0 || (count >= threshold && count % 5 === 0))).toBe(true)
})

test('everyone can read what the columns mean, and each column of the file is among them', async () => {
  const meanings = await (await get(null, '/uitvoer/kolommen.csv')).text()
  const [head = ''] = (await (await get('chair', '/uitvoer/casussen.csv')).text()).split('\r\n')
  for (const column of head.split(';')) expect(meanings).toContain(`\r\n${column};`)
})

test('who took something along stands in the audit trail, without the words of the search', async () => {
  await get('researcher', '/uitvoer/casussen.csv?words=broodjeaap')
  const [last] = findEvents(house.db, 1, null)
  expect(last).toMatchObject({ type: 'export.cases', actorId: house.cast.researcher.personId })
  expect(JSON.stringify(findEvents(house.db, 100, null))).not.toContain('broodjeaap')
})
