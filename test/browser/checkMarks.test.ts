// The second pair of eyes answers every mark by one key, and nothing is confirmed while one is open.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSignal } from '#db/signals.ts'
import { submitted } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

const NARRATIVE =
  'De uitleg kwam van Stichting Helpende Hand Amersfoort en niet van de bakker aan de Dorpsstraat 12. Daarna kwam er geen bijstand meer.'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('each mark by its key, with the keyboard going on to the next, and then the check', async () => {
  const { house } = site
  const id = submitted(house, { narrative: NARRATIVE })
  const page = await site.openAs('coderVng', `/werkvoorraad/controleren/${id}`)
  for (const point of await page.getByRole('radio', { name: 'In orde', exact: true }).all())
    await point.check()
  await page.getByRole('radio', { name: 'De tekst is anoniem' }).check()
  await page.getByRole('textbox', { name: 'Waarom kan het toch?' }).fill('Dit komt in Nederland veel voor.')
  const confirm = page.getByRole('button', { name: 'Bevestig de controle' })
  await confirm.click()
  await page.getByText('Zeg bij elke markering waarom die mag blijven; nog 2 te gaan').first().waitFor()
  expect(findSignal(house.db, id)?.status).toBe('received')
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)

  const body = page.getByRole('group', { name: /Helpende Hand Amersfoort/ })
  await body.getByRole('radio').first().focus()
  await page.keyboard.press('1')
  expect(await body.getByRole('radio').first().isChecked()).toBe(true)
  await page.keyboard.press('2')
  const street = page.getByRole('group', { name: /Dorpsstraat 12/ })
  expect(await street.getByRole('radio').nth(1).isChecked()).toBe(true)
  await confirm.click()
  await expect.poll(() => findSignal(house.db, id)?.status).toBe('checked')
  await page.context().close()
})

test('what has to go sends the signal back', async () => {
  const { house } = site
  const id = submitted(house, { narrative: NARRATIVE })
  const page = await site.openAs('coderVng', `/werkvoorraad/controleren/${id}`)
  const body = page.getByRole('group', { name: /Helpende Hand Amersfoort/ })
  await body.getByRole('radio').first().focus()
  await page.keyboard.press('3')
  expect(await page.getByRole('radio', { name: 'Terug naar de indiener' }).isChecked()).toBe(true)
  for (const point of await page.getByRole('radio', { name: 'In orde', exact: true }).all())
    await point.check()
  await page
    .getByRole('textbox', { name: 'Wat moet de indiener verbeteren?' })
    .fill('In de eerste zin staat een organisatie.')
  await page.getByRole('button', { name: 'Stuur terug' }).click()
  await expect.poll(() => findSignal(house.db, id)?.status).toBe('returned')
  await page.context().close()
})
