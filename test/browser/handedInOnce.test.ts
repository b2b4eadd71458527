// What stands on a page goes in the name of whose page it is, and once: also when someone else logged in beside it, and when an
// answer got lost on the way.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { signals } from '#db/schema/signals.ts'
import { axeViolations, openSite, type Site } from './support.ts'

const STORY = 'De enige klokkenmaakster van het dorp kreeg twaalf weken geen bijstand na een verhuizing.'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
let earlier = 0
beforeEach(() => {
  earlier = all().length
})

const all = () => site.house.db.select().from(signals).all()
const stored = () => all().slice(earlier)
const story = (page: Page) => page.getByRole('textbox', { name: 'Wat is er gebeurd?' })
const send = (page: Page) => page.getByRole('button', { name: 'Signaal versturen' })
const received = (page: Page) => page.getByRole('heading', { level: 1, name: 'Uw signaal is ontvangen' })

async function toReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kijk na voor u verstuurt' }).click()
  await page.getByText('Dit wordt verstuurd, en niets anders').waitFor()
}

async function filledIn(): Promise<Page> {
  const page = await site.openAs('council', '/signalen/nieuw')
  await page.getByRole('radio', { name: 'Nee', exact: true }).check()
  await page.getByRole('radio', { name: 'Een hard gevolg' }).check()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Geen geld na een verhuizing')
  await story(page).fill(STORY)
  await page.getByRole('textbox', { name: 'Wat was het gevolg?' }).fill('Een schuld.')
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2024')
  await page.getByRole('combobox', { name: 'Maand of kwartaal' }).selectOption('Q1')
  await page.getByRole('combobox', { name: 'Wie zag dit of maakte dit mee?' }).selectOption('BURGER')
  await toReview(page)
  return page
}

/** Logs in on a tab beside the page, in the same browser. */
async function logInBeside(page: Page, name: string): Promise<void> {
  const beside = await page.context().newPage()
  await beside.goto(`${site.url}/inloggen`)
  await beside.getByRole('button', { name }).click()
  await beside.getByRole('heading', { level: 1, name: `Goedendag, ${name}` }).waitFor()
  await beside.close()
}

test('someone else logged in beside the page: nothing goes in their name, and the owner goes on with what was written', async () => {
  const page = await filledIn()
  await logInBeside(page, 'Proef municipality')
  await send(page).click()
  const alert = page.getByRole('alert').filter({ hasText: 'U bent intussen in een ander tabblad ingelogd' })
  await alert.getByText(/Deze pagina is van Proef council van /).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(stored()).toEqual([])
  await page.getByRole('button', { name: 'Terug naar het formulier' }).click()
  expect(await story(page).inputValue()).toBe(STORY)
  await toReview(page)

  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    alert.getByRole('link', { name: /^Log weer in als Proef council/ }).click(),
  ])
  await beside.getByRole('button', { name: 'Proef council' }).click()
  await beside.getByRole('heading', { level: 1, name: 'Goedendag, Proef council' }).waitFor()
  await send(page).click()
  await received(page).waitFor()
  expect(stored()).toMatchObject([{ submittedBy: site.house.cast.council.personId }])
  await page.context().close()
})

test('nor does the page show what is the other’s, and logging out works for whoever is in', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  await logInBeside(page, 'Proef municipality')
  await page.getByRole('link', { name: 'Mijn signalen' }).first().click()
  await page.getByText('U bent intussen in een ander tabblad ingelogd').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.getByRole('link', { name: 'Inloggen' }).waitFor()
  await page.context().close()
})

test('a file that was looked over waits for its owner', async () => {
  const page = await site.openAs('council', '/signalen/bestand')
  const rows = [
    'kenmerk;titel;wat_is_er_gebeurd;gevolg;periode;wet;bron',
    'HB-1;Giften geteld;"Een oma gaf elke maand boodschappen. Die werden als inkomen gezien.";Een schuld.;2025-Q1;Pw;burger',
  ]
  const buffer = Buffer.from(rows.join('\r\n'))
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'signalen.csv', mimeType: 'text/csv', buffer })
  const go = page.getByRole('button', { name: /^Dien 1 rij in/ })
  await go.waitFor()
  await logInBeside(page, 'Proef municipality')
  await go.click()
  await page.getByText('Het versturen stopte na 0 van de 1 rijen').waitFor()
  await page.getByText('U bent intussen in een ander tabblad ingelogd').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(stored()).toEqual([])
  await logInBeside(page, 'Proef council')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('heading', { name: 'Verslag' }).waitFor()
  expect(stored()).toMatchObject([{ submittedBy: site.house.cast.council.personId }])
  await page.context().close()
})

/** Lets the server take in the next signal and loses its answer. */
async function loseAnswer(page: Page): Promise<void> {
  let lost = false
  await page.route('**/graphql', async (route) => {
    if (lost || !route.request().postData()?.includes('submitSignal')) return route.continue()
    lost = true
    await route.fetch()
    return route.abort()
  })
}

test('an answer that got lost: sending again makes it no second signal', async () => {
  const page = await filledIn()
  await loseAnswer(page)
  await send(page).click()
  await page.getByText('De server geeft geen antwoord.').waitFor()
  expect(stored()).toHaveLength(1)
  await send(page).click()
  await received(page).waitFor()
  expect(stored()).toHaveLength(1)
  await page.context().close()
})

test('an answer that got lost and a text that was changed since: it is said what is there, and the new text goes on asking', async () => {
  const page = await filledIn()
  await loseAnswer(page)
  await send(page).click()
  await page.getByText('De server geeft geen antwoord.').waitFor()
  await page.getByRole('button', { name: 'Terug naar het formulier' }).click()
  await story(page).fill(`${STORY} Daarna volgde een boete.`)
  await toReview(page)
  await send(page).click()
  await page.getByText('Dit signaal was al bij ons aangekomen').first().waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(stored()).toMatchObject([{ narrative: STORY }])
  await toReview(page)
  await send(page).click()
  await received(page).waitFor()
  expect(stored().map(({ narrative }) => narrative)).toEqual([STORY, `${STORY} Daarna volgde een boete.`])
  await page.context().close()
})

test('the last look names the words that few use, and does not call a text inconspicuous that nobody weighed', async () => {
  const page = await filledIn()
  await page.getByText('Woorden die in weinig verhalen staan').waitFor()
  await page.getByText('klokkenmaakster', { exact: true }).waitFor()
  await page.getByText('Op deze gegevens passen').waitFor()
  expect(await page.getByText(/valt niet op|vallen niet op/).count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])
  expect(
    site.sent.filter((request) => request.includes('looksLike') && request.includes('klokkenmaakster')),
  ).toEqual([])
  await page.context().close()
})
