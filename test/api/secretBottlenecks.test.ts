// A letter that names a bottleneck which may not be public says so, however it is spelled, until it is sent.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretIn } from '#core/letter/namedBottlenecks.ts'
import { readBottlenecks } from '#db/bottleneckFacts.ts'
import { findBottleneck, findBottlenecks } from '#db/bottlenecks.ts'
import { composedOn, findLetterByYear } from '#db/letters.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editLetter } from '#usecases/editLetter.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { value } from '../support/house.ts'
import { BOTTLENECK, type LetterWorld, openLetterWorld, settled } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let world: LetterWorld
let server: TestServer
beforeAll(async () => {
  world = openLetterWorld()
  const { drafter } = world.house.cast
  // K-4 is of the year after the letter, so that only a person can have written of it.
  const secret = { title: 'Een achterdeur', disclosure: 'vertrouwelijk', firstYear: 2026 } as const
  value(saveBottleneck(world.house, drafter, { ...BOTTLENECK, ...secret }))
  value(draftLetter(world.house, drafter, 2025))
  server = await startServer(world.house)
})
afterAll(() => server.close())

const versionNow = () => findLetterByYear(world.house.db, 2025)?.currentVersion ?? 0

async function secretWith(text: string) {
  const paragraph = { year: 2025, version: versionNow(), paragraphId: 'leeswijzer.grenzen', reason: 'Proef' }
  value(editLetter(world.house, world.house.cast.drafter, { ...paragraph, text }))
  const { data } = await server.ask('drafter', '{ letter(year: 2025) { secretBottlenecks } }')
  return data
}

test.each([
  'Zie K-4.',
  'Zie K‑4.',
  'Zie K–4.',
  'Zie k-4 hierboven.',
  'Zie K 4.',
  'Zie K4.',
  'Knelpunt 4 hangt hiermee samen.',
  'Dit is knelpunt 4 van de 12.',
  'Zie knelpunt nr. 4.',
  'Zie de knelpunten 1, 3 en 4.',
])('a bottleneck of a later year that may not be public is seen in: %s', async (text) => {
  expect(await secretWith(text)).toEqual({ letter: { secretBottlenecks: ['K-4'] } })
})

test.each([
  'Zie K-1 en K-40.',
  'Dit is knelpunt 1 van de 4.',
  'Zie paragraaf 4 en OK-4.',
  'Er zijn 4 knelpunten.',
  'Het knelpunt telt 4 casussen.',
])('nothing secret is seen in: %s', async (text) => {
  expect(await secretWith(text)).toEqual({ letter: { secretBottlenecks: [] } })
})

test('the letter is not offered, and the refusal says that another spelling counts', async () => {
  await secretWith('Zie knelpunt 4.')
  const { data } = await server.ask(
    'drafter',
    `mutation { moveLetter(input: { year: 2025, version: ${versionNow()}, step: SUBMIT }) { problems { code message } } }`,
  )
  const refusal = expect.stringMatching(/‘knelpunt 7’ voor K-7.*in woorden.*Het gaat om: K-4\.$/)
  expect(data).toEqual({ moveLetter: { problems: [{ code: 'BOTTLENECK_SECRET', message: refusal }] } })
})

test('captions and heads of columns are read as well', () => {
  const { db } = world.house
  const composed = composedOn(db, 2025, '2026-02-02')
  const retold = (told: { readonly caption: string } | { readonly columns: readonly string[] }) => ({
    ...composed,
    sections: composed.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'table' ? { ...block, table: { ...block.table, ...told } } : block,
      ),
    })),
  })
  const known = readBottlenecks(db)
  expect(secretIn(composed, known)).toEqual([])
  expect(secretIn(retold({ caption: 'Gegevens van K-4' }), known)).toEqual(['K-4'])
  expect(secretIn(retold({ columns: ['Jaar', 'K-4'] }), known)).toEqual(['K-4'])
})

test('what became secret after a letter was settled is named until it is sent, which asks why it may be', async () => {
  const { house } = openLetterWorld()
  const { drafter } = house.cast
  value(draftLetter(house, drafter, 2025))
  settled(house)
  const other = await startServer(house)
  const open = async () =>
    (await other.ask('drafter', '{ letter(year: 2025) { secretBottlenecks nextSteps { step obstacles } } }'))
      .data
  expect(await open()).toMatchObject({ letter: { secretBottlenecks: [] } })
  const [first] = findBottlenecks(house.db)
  const { id = '', version = 0 } = first ? (findBottleneck(house.db, first.id) ?? {}) : {}
  value(saveBottleneck(house, drafter, { ...BOTTLENECK, id, version, disclosure: 'vertrouwelijk' }))
  expect(await open()).toEqual({
    letter: { secretBottlenecks: ['K-1'], nextSteps: [{ step: 'SEND', obstacles: [] }] },
  })
  const sending = {
    ...{ year: 2025, version: findLetterByYear(house.db, 2025)?.currentVersion ?? 0 },
    ...({ step: 'send', day: '2026-02-02' } as const),
  }
  expect(moveLetter(house, drafter, sending)).toMatchObject({
    problems: [{ code: 'REQUIRED', path: ['note'] }],
  })
  value(moveLetter(house, drafter, { ...sending, note: 'De voorzitter vindt het goed.' }))
  expect(await open()).toMatchObject({ letter: { secretBottlenecks: [] } })
  await other.close()
})
