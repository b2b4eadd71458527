// Writing in a letter: free text around numbers and quotes that cannot be mistyped, by keyboard and beside others.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCaseByReference } from '#db/cases.ts'
import { sure } from '#server/graphql/sure.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { type LetterWorld, openLetterWorld } from '../support/letterWorld.ts'
import { versionOf } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let world: LetterWorld
let site: Site
beforeAll(async () => {
  world = openLetterWorld()
  value(draftLetter(world.house, world.house.cast.drafter, 2025))
  site = await openSite(world.house)
})
afterAll(() => site.close())

/** Opens the editor of a paragraph by the keyboard, and waits until it has the focus. */
async function editing(page: Page, button: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: button }).first().press('Enter')
  const field = page.getByRole('textbox', { name: 'Tekst van de alinea' })
  await field.and(page.locator(':focus')).waitFor()
  return field
}

/** Opens a chapter by its place in the contents. */
const openChapter = (page: Page, heading: RegExp) =>
  page
    .getByRole('navigation', { name: 'Hoofdstukken van de brief' })
    .getByRole('link', { name: heading })
    .press('Enter')

/** Saves the paragraph that is being edited. */
async function saved(page: Page, field: Locator, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Waarom past u dit aan?' }).fill(reason)
  await page.getByRole('button', { name: 'Bewaar alinea' }).press('Enter')
  await field.waitFor({ state: 'detached' })
}

/** Brings the cursor to the last number or quote of the text. */
async function toLastChip(page: Page, field: Locator): Promise<void> {
  await field.press('Control+End')
  const chosen = page.getByRole('status').filter({ hasText: 'Enter toont waar het vandaan komt' })
  for (let steps = (await field.innerText()).length; steps > 0 && (await chosen.count()) === 0; steps--)
    await field.press('ArrowLeft')
  await chosen.waitFor()
}

test('a paragraph is rewritten around its numbers by the keyboard alone', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  const field = await editing(page, /^Bewerk: Hierbij bieden wij u/)
  const before = await field.innerText()

  // What would take numbers along asks first, and leaves them on second thoughts.
  await field.press('Control+a')
  await field.press('x')
  const loss = page.getByRole('dialog', { name: 'Getallen weghalen?' })
  await loss.getByText(/gepubliceerde casussen in 2025/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await loss.getByRole('button', { name: 'Laat staan' }).press('Enter')
  await loss.waitFor({ state: 'detached' })
  expect(await field.innerText()).toBe(before)

  // A number says what it counts, shows its cases, and goes only after asking; undo brings it back.
  await toLastChip(page, field)
  await field.press('Enter')
  const origin = page.getByRole('dialog', { name: 'Waar komt dit getal vandaan?' })
  await origin
    .getByRole('link', { name: /^2025-/ })
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await field.press('Delete')
  await page
    .getByRole('dialog', { name: 'Getal weghalen?' })
    .getByRole('button', { name: 'Haal weg' })
    .press('Enter')
  await field.getByText('33', { exact: true }).waitFor({ state: 'detached' })
  await field.press('Control+z')
  await field.getByText('33', { exact: true }).waitFor()
  expect(await field.innerText()).toBe(before)

  // A number of the letter by what it counts.
  await field.press('Control+End')
  await field.pressSequentially(' Wij ontvingen signalen: ')
  const search = page.getByRole('combobox', { name: 'Zet een getal of citaat in de tekst' })
  await search.fill('ontvangen signalen in 2025')
  await search.press('ArrowDown')
  await search.press('Enter')
  await field.getByTitle('ontvangen signalen in 2025', { exact: true }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await saved(page, field, 'Signalen erbij')
  await page.getByText(/Wij ontvingen signalen: 33/).waitFor()
  await page
    .getByRole('button', { name: /^Bewerk: Hierbij bieden wij u/ })
    .and(page.locator(':focus'))
    .waitFor()

  await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter')
  await page.getByText(/Wij ontvingen signalen/).waitFor({ state: 'detached' })
  await page.context().close()
})

test('on a narrow screen the letter comes first, and what stands above it opens by the keyboard', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  const sheet = page.getByRole('heading', { name: 'Aanbieding' })
  const topOf = async () => (await sheet.boundingBox())?.y ?? Number.POSITIVE_INFINITY
  const contents = page.getByRole('navigation', { name: 'Hoofdstukken van de brief' })
  await contents.waitFor()
  expect(await page.getByText('Inhoud en versies').isVisible()).toBe(false)

  await page.setViewportSize({ width: 375, height: 800 })
  await contents.waitFor({ state: 'hidden' })
  await page.getByRole('list', { name: 'Download:' }).waitFor({ state: 'hidden' })
  expect(await topOf()).toBeLessThan(1_600)
  expect(await axeViolations(page)).toEqual([])
  await page.getByText('Inhoud en versies').press('Enter')
  await contents.waitFor()
  await page.getByText(/^Stand van de brief en downloads/).press('Enter')
  await page.getByRole('list', { name: 'Download:' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.context().close()
})

test('a paragraph is saved as soon as that is acknowledged, and shows its new words while the letter is counted anew', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  const field = await editing(page, /^Bewerk: Wij oordelen in deze brief/)
  await field.press('Control+End')
  await field.pressSequentially(' Dit bleef even weg.')
  // The letter itself is slow to come; only what is asked after saving waits.
  let letOn = () => {}
  const held = new Promise<void>((resolve) => {
    letOn = resolve
  })
  const asked = page.waitForRequest((request) => request.postData()?.includes('query Letter(') ?? false)
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query Letter(')) await held
    await route.continue()
  })
  await page.getByRole('textbox', { name: 'Waarom past u dit aan?' }).fill('Aanvulling')
  await page.getByRole('button', { name: 'Bewaar alinea' }).press('Enter')
  await asked
  await page.getByText('Bewaard. De brief wordt bijgewerkt…').waitFor()
  expect(await field.count()).toBe(0)
  expect(await page.getByText('Dit bleef even weg.').count()).toBe(1)
  expect(await page.getByText('De alinea is bewaard.').count()).toBe(0)
  // Meanwhile the writer goes on, and stays there when the letter has come.
  await page
    .getByRole('button', { name: /^Bewerk: / })
    .first()
    .press('Enter')
  const next = page.getByRole('textbox', { name: 'Tekst van de alinea' })
  await next.press('Control+End')
  letOn()
  await page.getByText('De alinea is bewaard.').waitFor()
  expect(await page.getByText('Dit bleef even weg.').count()).toBe(1)
  expect(await next.evaluate((field) => field.contains(document.activeElement))).toBe(true)
  await page.context().close()
})

