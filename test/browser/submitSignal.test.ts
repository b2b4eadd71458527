// Handing in a signal in the browser, from the first word to the row in the database.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signals } from '#db/schema/signals.ts'
import { axeViolations, openSite, type Site } from './support.ts'

/** Invented; each of the words below points to someone and may not leave the browser. */
const STORY =
  'Mevrouw Fatima Yilmaz uit Zwolle belde op 12 maart 2024 met haar consulent Jan de Boer over de huur. Hij vroeg haar BSN 111222333. Ze was bereikbaar op 06-12345678 of via fatima.yilmaz@voorbeeld.nl.'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Ja', exact: true }).check()
  await page.getByRole('radio', { name: 'Een hard gevolg' }).check()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Huur niet meer te betalen')
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(STORY)
  await page.getByRole('textbox', { name: 'Wat was het gevolg?' }).fill('Fatima kreeg een schuld.')
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2024')
  await page.getByRole('combobox', { name: 'Maand of kwartaal' }).selectOption('Q1')
  await page.getByRole('combobox', { name: 'Wie zag dit of maakte dit mee?' }).selectOption('BURGER')
}

const found = (page: Page, label: string) => page.getByRole('region', { name: `Meegelezen: ${label}` })
const STORY_LABEL = 'Wat is er gebeurd?'

test('a signal goes in as the sender was shown it', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  await fillIn(page)
  await found(page, STORY_LABEL).getByText('→ [TELEFOON]').waitFor()
  await found(page, 'Wat was het gevolg?').getByText('→ [PERSOON-1]').waitFor()
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
  await page.getByText('Op deze gegevens passen').waitFor()
  expect(await axeViolations(page)).toEqual([])
  const unasked = ['\\"period\\":\\"-', '\\"period\\":\\"2024-\\"'].flatMap((part) => [
    part,
    part.replaceAll('\\', ''),
  ])
  expect(site.sent.filter((request) => unasked.some((part) => request.includes(part)))).toEqual([])

  await page.goBack()
  expect(await page.getByRole('textbox', { name: STORY_LABEL }).inputValue()).toBe(STORY)
  await page.goForward()
  await page.getByRole('button', { name: 'Kijk na voor u verstuurt' }).click()
  await page.getByRole('button', { name: 'Terug naar het formulier' }).click()
  await page.getByRole('button', { name: 'Kijk na voor u verstuurt' }).click()
  await page.getByRole('button', { name: 'Signaal versturen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uw signaal is ontvangen' }).waitFor()
  await page.getByText(/Omdat er spoed bij is, gebeurt dat uiterlijk op \d+ \w+ 20\d\d\./).waitFor()
  await page.getByText('Dreigt ontruiming of afsluiting?').waitFor()
  expect(await axeViolations(page)).toEqual([])

  const [row] = site.house.db.select().from(signals).all()
  expect(row).toMatchObject({ status: 'received', period: '2024-Q1', regulationId: 'pw', urgent: true })
  expect(row?.narrative).toContain('Mevrouw [PERSOON-1] uit [GEMEENTE')
  await page.context().close()
})

test('the sender decides word by word with one key each, and takes a decision back', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  const story = page.getByRole('textbox', { name: STORY_LABEL })
  await story.fill(
    'De wijkcoach uit Zwolle belde pas na zes weken. Daarna kwam er een brief op 12 maart 2024.',
  )
  const list = found(page, STORY_LABEL)
  const place = list.getByRole('button', { name: /^plaats Zwolle/ })
  await list.getByRole('button', { name: /^datum 12 maart 2024/ }).waitFor()
  const status = page.getByRole('status')

  await place.focus()
  await list.getByText('Dit is een plaats.').waitFor()
  await page.keyboard.press('b')
  await list.getByText('Zwolle blijft staan').waitFor()
  await status.filter({ hasText: 'Zwolle blijft staan.' }).waitFor({ state: 'attached' })
  await page.keyboard.press('w')
  await list.getByText('Zwolle → [GEMEENTE').waitFor()
  await page.keyboard.press('o')
  await status.filter({ hasText: 'Uw keuze voor Zwolle is ongedaan gemaakt.' }).waitFor({ state: 'attached' })

  await page.keyboard.press('t')
  await page.keyboard.press('n')
  await list.getByText('Zwolle → [PERSOON-1]').waitFor()
  expect(await list.getByRole('combobox', { name: 'Soort' }).inputValue()).toBe('NAME')

  await list.getByRole('button', { name: /Zwolle/ }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator(':focus').textContent()).toContain('12 maart 2024')
  await page.keyboard.press('Escape')
  expect(await story.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press('End')
  await page.keyboard.type('bwto')
  expect(await story.inputValue()).toContain('bwto')
  await page.context().close()
})

