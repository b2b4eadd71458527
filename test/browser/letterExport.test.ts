// The web page of a letter, as whoever receives it opens it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { exportLetter } from '#letters/exportLetter.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite(openLetterWorld().house)
})
afterAll(() => site.close())

test('the letter as a web page has nothing axe objects to, and fits a telephone', async () => {
  const draft = composeLetter(letterFacts(site.house.db, 2025, '2026-02-02'))
  const page = await site.openAs('researcher', '/zoeken')
  const html = await exportLetter({ draft, version: 1, status: 'frozen' }, 'html')
  await page.setContent(new TextDecoder().decode(html))
  await page.getByRole('heading', { level: 1, name: 'Knelpuntenbrief 2025' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 375)).toBe(0)
  expect(await overflowAt(page, 1280)).toBe(0)
})
