// A note that others will read waits for its reading, and goes out with a name in it only when its writer says so.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCase } from '#db/cases.ts'
import { findSignal } from '#db/signals.ts'
import { published, referenceOf, submitted } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const asked = (page: Page) => page.getByRole('status').filter({ hasText: 'Er is nog niets verstuurd' })

test('a note that is sent right after typing waits, asks about the name in it, and goes once that is out', async () => {
  const { house } = site
  const id = submitted(house)
  const page = await site.openAs('coderVng', `/werkvoorraad/controleren/${id}`)
  for (const point of await page.getByRole('radio', { name: 'In orde', exact: true }).all())
    await point.check()
  await page.getByRole('radio', { name: 'Terug naar de indiener' }).check()
  const note = page.getByRole('textbox', { name: 'Wat moet de indiener verbeteren?' })
  await note.fill('Haal jannie kamphuis uit de tweede zin.')
  await page.getByRole('button', { name: 'Stuur terug' }).click()
  await asked(page).waitFor()
  expect(await asked(page).innerText()).toContain('Wat moet de indiener verbeteren?')
  expect(findSignal(house.db, id)?.status).toBe('received')
  expect(site.sent.join()).not.toContain('kamphuis')
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)

  // Whoever mends the text presses again; nothing goes while it is mended.
  await note.fill('Haal de naam uit de tweede zin.')
  await asked(page).waitFor({ state: 'detached' })
  expect(findSignal(house.db, id)?.status).toBe('received')
  await page.getByRole('button', { name: 'Stuur terug' }).click()
  await expect.poll(() => findSignal(house.db, id)?.status).toBe('returned')
  await page.context().close()
})

test('a reason in a dialog asks once, and goes out as it stands when its writer says so', async () => {
  const { house } = site
  const id = published(house)
  const page = await site.openAs('chair', `/casussen/${referenceOf(house, id)}`)
  await page.getByRole('button', { name: 'Trek in' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption({ index: 1 })
  await dialog.getByRole('textbox').fill('De bakkerij van Kamphuis is in de tekst te herkennen.')
  await dialog.getByRole('button', { name: 'Trek in' }).click()
  await asked(page).waitFor()
  expect(findCase(house.db, id)?.status).toBe('published')
  await asked(page).getByRole('button', { name: 'Laat staan en ga verder' }).click()
  await expect.poll(() => findCase(house.db, id)?.status).toBe('withdrawn')
  await page.context().close()
})

test('a reason without a name goes at once, also when it was typed a moment ago', async () => {
  const { house } = site
  const id = published(house)
  const page = await site.openAs('chair', `/casussen/${referenceOf(house, id)}`)
  await page.getByRole('button', { name: 'Trek in' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption({ index: 1 })
  await dialog.getByRole('textbox').fill('De tekst klopt niet meer sinds het besluit van 12 mei 2024.')
  await dialog.getByRole('button', { name: 'Trek in' }).click()
  // It takes no second press, however long the reading takes.
  await page.getByRole('heading', { level: 1, name: 'Deze casus is ingetrokken.' }).waitFor()
  expect(findCase(house.db, id)?.status).toBe('withdrawn')
  await page.context().close()
})
