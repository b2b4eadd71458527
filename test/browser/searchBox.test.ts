// The search box itself: cases named while someone types, what is sent of that, and the help beside it.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLetterWorld } from '../support/letterWorld.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(openLetterWorld().house)
  await site.index()
})
afterAll(() => site.close())

/** The cases named while typing. */
const named = (page: Page) => page.getByRole('listbox', { name: 'Waar zoekt u naar?' }).getByRole('option')

/** What was asked while typing since so much was sent, in order. */
const askedSince = (sent: number): readonly string[] =>
  site.sent.slice(sent).flatMap((one) => /CaseTitles.*"words":"([^"]*)"/s.exec(one)?.[1] ?? [])

test('while someone types, cases are named by title; the arrow keys choose one and Enter opens it', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  await page.clock.install()
  const before = site.sent.length
  const box = page.getByRole('combobox', { name: 'Waar zoekt u naar?' })
  await box.fill('bo')
  await page.clock.runFor(1_000)
  await box.fill('boodschap')
  await page.clock.runFor(1_000)
  const options = named(page)
  await options.first().waitFor()
  // Too little to search by was never sent.
  expect(askedSince(before)).toEqual(['boodschap'])
  expect(await options.count()).toBe(8)
  await page.getByRole('status').filter({ hasText: '8 casussen; Enter zoekt verder' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)

  await page.keyboard.press('ArrowDown')
  expect(await box.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
  const [title = ''] = (await options.first().innerText()).split('\n')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.context().close()
})

test('Enter without a choice searches for what was typed', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  await page.getByRole('combobox', { name: 'Waar zoekt u naar?' }).fill('boodschap')
  await named(page).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/words=boodschap/)
  await page.locator('mark').first().waitFor()
  expect(await named(page).count()).toBe(0)
  await page.context().close()
})

test('a question that is overtaken by more typing is broken off', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  await page.route('**/graphql', (route) => {
    if (!(route.request().postData() ?? '').includes('"words":"gift"')) return route.continue()
  })
  const box = page.getByRole('combobox', { name: 'Waar zoekt u naar?' })
  const [first] = await Promise.all([
    page.waitForRequest((request) => (request.postData() ?? '').includes('"words":"gift"')),
    box.fill('gift'),
  ])
  const [broken] = await Promise.all([page.waitForEvent('requestfailed'), box.fill('broer')])
  expect(broken).toBe(first)
  await named(page).first().waitFor()
  await page.context().close()
})

test('what fits earlier words is gone as soon as other words are typed', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  await page.route('**/graphql', (route) => {
    if (!(route.request().postData() ?? '').includes('"words":"broer"')) return route.continue()
  })
  const box = page.getByRole('combobox', { name: 'Waar zoekt u naar?' })
  await box.fill('boodschap')
  await named(page).first().waitFor()
  const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('"words":"broer"'))
  await box.fill('broer')
  expect(await named(page).count()).toBe(0)
  await asked
  expect(await named(page).count()).toBe(0)
  // With nothing to point at, the arrow and Enter search for what stands in the box.
  await box.press('ArrowDown')
  await box.press('Enter')
  await page.waitForURL(/words=broer/)
  await page.context().close()
})

test('in rulings and rules no cases are named', async () => {
  const page = await site.openAs('researcher', '/zoeken?uitspraken=alle')
  await page.clock.install()
  const before = site.sent.length
  const box = page.getByRole('combobox', { name: 'Waar zoekt u naar?' })
  await box.fill('boodschap')
  await page.clock.runFor(1_000)
  await box.press('Enter')
  await page.waitForURL(/words=boodschap/)
  expect(askedSince(before)).toEqual([])
  await page.context().close()
})

test('the help beside the box tells how to search, and each example can be tried', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  await page.getByText('Zo zoekt u').click()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.getByRole('link', { name: 'jaar:2023..2025' }).click()
  await page.waitForURL(/words=jaar/)
  await page.getByText('48 casussen gevonden').waitFor()
  await page.context().close()
})

test('what is taken along is what was searched for', async () => {
  const page = await site.openAs('researcher', '/zoeken?words=broer&years=2025')
  await page.getByText('Neem deze resultaten mee').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Casussen voor een programma (JSON)' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('casussen.json')
  const address = new URL(file.url())
  expect(Object.fromEntries(address.searchParams)).toEqual({ words: 'broer', years: '2025' })
  const table = page.getByRole('link', { name: 'Tabel van afloop per jaar voor een programma (JSON)' })
  const [counts] = await Promise.all([page.waitForEvent('download'), table.click()])
  expect(counts.suggestedFilename()).toBe('tabel.json')
  await page.context().close()
})

test('what looks like the name of a person is asked about before it goes or stands in the address', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  const before = site.sent.length
  const box = page.getByRole('combobox', { name: 'Waar zoekt u naar?' })
  await box.fill('jannie kamphuis')
  await box.press('Enter')
  const question = page.getByRole('status').filter({ hasText: 'Dit lijkt een naam' })
  await question.waitFor()
  expect(await question.innerText()).toContain('jannie kamphuis')
  expect(page.url()).not.toContain('words')
  expect(site.sent.slice(before).join()).not.toContain('jannie')
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)

  await question.getByRole('button', { name: 'Pas aan' }).click()
  await box.and(page.locator(':focus')).waitFor()
  await box.fill('jannie bos')
  expect(await question.count()).toBe(0)
  await box.press('Enter')
  await question.getByRole('button', { name: 'Zoek toch' }).click()
  await page.waitForURL(/words=jannie\+bos/)
  await page
    .getByText(/casussen gevonden|Geen casus/)
    .first()
    .waitFor()

  // An ordinary question of two words goes straight through.
  await box.fill('kok wet')
  await box.press('Enter')
  await page.waitForURL(/words=kok\+wet/)
  await page.context().close()
})