test('a paragraph is read along with while it is written', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  await openChapter(page, /Knelpunten in detail/)
  await page.getByRole('button', { name: /^K-1 / }).press('Enter')
  const field = await editing(page, /^Bewerk: Casus 202/)
  await field.press('Control+End')
  await field.pressSequentially(' Bel 06-12345678.')
  const marks = page.getByRole('region', { name: 'Meegelezen: Tekst van de alinea' })
  await marks.getByText('06-12345678').waitFor()
  expect(await marks.getByRole('listitem').count()).toBe(1)
  expect(await axeViolations(page)).toEqual([])
  await field.press('Alt+w')
  await field.getByText('Bel [TELEFOON].').waitFor()
  await page.context().close()
})

test('a quote shows its case, and is taken back when the case is withdrawn', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  await openChapter(page, /Knelpunten in detail/)
  await page.getByRole('button', { name: /^K-1 / }).press('Enter')
  const field = await editing(page, /^Bewerk: Casus 202/)
  await field.press('Control+End')
  await field.pressSequentially(' Dat kan anders.')
  await toLastChip(page, field)
  await field.press('Enter')
  const origin = page.getByRole('dialog', { name: 'Waar komt dit citaat vandaan?' })
  const link = origin.getByRole('link', { name: /^202/ })
  await link.waitFor()
  expect(await axeViolations(page)).toEqual([])
  const reference = (await link.innerText()).slice(0, 9)
  await page.keyboard.press('Escape')
  await saved(page, field, 'Oproep erbij')

  const { db, cast } = world.house
  const id = sure(findCaseByReference(db, reference)).id
  value(
    withdrawCase(world.house, cast.chair, {
      id,
      version: versionOf(world.house, id),
      reason: 'Op verzoek.',
    }),
  )
  await page.reload()
  await page.getByText('Eén casus klopt niet meer').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Vernieuw de cijfers' }).press('Enter')
  await page.getByRole('button', { name: 'Neem dit over', disabled: false }).press('Enter')
  await page.getByRole('button', { name: /^K-1 / }).press('Enter')
  await page.getByText(/\[citaat vervallen\].*Dat kan anders\./).waitFor()
  await page.context().close()
})

test('who saves second chooses whose words stay', async () => {
  const [first, second] = [
    await site.openAs('drafter', '/brief/2025'),
    await site.openAs('drafter', '/brief/2025'),
  ]
  const fields = await Promise.all([first, second].map((page) => editing(page, /^Bewerk: Geachte minister/)))
  for (const [index, field] of fields.entries()) {
    await field.press('Control+End')
    await field.pressSequentially(` Dit schreef de ${index === 0 ? 'eerste' : 'tweede'}.`)
  }
  await saved(first, sure(fields[0]), 'Eerst')
  await second.getByRole('textbox', { name: 'Waarom past u dit aan?' }).fill('Daarna')
  await second.getByRole('button', { name: 'Bewaar alinea' }).press('Enter')
  await second.getByText('Iemand anders heeft deze alinea intussen bewaard').waitFor()
  await second.getByText(/Zo staat de alinea er nu: .*Dit schreef de eerste\./).waitFor()
  expect(await axeViolations(second)).toEqual([])
  expect(await overflowAt(second, 320)).toBe(0)
  await second.getByRole('button', { name: 'Bewaar mijn tekst' }).press('Enter')
  await second.getByText(/Geachte minister, Dit schreef de tweede\./).waitFor()
  await first.context().close()
  await second.context().close()
})
