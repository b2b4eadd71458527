// A file of signals in the browser: read and looked over there, sent without what points to someone, finished after a break.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readImportFile } from '#core/import/file/readImportFile.ts'
import { textOf } from '#core/import/table.ts'
import { signals } from '#db/schema/signals.ts'
import { accepted } from '../support/importing.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const HEADER = 'kenmerk;titel;wat_is_er_gebeurd;gevolg;periode;wet;bron;eigen nummer'
const line = (reference: string, story: string) =>
  `${reference};Giften geteld;"${story}";Een schuld.;2025-Q1;Pw;burger;111222333`
const ORDINARY = 'Een oma gaf elke maand boodschappen. Die werden als inkomen gezien en verrekend.'
let files = 0
/** Forty rows under references of their own: one with a sure identifier, two with a place, one too short. */
function fortyRows(): string {
  files += 1
  const ordinary = Array.from({ length: 36 }, (_, index) =>
    line(`CR${files}-0${index + 1}`, ORDINARY.replace('Een oma', `Een oma van ${40 + index}`)),
  )
  return [
    HEADER,
    ...ordinary,
    line(`CR${files}-91`, 'Zij kon de huur niet betalen en is te bereiken op 06-12345678, elke ochtend.'),
    line(`CR${files}-92`, 'Een oma uit Zwolle gaf boodschappen. Die werden als inkomen gezien.'),
    line(`CR${files}-93`, 'Een opa uit Deventer gaf boodschappen. Die werden als inkomen gezien.'),
    line(`CR${files}-94`, 'Te kort.'),
  ].join('\r\n')
}

/** The signals of the last file. */
const stored = () =>
  site.house.db
    .select()
    .from(signals)
    .all()
    .filter(({ reference }) => reference?.startsWith(`CR${files}-0`) || reference?.startsWith(`CR${files}-9`))

const choose = (page: Page, buffer: Buffer) =>
  page.getByLabel('Kies een bestand').setInputFiles({ name: 'signalen.csv', mimeType: 'text/csv', buffer })

test('only what passes is sent, a broken line is taken up again, and the rest comes back in a file', async () => {
  const page = await site.openAs('council', '/signalen/bestand')
  await choose(page, Buffer.from(fortyRows()))
  await page.getByRole('heading', { name: 'Nagelezen in uw browser' }).waitFor()
  const refused = page.getByRole('table', { name: 'Afgewezen rijen' })
  expect(await refused.getByRole('row').nth(1).textContent()).toMatch(/CR.-91.*“06-12345678”.*telefoonnummer/)
  expect(await refused.getByRole('row').nth(2).textContent()).toMatch(
    /CR.-94In kolom wat_is_er_gebeurd staan 8 tekens/,
  )
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  expect(site.sent.filter((request) => request.startsWith(`${site.url}/import`))).toEqual([])
  const place = page.getByRole('group', { name: `Wat gaat eruit in Rij 40, CR${files}-93?` })
  await place.getByRole('checkbox', { name: /Deventer/ }).uncheck()
  await page.getByRole('button', { name: `Akkoord met Rij 40, CR${files}-93` }).click()
  await page.getByRole('button', { name: `Akkoord met Rij 39, CR${files}-92` }).click()

  let lots = 0
  await page.route('**/import', (route) => {
    lots += 1
    return lots === 2 ? route.abort() : route.continue()
  })
  await page.getByRole('button', { name: 'Dien 38 rijen in' }).click()
  await page.getByText('De verbinding viel weg na 25 van de 38 rijen').waitFor()
  expect(stored()).toHaveLength(25)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('heading', { name: 'Verslag' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await page.getByRole('list').filter({ hasText: 'opgenomen' }).textContent()).toContain(
    '38 opgenomen',
  )

  expect(stored()).toHaveLength(38)
  const storyOf = (reference: string) => stored().find((row) => row.reference === reference)?.narrative
  expect(storyOf(`CR${files}-92`)).toMatch(/^Een oma uit \[GEMEENTE\] /)
  expect(storyOf(`CR${files}-93`)).toContain('uit Deventer')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download de rijen/ }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await downloading).createReadStream()) chunks.push(Buffer.from(chunk))
  const back = accepted(readImportFile(new Uint8Array(Buffer.concat(chunks))))
  expect(back.columns).toEqual([...HEADER.split(';'), 'reden'])
  expect(back.rows.map(({ cells }) => [textOf(cells[0]), textOf(cells.at(-1)).slice(0, 26)])).toEqual([
    [`CR${files}-91`, 'In kolom wat_is_er_gebeurd'],
    [`CR${files}-94`, 'In kolom wat_is_er_gebeurd'],
  ])
  const left = ['Zwolle', '12345678', '111222333', 'Te kort', 'eigen nummer', 'signalen.csv']
  expect(left.filter((word) => site.sent.some((request) => request.includes(word)))).toEqual([])
  await page.context().close()
})

