// Handing in a signal in the browser, from the first word to the row in the database.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signals } from '#db/schema/signals.ts'
import { axeViolations, openSite, type Site } from './support.ts'

/** Invented; each of the words below points to someone and may not leave the browser. */
const STORY =
  'Mevrouw Fatima Yilmaz uit Zwolle belde op 12 maart 2024 met haar consulent Jan de Boer over de huur. Hij vroeg haar BSN 111222333. Ze was bereikbaar op 06-12345678 of via fatima.yilmaz@voorbeeld.nl.'
const RAW = ['Fatima', 'Yilmaz', 'Zwolle', '12 maart', 'de Boer', '111222333', '12345678', 'voorbeeld.nl']

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Nee', exact: true }).check()
  await page.getByRole('radio', { name: 'Een hard gevolg' }).check()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Huur niet meer te betalen')
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(STORY)
  await page.getByRole('textbox', { name: 'Wat was het gevolg?' }).fill('Fatima kreeg een schuld.')
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2024')
  await page.getByRole('combobox', { name: 'Maand of kwartaal' }).selectOption('Q1')
  await page.getByRole('combobox', { name: 'Wie zag dit of maakte dit mee?' }).selectOption('BURGER')
}

const preview = (page: Page, label: string) => page.getByRole('region', { name: `Meegelezen: ${label}` })

test('a signal goes in, and nothing that points to someone leaves the browser', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  await fillIn(page)
  await preview(page, 'Wat is er gebeurd?').getByText('[TELEFOON]').first().waitFor()
  await preview(page, 'Wat was het gevolg?').getByText('[PERSOON-1]').first().waitFor()
  expect(await axeViolations(page)).toEqual([])

  const law = page.getByRole('combobox', { name: 'Wet' })
  await law.fill('participatiewet')
  await page.getByRole('option', { name: 'Participatiewet PW' }).waitFor()
  await law.press('ArrowDown')
  await law.press('Enter')
  const article = page.getByRole('combobox', { name: 'Artikel' })
  await article.fill('58 lid 8')
  await page.getByRole('listbox', { name: 'Artikel' }).getByRole('option').first().waitFor()
  await article.press('ArrowDown')
  await article.press('Enter')

  await page.getByRole('button', { name: 'Kijk na voor u verstuurt' }).click()
  await page.getByText('Dit wordt verstuurd, en niets anders').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Signaal versturen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uw signaal is ontvangen' }).waitFor()

  const [row] = site.house.db.select().from(signals).all()
  expect(row).toMatchObject({ status: 'received', period: '2024-Q1', regulationId: 'pw', urgent: false })
  expect(row?.narrative).toContain('[PERSOON-1]')
  const left = RAW.filter((word) => site.sent.some((request) => decodeURIComponent(request).includes(word)))
  expect(left).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(RAW.filter((word) => kept.includes(word))).toEqual([])
  await page.context().close()
})

test('the sender decides on doubtful words and points out a name by keyboard', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  const story = page.getByRole('textbox', { name: 'Wat is er gebeurd?' })
  await story.fill(
    'Roosje kreeg geen antwoord op haar brief. De wijkcoach uit Zwolle belde pas na zes weken.',
  )
  const result = preview(page, 'Wat is er gebeurd?')
  await result.getByRole('button', { name: 'Laat staan: Zwolle' }).press('Enter')
  await result.getByText('blijft staan.').waitFor()

  await story.press('Control+Home')
  for (const _ of 'Roosje') await story.press('Shift+ArrowRight')
  await page.getByRole('button', { name: 'Wat ik selecteer is ook een naam' }).first().press('Enter')
  await result.getByText('Roosje wordt [PERSOON-1]').waitFor()
  await result.getByRole('button', { name: 'Vervang alles in het veld' }).press('Enter')
  expect(await story.inputValue()).toMatch(/^\[PERSOON-1\] kreeg geen antwoord.* uit Zwolle belde/)
  await page.context().close()
})

test('what is missing is named at the top with a link to the field, and reached by keyboard', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  await page.getByRole('button', { name: 'Kijk na voor u verstuurt' }).press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'te verbeteren' })
  await summary.getByRole('link', { name: 'Geef het signaal een titel.' }).press('Enter')
  const title = page.getByRole('textbox', { name: 'Titel' })
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await title.getAttribute('aria-invalid')).toBe('true')
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()
})

test('who leaves with text that was not sent is asked first', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Nog niet klaar')
  await page.getByRole('link', { name: 'Mijn signalen' }).click()
  const question = page.getByRole('dialog', { name: 'Uw tekst is nog niet verstuurd' })
  await question.getByRole('button', { name: 'Blijf op deze pagina' }).click()
  expect(await page.getByRole('textbox', { name: 'Titel' }).inputValue()).toBe('Nog niet klaar')
  await page.getByRole('link', { name: 'Mijn signalen' }).click()
  await question.getByRole('button', { name: 'Ga weg zonder te versturen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mijn signalen' }).waitFor()
  await page.context().close()
})
