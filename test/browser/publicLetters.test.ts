// A visitor finds the letter that was sent and reads it, without an account.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftLetter } from '#usecases/draftLetter.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { value } from '../support/house.ts'
import { openLetterWorld, settled } from '../support/letterWorld.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  const { house } = openLetterWorld()
  const { chair, drafter } = house.cast
  value(draftLetter(house, drafter, 2025))
  settled(house)
  value(moveLetter(house, chair, { year: 2025, version: 1, step: 'send', day: '2026-02-02' }))
  site = await openSite(house)
})
afterAll(() => site.close())

test('the letter stands among what is public, and opens as a page', async () => {
  const page = await site.openAs(null, '/verantwoording')
  await page.getByText('Knelpuntenbrief 2025, verzonden op 2 februari 2026').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.getByRole('link', { name: 'Knelpuntenbrief 2025, webpagina (HTML)' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Knelpuntenbrief 2025' }).waitFor()
  await page.getByText('Vastgesteld op 2 februari 2026').first().waitFor()
  await page.context().close()
})