test('the same file again adds nothing, and rows without agreement stay behind', async () => {
  const page = await site.openAs('council', '/signalen/bestand')
  const file = Buffer.from(fortyRows())
  const totals: (string | null)[] = []
  for (const _ of ['once', 'again']) {
    await choose(page, file)
    await page.getByText('2 rijen wachten op uw akkoord').waitFor()
    await page.getByRole('button', { name: 'Dien 36 rijen in' }).click()
    await page.getByRole('heading', { name: 'Verslag' }).waitFor()
    totals.push(await page.getByRole('list').filter({ hasText: 'opgenomen' }).textContent())
    await page.getByRole('button', { name: 'Kies een ander bestand' }).click()
  }
  expect(totals).toEqual([
    '36 opgenomen0 waren er al2 afgewezen2 niet verstuurd',
    '0 opgenomen36 waren er al2 afgewezen2 niet verstuurd',
  ])
  expect(stored()).toHaveLength(36)
  await page.context().close()
})

test('agreeing with all rows at once sends them too, and the keyboard stays with them', async () => {
  const page = await site.openAs('council', '/signalen/bestand')
  await choose(page, Buffer.from(fortyRows()))
  await page.getByRole('button', { name: 'Akkoord met alle 2 rijen' }).press('Enter')
  const heading = page.getByRole('heading', { name: 'Woorden om te bekijken' })
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Dien 38 rijen in' }).waitFor()
  await page.context().close()
})

test('a file that is too large, empty or no table is refused in words, and the page goes on', async () => {
  const page = await site.openAs('council', '/signalen/bestand')
  const large = join(mkdtempSync(join(tmpdir(), 'rodedraad-')), 'signalen.csv')
  writeFileSync(large, Buffer.alloc(50 * 1024 * 1024, 'x'))
  await page.getByLabel('Kies een bestand').setInputFiles(large)
  rmSync(dirname(large), { recursive: true })
  await page.getByText('Dit bestand is te groot').waitFor()
  await choose(page, Buffer.from(''))
  await page.getByText('Dit bestand is leeg').waitFor()
  await choose(page, Buffer.from('naam;bedrag\nx;1\n'))
  await page.getByText('Deze kolommen zijn verplicht en ontbreken').waitFor()
  await choose(page, Buffer.from(`${HEADER}\n${line('C-1', ORDINARY)}\n`))
  await page.getByText('1 rij kan erin').waitFor()
  await page.getByRole('button', { name: 'Stop, verstuur niets' }).click()
  await page.getByLabel('Kies een bestand').waitFor()
  await page.context().close()
})

test('a long file shows how far it is, can be stopped, and is not left without asking', async () => {
  const page = await site.openAs('council', '/signalen/bestand')
  const rows = Array.from({ length: 3_000 }, (_, index) =>
    line(`D-${index}`, `${ORDINARY} Dat was ${index} keer.`),
  )
  await choose(page, Buffer.from([HEADER, ...rows].join('\n')))
  await page.getByText(/^Rij [\d.]+ van 3\.000$/).waitFor()
  await page.getByRole('link', { name: 'Mijn signalen' }).click()
  await page.getByRole('button', { name: 'Blijf op deze pagina' }).click()
  await page.getByRole('button', { name: 'Stop met lezen' }).click()
  await page.getByLabel('Kies een bestand').waitFor()
  await page.context().close()
})
