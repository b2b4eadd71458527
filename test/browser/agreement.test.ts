// How far coders agree, as a page for who reads figures.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLetterWorld } from '../support/letterWorld.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(openLetterWorld().house)
})
afterAll(() => site.close())

test('agreement between coders is a table that says what its figures mean', async () => {
  const page = await site.openAs('chair', '/overeenstemming')
  await page.getByRole('button', { name: /^Toon alle \d+ onderdelen$/ }).click()
  const cause = page.getByRole('row', { name: /Oorzaak/ }).first()
  await cause.waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.context().close()
})
