// What a page shows while it asks for the newest, and after something it hangs together with was changed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftLetter } from '#usecases/draftLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { type LetterWorld, openLetterWorld } from '../support/letterWorld.ts'
import { versionOf } from '../support/walk.ts'
import { openSite, type Site } from './support.ts'

let world: LetterWorld
let site: Site
beforeAll(async () => {
  world = openLetterWorld()
  const { house, gifts } = world
  value(draftLetter(house, house.cast.drafter, 2025))
  const [id = ''] = gifts.slice(-1)
  const version = versionOf(house, id)
  value(withdrawCase(house, house.cast.chair, { id, version, reason: 'Te herkenbaar.' }))
  site = await openSite(house)
})
afterAll(() => site.close())

test('while a letter asks for the newest, no number of before is told as changed', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  const changed = page.getByText(/getal(?:len zijn| is) veranderd$/)
  await changed.waitFor()
  const held = new Promise<void>((release) => {
    void page.route('**/graphql', async (route) => {
      if (/query Letter\(/.test(route.request().postData() ?? ''))
        await page.evaluate(() => new Promise((go) => document.addEventListener('go', go, { once: true })))
      await route.continue()
      release()
    })
  })
  await page.getByRole('link', { name: 'Brieven' }).click()
  await page.getByRole('link', { name: 'Knelpuntenbrief 2025' }).click()
  await page.getByText(/^De brief en wat er sinds het tellen is veranderd, worden bijgewerkt/).waitFor()
  expect(await changed.count()).toBe(0)
  await page.evaluate(() => document.dispatchEvent(new Event('go')))
  await held
  await changed.waitFor()
  await page.context().close()
})

test('when a place is given, the order in an open letter is asked anew together with the table', async () => {
  const page = await site.openAs('chair', '/knelpunten/volgorde')
  const rows = page.getByRole('table', { name: /^Knelpunten op volgorde/ }).locator('tbody tr')
  const settle = page.getByRole('button', { name: 'Neem deze volgorde over in de brief' })
  await settle.press('Enter')
  const standing = page.getByText(/^De volgorde is op .* overgenomen/)
  await standing.waitFor()
  // The button is gone; the keyboard is where its answer stands.
  expect(await standing.evaluate((words) => words === document.activeElement)).toBe(true)

  await page.getByText(/^Bekijk de volgorde/).click()
  const last = page.locator('details ol li').last()
  const [name = ''] = /K-\d+/.exec((await last.textContent()) ?? '') ?? []
  await page.getByRole('button', { name: `Geef plaats: ${name}`, exact: true }).click()
  await page.getByRole('textbox', { name: 'Plaats' }).fill('1')
  await page.getByRole('textbox', { name: /^Waarom wijkt u af/ }).fill('Dit raakt de meeste mensen.')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect.poll(() => rows.first().getByRole('rowheader').textContent()).toContain(`${name} `)
  await page.getByText(/Daarna zijn aantallen, prioriteiten of plaatsen veranderd\.$/).waitFor()
  await settle.waitFor()
  await page.context().close()
})
