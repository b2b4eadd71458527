// A bottleneck that became confidential after its letter was settled: who sends the letter reads so first.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBottleneck, findBottlenecks } from '#db/bottlenecks.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { value } from '../support/house.ts'
import { BOTTLENECK, openLetterWorld, settled } from '../support/letterWorld.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  const { house } = openLetterWorld()
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  const { id = '' } = findBottlenecks(house.db)[0] ?? {}
  const { version = 0 } = findBottleneck(house.db, id) ?? {}
  value(
    saveBottleneck(house, house.cast.drafter, { ...BOTTLENECK, id, version, disclosure: 'vertrouwelijk' }),
  )
  site = await openSite(house)
})
afterAll(() => site.close())

test('the names stand with what is open, lead to where they are told, and stand in the step of sending', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  const point = page.getByRole('link', { name: /intussen niet meer openbaar mag zijn: K-1\./ })
  const place = page.locator(`[id="${(await point.getAttribute('href'))?.slice(1)}"]`)
  await point.press('Enter')
  await place.waitFor()
  await page.getByRole('button', { name: 'Leg vast dat de brief is verzonden' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/intussen niet meer openbaar mag zijn: K-1\..*Overleg met de voorzitter/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.context().close()
})