test('in a long text the marks keep up with what is typed in front of them', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  const story = page.getByRole('textbox', { name: STORY_LABEL })
  await story.fill(`${'De gemeente vroeg om een bewijs. '.repeat(150)}Daarna belde Jan de Boer.`)
  await found(page, STORY_LABEL).getByText('→ [PERSOON-1]').waitFor()
  await story.press('Control+Home')
  await page.keyboard.type('Kees Vos schreef. ')
  await found(page, STORY_LABEL).getByText('→ [PERSOON-2]').waitFor()
  const copy = page.locator('.rd-layers', { has: story }).locator('[aria-hidden]')
  await expect.poll(() => copy.textContent()).toBe(await story.inputValue())
  expect(await copy.locator('mark').allTextContents()).toEqual(['Kees Vos', 'Jan de Boer'])
  await page.context().close()
})

test('what is certain cannot stay, which is said on the key that would keep it, also when it is called otherwise', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  await page.getByRole('textbox', { name: STORY_LABEL }).fill('Op de brief stond haar BSN 111222333.')
  const list = found(page, STORY_LABEL)
  const number = list.getByRole('button', { name: /111222333/ })
  await number.focus()
  const said = page.getByRole('status').filter({ hasText: '111222333 kan niet blijven staan' })
  await page.keyboard.press('b')
  await said.waitFor({ state: 'attached' })
  await list.getByText('Dit gaat er altijd uit en kan niet blijven staan.').waitFor()
  await page.keyboard.press('t')
  await list.getByRole('combobox', { name: 'Soort' }).selectOption('DOSSIER')
  await list.getByText('111222333 → [DOSSIERNUMMER]').waitFor()
  expect(await list.getByRole('button', { name: /Blijft/ }).count()).toBe(0)
  await number.focus()
  await page.keyboard.press('b')
  await list.getByText('Dit gaat er altijd uit en kan niet blijven staan.').waitFor()
  await list.getByText('111222333 → [DOSSIERNUMMER]').waitFor()
  await page.context().close()
})

test('what is selected can be pointed out as a name or something else, and goes from all fields', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  const story = page.getByRole('textbox', { name: STORY_LABEL })
  await page.getByRole('textbox', { name: 'Titel' }).fill('Geen antwoord voor het lindehofje')
  await story.fill('lindehofje kreeg geen antwoord op haar brief en wacht nu al zes weken.')
  await story.press('Control+Home')
  for (const _ of 'lindehofje') await story.press('Shift+ArrowRight')
  await page.getByRole('group', { name: 'Wat is ‘lindehofje’?' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('naam')
  for (const _ of 'apo') await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await found(page, STORY_LABEL).getByText('lindehofje → [ORGANISATIE-1]').waitFor()
  await found(page, 'Titel').getByText('lindehofje → [ORGANISATIE-1]').waitFor()
  expect(await story.evaluate((field) => field === document.activeElement)).toBe(true)
  await found(page, STORY_LABEL).getByText('Lees de tekst zoals die weggaat').click()
  await found(page, STORY_LABEL).getByText('[ORGANISATIE-1] kreeg geen antwoord').waitFor()
  expect(await axeViolations(page)).toEqual([])
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

test('who leaves with text that was not sent is asked first, here and by the browser', async () => {
  const page = await site.openAs('council', '/signalen/nieuw')
  const title = page.getByRole('textbox', { name: 'Titel' })
  await title.fill('Nog niet klaar')
  await page.getByRole('link', { name: 'Mijn signalen' }).click()
  const question = page.getByRole('dialog', { name: 'Uw tekst is nog niet verstuurd' })
  await question.getByRole('button', { name: 'Blijf op deze pagina' }).click()
  expect(await title.inputValue()).toBe('Nog niet klaar')

  const asked = page.waitForEvent('dialog')
  const reload = page.reload({ timeout: 3_000 }).catch(() => 'stayed')
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await reload
  expect(await title.inputValue()).toBe('Nog niet klaar')

  await page.getByRole('link', { name: 'Mijn signalen' }).click()
  await question.getByRole('button', { name: 'Ga weg zonder te versturen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mijn signalen' }).waitFor()
  await page.context().close()
})
