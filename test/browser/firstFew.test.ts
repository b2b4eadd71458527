// Long lists show their first few; the rest comes in one press, and the keyboard goes to the first that came.
import { eq } from 'drizzle-orm'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { findCaseByReference } from '#db/cases.ts'
import { codings, suggestionOutcomes } from '#db/schema/codings.ts'
import { precedents } from '#db/schema/precedents.ts'
import { threads } from '#db/schema/threads.ts'
import { insertSuggestionOutcomes } from '#db/suggestionOutcomes.ts'
import { linkPrecedent } from '#usecases/linkPrecedent.ts'
import { value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { openSite, type Site, usable } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(openLetterWorld().house)
  await site.index()
})
afterAll(() => site.close())

/** Presses the button under a list and looks where the keyboard is: at the item that was hidden first. */
async function showsTheRest(page: Page, items: Locator, button: RegExp, few: number, all: number) {
  await items.first().waitFor()
  expect(await items.count()).toBe(few)
  const more = page.getByRole('button', { name: button })
  await more.press('Enter')
  await expect.poll(() => items.count()).toBe(all)
  expect(await items.nth(few).evaluate((item) => item.contains(document.activeElement))).toBe(true)
  expect(await more.count()).toBe(0)
}

test('of the cases of a bottleneck the first ten, and the rest when asked', async () => {
  const { id } = findBottlenecks(site.house.db).find(({ number }) => number === 1) ?? { id: '' }
  const page = await site.openAs('drafter', `/knelpunten/${id}`)
  await showsTheRest(page, page.locator('.case-list > li'), /^Toon alle 32 casussen$/, 10, 32)
  await usable(page)
  await page.context().close()
})

test('of the rulings beside a case the first three, and the rest when asked', async () => {
  const { db, cast } = site.house
  const ids = Array.from({ length: 5 }, (_, index) => `ruling-${index}`)
  for (const id of ids)
    db.insert(precedents)
      .values({
        id,
        kind: 'ruling',
        identifier: `ECLI:NL:TEST:2024:${id}`,
        title: `Uitspraak over giften, ${id}`,
        summary: 'De rechter laat een gift buiten beschouwing.',
        certainty: 'zeker',
      })
      .run()
  const { id: caseId = '' } = findCaseByReference(db, '2025-0001') ?? {}
  for (const precedentId of ids) value(linkPrecedent(site.house, cast.chair, { caseId, precedentId }))
  const page = await site.openAs('researcher', '/casussen/2025-0001')
  const beside = page.getByRole('region', { name: 'Eerdere uitspraken en regels' }).getByRole('listitem')
  // The drawing shows what the list shows.
  const drawn = page.locator('svg.citation-graph path')
  await page.locator('svg.citation-graph').waitFor()
  const before = await drawn.count()
  await showsTheRest(page, beside, /^Toon alle 5 uitspraken en regels$/, 3, 5)
  expect(await drawn.count()).toBe(before + 2)
  await usable(page)
  await page.context().close()
})

test('of the labels that are suggested the first ten of a kind, the rest when asked, and each by its name', async () => {
  const { db } = site.house
  const { id: codingId = '' } =
    db.select({ id: codings.id }).from(codings).where(eq(codings.blind, true)).limit(1).get() ?? {}
  db.delete(suggestionOutcomes).run()
  const labels = db.select({ id: threads.id }).from(threads).limit(14).all()
  insertSuggestionOutcomes(
    db,
    labels.map(({ id: target }) => ({ codingId, kind: 'thread', target, score: 0.7, accepted: true })),
  )
  const page = await site.openAs('chair', '/voorstellen')
  const rows = page.getByRole('region', { name: 'Voorgesteld en gekozen: rode draden' }).locator('tbody tr')
  await showsTheRest(page, rows, /^Toon alle 14 rode draden$/, 10, 14)
  await usable(page)
  const name = (await rows.nth(13).getByRole('rowheader').textContent()) ?? ''
  await page.getByRole('searchbox', { name: 'Zoek een label' }).fill(name)
  await expect.poll(() => rows.count()).toBe(1)
  await page.getByRole('searchbox', { name: 'Zoek een label' }).fill('zo heet geen label')
  await page.getByText('Geen label met deze naam').waitFor()
  await page.context().close()
})

test('of the laws those that cases are about, the others with one tick, and each of them by its name', async () => {
  const page = await site.openAs('council', '/wetten')
  const rows = page.locator('tbody tr')
  await page.getByRole('link', { name: 'Participatiewet', exact: true }).waitFor()
  expect(await rows.count()).toBe(1)
  await page.getByRole('searchbox').fill('wajong')
  await page
    .getByRole('link', { name: /Wajong|arbeidsongeschiktheidsvoorziening jonggehandicapten/ })
    .waitFor()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('checkbox', { name: 'Toon ook regelingen waarover nog geen casus gaat' }).check()
  await expect.poll(() => rows.count()).toBeGreaterThan(20)
  await usable(page)
  await page.context().close()
})

test('of the figures of agreement the first five parts, and the rest when asked', async () => {
  const page = await site.openAs('chair', '/overeenstemming')
  const rows = page.getByRole('table', { name: 'Overeenstemming per onderdeel' }).locator('tbody tr')
  await showsTheRest(page, rows, /^Toon alle 15 onderdelen$/, 5, 15)
  await usable(page)
  await page.context().close()
})

test('of the provisions of a law those that cases are about, the others with one tick, and each by number, word or link', async () => {
  const page = await site.openAs('council', '/wetten/pw')
  const cards = page.locator('details.rd-provision')
  const search = page.getByRole('searchbox', { name: 'Zoek een bepaling' })
  await search.waitFor()
  const withCases = await cards.count()
  expect(withCases).toBeLessThan(10)
  await search.fill('58 lid 8')
  await expect.poll(() => cards.count()).toBe(1)
  await page.getByText('art. 58 lid 8 PW').waitFor()
  await search.fill('geen bepaling heet zo')
  await page.getByText('Geen bepaling met deze woorden').waitFor()
  await search.fill('')
  await page.getByRole('checkbox', { name: 'Toon ook bepalingen waarover nog geen casus gaat' }).check()
  await expect.poll(() => cards.count()).toBeGreaterThan(100)
  await usable(page)
  const last = (await cards.last().getAttribute('id')) ?? ''
  await page.context().close()

  // A link to a provision shows it, with or without cases.
  const linked = await site.openAs('council', `/wetten/pw#${last}`)
  await linked.locator('details.rd-provision[open]').waitFor()
  expect(await linked.locator('details.rd-provision[open]').getAttribute('id')).toBe(last)
  await linked.context().close()
})

test('the codebook opens as the names of its lists, each with its codes', async () => {
  const page = await site.openAs('coderVng', '/codeboek')
  const code = page.getByText('Wet zelf te hard', { exact: true })
  const list = page.getByRole('heading', { name: 'Oorzaak: waarom ging het mis?' })
  await list.waitFor()
  expect(await code.isVisible()).toBe(false)
  await list.click()
  await code.waitFor()
  await usable(page)
  await page.context().close()
})

test('on a phone the foot of the filters leads back to what was found', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  await page.setViewportSize({ width: 375, height: 700 })
  await page.getByRole('button', { name: 'Toon filters' }).press('Enter')
  await usable(page)
  const filters = page.getByRole('region', { name: 'Filters' })
  await filters.getByRole('button', { name: /^Toon \d+ casussen$/ }).press('Enter')
  expect(await filters.getByRole('checkbox').first().isVisible()).toBe(false)
  await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^\d+ casussen gevonden$/)
  await page.context().close()
})
