// Rulings: found in the box that finds cases, put beside a case, and drawn between its articles and its cases.
import { eq, notInArray } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCaseByReference } from '#db/cases.ts'
import { provisions } from '#db/schema/law.ts'
import { precedentProvisions } from '#db/schema/precedents.ts'
import { linkPrecedent } from '#usecases/linkPrecedent.ts'
import { value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { insertPrecedents } from '../support/precedents.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(openLetterWorld().house)
  insertPrecedents(site.house)
  await site.index()
})
afterAll(() => site.close())

test('rulings are found in the same box, and lead to their cases and back', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  await page.getByRole('link', { name: 'Uitspraken en regels' }).click()
  await page.waitForURL(/uitspraken=alle/)
  await page.getByRole('status').filter({ hasText: 'gevonden' }).waitFor()
  expect(await page.getByText('Nummer niet nagezien').count()).toBe(1)
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.getByRole('link', { name: 'Giften in natura tellen niet mee' }).click()
  await page.getByText('Nummer niet nagezien').waitFor()
  await page.getByRole('link', { name: 'Zoek dit nummer op rechtspraak.nl' }).waitFor()
  await page.context().close()
})

test('the chair puts a ruling beside a case from its page, and takes it away', async () => {
  const page = await site.openAs('chair', '/uitspraken/gift-ruling')
  await page.getByRole('button', { name: 'Zet naast een casus' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Kenmerk van de casus' }).fill('2025-0002')
  await dialog.getByRole('status').waitFor()
  await dialog.getByRole('button', { name: 'Zet ernaast' }).press('Enter')
  await page.getByText('2025-0002', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Zet naast een casus' }).press('Enter')
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Haal weg bij 2025-0002' }).press('Enter')
  await dialog.getByRole('heading', { name: 'Staat nu naast' }).waitFor({ state: 'detached' })
  await page.context().close()
})

test('a ruling is drawn between the articles it is about and the cases beside it', async () => {
  const { house } = site
  const shown = findCaseByReference(house.db, '2025-0003')
  if (!shown) throw new Error('no such case')
  value(linkPrecedent(house, house.cast.chair, { caseId: shown.id, precedentId: 'gift-ruling' }))
  const page = await site.openAs('researcher', '/uitspraken/gift-ruling')
  const drawing = page.locator('svg.citation-graph')
  await drawing.waitFor()
  expect(await drawing.locator('text').allTextContents()).toEqual([
    expect.stringContaining('31'),
    'casus 2025-0003',
    'ECLI:NL:TEST:2024:1',
  ])
  // One line to each, from the page in the middle.
  expect(await drawing.locator('path').count()).toBe(2)
  // What is drawn stands in the page as links as well, for who does not see it.
  expect(await drawing.getAttribute('aria-hidden')).toBe('true')
  await page.getByRole('link', { name: shown.title }).waitFor()
  await page.goto(`${site.url}/casussen/2025-0003`)
  await page.locator('svg.citation-graph').getByText('ECLI:NL:TEST:2024:1').waitFor()
  await page.context().close()
})

test('of a ruling about many articles the first six are drawn, and all of them when asked', async () => {
  const { db } = site.house
  const about = eq(precedentProvisions.precedentId, 'gift-ruling')
  const before = db
    .select({ id: precedentProvisions.provisionId })
    .from(precedentProvisions)
    .where(about)
    .all()
  const ids = before.map(({ id }) => id)
  const more = db
    .select({ id: provisions.id })
    .from(provisions)
    .where(notInArray(provisions.id, ids))
    .limit(7)
  for (const { id: provisionId } of more.all())
    db.insert(precedentProvisions).values({ precedentId: 'gift-ruling', provisionId }).run()
  const shown = findCaseByReference(db, '2025-0001')
  if (!shown) throw new Error('no such case')
  value(linkPrecedent(site.house, site.house.cast.chair, { caseId: shown.id, precedentId: 'gift-ruling' }))
  const page = await site.openAs('researcher', '/uitspraken/gift-ruling')
  const lines = page.locator('svg.citation-graph path')
  await page.getByText(/^Getekend: 6 van de 8\./).waitFor()
  const drawn = await lines.count()
  await page.getByRole('button', { name: 'Teken alle 8' }).press('Enter')
  await expect.poll(() => lines.count()).toBe(drawn + 2)
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Teken alleen de eerste 6' }).press('Enter')
  await expect.poll(() => lines.count()).toBe(drawn)
  await page.context().close()
})
