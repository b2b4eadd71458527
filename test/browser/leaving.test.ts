// What someone wrote is not lost by going elsewhere, by logging out or by a session that ends, and it is stored nowhere meanwhile.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { caseReference, findCase } from '#db/cases.ts'
import { sure } from '#server/graphql/sure.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { published } from '../support/walk.ts'
import { axeViolations, openSite, type Site } from './support.ts'

const STORY = 'Een zus kookte drie keer per week mee en de gemeente telde dat als inkomen.'

let site: Site
let reference: string
beforeAll(async () => {
  const world = openLetterWorld()
  value(draftLetter(world.house, world.house.cast.drafter, 2025))
  reference = caseReference(sure(findCase(world.house.db, published(world.house))))
  site = await openSite(world.house)
})
afterAll(() => site.close())

/** Goes to the search page by the menu, and tells whether the page asks first; staying leaves the page as it was. */
async function asksBeforeLeaving(page: Page, title: string): Promise<void> {
  const address = page.url()
  await page.getByRole('link', { name: 'Zoeken', exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.waitFor()
  await dialog.getByRole('button', { name: /^Blijf/ }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(page.url()).toBe(address)
}

test('a paragraph of the letter that is being rewritten', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  await page
    .getByRole('button', { name: /^Bewerk: / })
    .first()
    .press('Enter')
  const field = page.getByRole('textbox', { name: 'Tekst van de alinea' })
  await field.and(page.locator(':focus')).waitFor()
  await field.press('Control+End')
  await page.keyboard.type(' Dat blijft zo.')
  await asksBeforeLeaving(page, 'Wat u schreef is nog niet bewaard')
  expect(await field.innerText()).toContain('Dat blijft zo.')
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Annuleer' }).click()
  await page.getByRole('link', { name: 'Zoeken', exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Zoeken' }).waitFor()
  await page.context().close()
})

test('a case that is being changed and a thread that is to be changed', async () => {
  const page = await site.openAs('chair', `/casussen/${reference}/aanpassen`)
  await page.getByRole('textbox', { name: 'Samenvatting' }).fill('Een andere samenvatting.')
  await asksBeforeLeaving(page, 'Wat u schreef is nog niet bewaard')
  await page.context().close()
  const thread = await site.openAs('chair', '/rode-draden/giften-in-natura/veranderen')
  await thread.getByRole('textbox', { name: /Waarom|Reden/ }).fill('De naam zegt te weinig.')
  await asksBeforeLeaving(thread, 'Wat u schreef is nog niet bewaard')
  await thread.context().close()
})

test('logging out asks first, and ends the session only for who goes', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(STORY)
  const before = site.sent.length
  const loggedOut = () => site.sent.slice(before).some((request) => request.includes('logout'))
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Uw tekst is nog niet verstuurd' })
  await dialog.getByRole('button', { name: 'Blijf op deze pagina' }).click()
  expect(loggedOut()).toBe(false)
  expect(await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).inputValue()).toBe(STORY)
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await dialog.getByRole('button', { name: 'Ga weg zonder te versturen' }).click()
  await page.getByRole('link', { name: 'Inloggen' }).waitFor()
  expect(loggedOut()).toBe(true)
  await page.context().close()
})

test('a session that ended: the way back in opens beside the text, which is sent as it stood', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  await page.getByRole('radio', { name: 'Nee', exact: true }).check()
  await page.getByRole('radio', { name: 'Een hard gevolg' }).check()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Maaltijden van een zus')
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(STORY)
  await page.getByRole('textbox', { name: 'Wat was het gevolg?' }).fill('Een schuld.')
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2024')
  await page.getByRole('combobox', { name: 'Maand of kwartaal' }).selectOption('Q1')
  await page.getByRole('combobox', { name: 'Wie zag dit of maakte dit mee?' }).selectOption('BURGER')
  await page.getByRole('button', { name: 'Kijk na voor u verstuurt' }).click()
  await page.context().clearCookies()
  const send = page.getByRole('button', { name: 'Signaal versturen' })
  await send.click()
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Log opnieuw in (nieuw tabblad)' }).click(),
  ])
  await beside.getByRole('button', { name: 'Proef council' }).click()
  await beside.getByRole('heading', { level: 1, name: 'Goedendag, Proef council' }).waitFor()
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('kookte')
  await send.click()
  await page.getByRole('heading', { level: 1, name: 'Uw signaal is ontvangen' }).waitFor()
  await page.context().close()
})

test('a question about a person is not sent and does not come in the address, one about a ruling does', async () => {
  const page = await site.openAs('coderVng', '/zoeken')
  const before = site.sent.length
  const box = page.getByRole('combobox', { name: 'Waar zoekt u naar?' })
  await box.fill('Fatima Yilmaz 123456782')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await page.getByText('Zoek zonder namen en nummers van mensen.').first().waitFor()
  expect(page.url()).not.toMatch(/Yilmaz|123456782/)
  expect(site.sent.slice(before).join('\n')).not.toMatch(/Yilmaz|123456782/)
  await box.fill('arrest Jan Korošec')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await page.waitForURL(/words=arrest/)
  await page.context().close()
})
