// The register of campaigns and media weeks: which days it takes, and that nothing goes without being asked.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findReportingEvents } from '#db/reportingEvents.ts'
import { openHouse } from '../support/house.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(openHouse())
})
afterAll(() => site.close())

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('days that cannot be are told at the last day, its length is told, and taking it away asks first', async () => {
  const { db } = site.house
  const page = await site.openAs('drafter', '/vroegsignalering/campagnes')
  const last = page.getByLabel('Laatste dag')
  const put = () => page.getByRole('button', { name: 'Leg vast' }).press('Enter')
  await page.getByRole('textbox', { name: 'Wat was het?' }).fill('Meldweek giften')
  await page.getByLabel('Eerste dag').fill(dayFrom(-30))
  for (const [day, fault] of [
    [dayFrom(-31), 'De laatste dag ligt vóór de eerste.'],
    [dayFrom(200), 'Kies een laatste dag die hooguit drie maanden vooruit ligt.'],
  ] as const) {
    await last.fill(day)
    await put()
    await expect.poll(() => last.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.locator('#lastDay-error').getByText(fault).waitFor()
  }
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 375)).toBe(0)
  expect(findReportingEvents(db)).toEqual([])
  await last.fill(dayFrom(-3))
  await page.getByText('Dat zijn 28 dagen (4 weken).').waitFor()
  await put()
  await page.getByText('“Meldweek giften” is vastgelegd.').waitFor()

  const remove = page.getByRole('button', { name: 'Haal weg: Meldweek giften' })
  await remove.press('Enter')
  const asked = page.getByRole('dialog', { name: 'Campagne weghalen' })
  await asked.getByText(/vastgestelde brieven blijven/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await asked.getByRole('button', { name: 'Annuleer' }).press('Enter')
  expect(findReportingEvents(db)).toHaveLength(1)
  await remove.press('Enter')
  await asked.getByRole('button', { name: 'Haal weg' }).press('Enter')
  await page.getByText('“Meldweek giften” is weggehaald.').waitFor()
  expect(findReportingEvents(db)).toEqual([])
  await page.context().close()
})
