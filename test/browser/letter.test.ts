// From bottleneck to letter: follow it, draft the year, look behind a number, settle it and download.
import { readFileSync } from 'node:fs'
import type { Download } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Disclosure } from '#core/codes.ts'
import { findBottleneck, findBottlenecks } from '#db/bottlenecks.ts'
import { findCase } from '#db/cases.ts'
import { findOrderForYear } from '#db/letterOrders.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { BOTTLENECK, type LetterWorld, openLetterWorld } from '../support/letterWorld.ts'
import { versionOf } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let world: LetterWorld
let site: Site
beforeAll(async () => {
  world = openLetterWorld()
  site = await openSite(world.house)
})
afterAll(() => site.close())

test('a bottleneck shows what it rests on, and takes a step with its evidence', async () => {
  const page = await site.openAs('drafter', '/knelpunten')
  await page.getByRole('combobox', { name: 'Wie het kan oplossen' }).selectOption('Ministerie van SZW')
  await page.getByText(/^1 knelpunt, per kolom/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.getByRole('link', { name: /K-1/ }).click()
  const evidence = page.getByRole('region', { name: 'Onderbouwing' })
  await evidence.getByText('32 casussen', { exact: true }).waitFor()
  await evidence.getByText('schulden of betalingsachterstand 32;').waitFor()
  await evidence.getByText(/toeval zijn \(12 casussen in 2024, 20 in 2025\)/).waitFor()
  await evidence.getByText('Toon de aantallen als tabel').waitFor()
  const change = page.getByRole('table', { name: 'Gepubliceerde casussen voor en na de wijziging' })
  await page.getByText(/^Per 1 januari 2026 veranderde artikel 31/i).waitFor()
  expect(await change.getByRole('cell').allTextContents()).toEqual([
    '32',
    '0',
    expect.stringMatching(/^\d+ \(/),
  ])
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)

  await page.getByRole('button', { name: 'Leg een stap vast' }).click()
  const dialog = page.getByRole('dialog', { name: 'Stap vastleggen' })
  await dialog.getByRole('combobox', { name: 'Stap' }).selectOption('Overgenomen')
  await dialog.getByRole('textbox', { name: /Jaar/ }).fill('2026')
  await dialog.getByRole('combobox', { name: /Stand in dat jaar/ }).selectOption('Bestaat nog')
  await dialog.getByRole('textbox', { name: /Wat gebeurde er/ }).fill('Er komen nog steeds casussen binnen.')
  await dialog.getByText('In de brief staat dan: “Er komen nog steeds casussen binnen.”').waitFor()
  await dialog.getByRole('textbox', { name: /Vindplaats/ }).fill('Verslag casustafel mei 2026')
  await dialog.getByRole('button', { name: 'Leg vast' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Vindplaats: Verslag casustafel mei 2026').waitFor()

  await page.getByRole('button', { name: 'Neem de laatste stap terug' }).click()
  const takeBack = page.getByRole('dialog', { name: 'Laatste stap terugnemen' })
  await takeBack.getByRole('textbox', { name: 'Reden' }).fill('Het was een ander knelpunt.')
  await takeBack.getByRole('button', { name: 'Neem terug' }).click()
  await takeBack.waitFor({ state: 'detached' })
  await page.getByText('Teruggenomen stappen (1)').click()
  await page.getByText(/Het was een ander knelpunt/).waitFor()
  await page.context().close()
})

test('a new bottleneck is made from a thread, a provision and a case', async () => {
  const page = await site.openAs('drafter', '/knelpunten/nieuw')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Digitaal loket zonder balie')
  await page
    .getByRole('textbox', { name: 'Wat gaat er mis?' })
    .fill('Wie geen computer heeft, komt er niet doorheen.')
  await page.getByRole('textbox', { name: 'Wie raakt het?' }).fill('Mensen zonder computer')
  await page.getByRole('textbox', { name: 'Richting van de oplossing' }).fill('Houd een balie open')
  await page.getByRole('textbox', { name: 'Waarom deze prioriteit?' }).fill('Het zijn er veel')
  for (const [name, choice] of [
    ['Soort knelpunt', 'Uitvoeringsknelpunt'],
    ['Oorzaak', 'Verwachting te hoog'],
    ['Soort oplossing', 'Uitvoering'],
    ['Wie kan het oplossen?', 'Gemeenten'],
    ['Prioriteit', 'Midden'],
  ] as const)
    await page.getByRole('combobox', { name, exact: true }).selectOption(choice)
  await page.getByRole('combobox', { name: 'Voeg een draad toe' }).fill('digitale')
  await page.getByRole('option', { name: /Digitale drempel/ }).click()
  await page.getByRole('textbox', { name: 'Kenmerk van een casus' }).fill('2025-0001')
  await page.getByRole('button', { name: 'Voeg casus toe' }).click()
  await page.getByRole('button', { name: /Haal weg: 2025-0001/ }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('heading', { level: 1, name: 'Digitaal loket zonder balie' }).waitFor()
  await page.context().close()
})

test('the letter over a year is drafted, and its numbers lead to their cases', async () => {
  const page = await site.openAs('drafter', '/brief')
  await page.getByText('Er is nog geen brief.').waitFor()
  expect(await axeViolations(page)).toEqual([])
  const year = page.getByRole('combobox', { name: 'Jaar waarover de brief gaat' })
  // Only years that can have a letter are offered, and the first of them is chosen.
  const offered = (await year.getByRole('option').allTextContents()).slice(1)
  expect(offered).toContain('2025')
  expect(await year.inputValue()).toBe(offered[0])
  await year.selectOption('2025')
  await page.getByRole('button', { name: 'Stel een concept op' }).click()
  await page.getByRole('heading', { level: 1, name: 'Knelpuntenbrief 2025' }).waitFor()
  await page.getByRole('heading', { name: 'Aanbieding' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)

  await page.getByRole('button', { name: '33', exact: true }).first().press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Waar komt dit getal vandaan?' })
  await dialog
    .getByRole('link', { name: /^2025-/ })
    .first()
    .waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.context().close()
})

test('a letter is read by chapter, and what is wanted in a closed one opens it', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  const contents = page.getByRole('navigation', { name: 'Hoofdstukken van de brief' })
  const heading = (name: RegExp) => page.getByRole('heading', { name })
  await heading(/^Aanbieding/).waitFor()
  expect(await heading(/^1\. Samenvatting/).count()).toBe(0)

  await contents.getByRole('link', { name: /Samenvatting/ }).press('Enter')
  await heading(/^1\. Samenvatting/)
    .and(page.locator(':focus'))
    .waitFor()
  expect(await heading(/^Aanbieding/).count()).toBe(0)
  expect(await contents.locator('[aria-current]').innerText()).toBe('1. Samenvatting')
  expect(await axeViolations(page)).toEqual([])

  // The browser's own search opens the chapter in which it finds something: it says so by this event.
  await page.locator('[data-chapter="bijlage.c"]').dispatchEvent('beforematch', { bubbles: true })
  await heading(/^Bijlage C/).waitFor()
  await page.getByRole('link', { name: /^Volgende: Bijlage D/ }).press('Enter')
  await heading(/^Bijlage D/)
    .and(page.locator(':focus'))
    .waitFor()

  await page.getByRole('button', { name: 'Toon de hele brief' }).press('Enter')
  await heading(/^Aanbieding/).waitFor()
  await heading(/^Bijlage D/).waitFor()
  await page.getByRole('button', { name: 'Toon per hoofdstuk' }).press('Enter')
  await heading(/^Bijlage D/).waitFor({ state: 'hidden' })
  await page.context().close()
})

test('a bottleneck opens by its heading, by a link to it, and where the browser finds words in it', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  const contents = page.getByRole('navigation', { name: 'Hoofdstukken van de brief' })
  await contents.getByRole('link', { name: /^4\. / }).press('Enter')
  const fold = page.getByRole('button', { name: /^K-1 / })
  const inside = page.getByText('Wie van familie eten krijgt en dat niet meldt').first()
  await fold.waitFor()
  expect(await inside.isVisible()).toBe(false)
  expect(await axeViolations(page)).toEqual([])
  await fold.press('Enter')
  await inside.waitFor()
  expect(await fold.getAttribute('aria-expanded')).toBe('true')
  await fold.press('Enter')
  await inside.waitFor({ state: 'hidden' })

  await page.locator(`[id="${await fold.getAttribute('aria-controls')}"]`).dispatchEvent('beforematch')
  await inside.waitFor()
  await fold.press('Enter')
  await contents.getByRole('link', { name: /^K-1 / }).press('Enter')
  await inside.waitFor()
  expect(await overflowAt(page, 320)).toBe(0)
  await page.getByRole('button', { name: 'Toon de hele brief' }).press('Enter')
  await fold.waitFor({ state: 'detached' })
  await inside.waitFor()
  await page.context().close()
})

test('the chair takes the order of bottlenecks over in a letter that is open, by keyboard; a drafter can only read it', async () => {
  value(draftLetter(world.house, world.house.cast.drafter, 2025))
  const reading = await site.openAs('drafter', '/knelpunten/volgorde')
  await reading.getByText(/^De volgorde is nog niet overgenomen/).waitFor()
  expect(await reading.getByRole('button', { name: /Neem deze volgorde over/ }).count()).toBe(0)
  await reading.context().close()

  const page = await site.openAs('chair', '/knelpunten/volgorde')
  await page.getByRole('button', { name: 'Neem deze volgorde over in de brief' }).press('Enter')
  await page.getByText(/^De volgorde is op .* overgenomen/).waitFor()
  expect(await page.getByRole('button', { name: /Neem deze volgorde over/ }).count()).toBe(0)
  const shown = page.getByRole('group').filter({ hasText: 'Bekijk de volgorde' })
  await shown.getByText(/^Bekijk de volgorde/).press('Enter')
  const order = findOrderForYear(world.house.db, 2025)?.bottleneckIds ?? []
  const names = order.map((id) => `K-${findBottleneck(world.house.db, id)?.number} `)
  const links = await shown.getByRole('link').allTextContents()
  expect(links.map((text, place) => text.startsWith(names[place] ?? '–'))).toEqual(order.map(() => true))
  expect(order.length).toBeGreaterThan(0)
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.context().close()
})

/** Lets the first bottleneck be public or not. */
function disclose(disclosure: Disclosure): void {
  const { house, gifts } = world
  const { id = '', version = 0 } = findBottlenecks(house.db).find(({ number }) => number === 1) ?? {}
  value(saveBottleneck(house, house.cast.drafter, { ...BOTTLENECK, id, version, caseIds: gifts, disclosure }))
}

test('a letter is offered for review, and settled so that it can only be read', async () => {
  value(draftLetter(world.house, world.house.cast.drafter, 2025))
  const version = findLetterByYear(world.house.db, 2025)?.currentVersion ?? 0
  const page = await site.openAs('drafter', '/brief/2025')
  await page.getByRole('button', { name: 'Leg de brief ter beoordeling voor' }).click()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Akkoord: 0 van').waitFor()
  const contents = page.getByRole('navigation', { name: 'Hoofdstukken van de brief' })
  const summary = contents.getByRole('listitem').filter({ hasText: 'Samenvatting' })
  await summary.getByText('0 van 4 akkoord').waitFor()
  await summary.getByRole('link').press('Enter')
  await page.getByRole('complementary', { name: /^Akkoord met 1\. Samenvatting/ }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  const settling = await site.openAs('chair', '/brief/2025')
  await settling.getByRole('link', { name: 'Ga naar het eerste open punt' }).waitFor()
  disclose('vertrouwelijk')
  await settling.reload()
  await settling.getByText(/kan niemand hem vaststellen, ook de voorzitter niet/).waitFor()
  await settling.getByText(/niet meer openbaar mag zijn.*Het gaat om: K-1\.$/).waitFor()
  expect(await settling.getByRole('button', { name: 'Stel de brief vast' }).count()).toBe(0)
  disclose('openbaar')
  await settling.reload()
  await settling.getByRole('button', { name: 'Stel de brief vast' }).click()
  await settling
    .getByRole('textbox', { name: /Waarom stelt u de brief toch vast/ })
    .fill('Op papier getekend')
  await settling.getByRole('button', { name: `Stel versie ${version} vast` }).click()
  await settling.getByText(/Controlegetal/).waitFor()
  await settling.context().close()

  await page.reload()
  await page.getByText(/Controlegetal/).waitFor()
  expect(await page.getByRole('button', { name: /^Bewerk/ }).count()).toBe(0)
  expect(findLetterByYear(world.house.db, 2025)).toMatchObject({ status: 'frozen', currentVersion: version })
  await page.getByText(`${version} versies`).click()
  await page.getByRole('link', { name: 'Versie 1', exact: true }).click()
  await page.getByText('U leest een oude versie.').waitFor()
  await page.context().close()
})

const bytes = async (file: Download) => readFileSync(await file.path())
/** The Word file of the settled letter, as it was first downloaded. */
let settledFile: Buffer

test('a settled letter downloads as a file', async () => {
  const page = await site.openAs('drafter', '/brief/2025')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download Word (DOCX)' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  settledFile = await bytes(download)
  await page.context().close()
})

test('after a case was withdrawn it downloads the same, and says so first', async () => {
  withdrawFirstCase()
  const page = await site.openAs('drafter', '/brief/2025')
  await page.getByRole('button', { name: 'Download Word (DOCX)' }).press('Enter')
  const telling = page.getByRole('dialog', { name: 'Download Word (DOCX)' })
  await telling.getByText(': een casus ingetrokken').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  const [same] = await Promise.all([
    page.waitForEvent('download'),
    telling.getByRole('link', { name: 'Download Word (DOCX)' }).click(),
  ])
  expect((await bytes(same)).equals(settledFile)).toBe(true)
  await page.context().close()
})

/** Withdraws a case behind the letter; done once, also when its test is tried again. */
function withdrawFirstCase(): void {
  const { db, cast } = world.house
  const letter = findLetterByYear(db, 2025)
  const [number] = findLetterVersion(db, letter?.id ?? '', letter?.currentVersion ?? 0)?.draft.numbers ?? []
  const id = number?.caseIds[0] ?? ''
  if (findCase(db, id)?.status === 'withdrawn') return
  value(
    withdrawCase(world.house, cast.chair, { id, version: versionOf(world.house, id), reason: 'Op verzoek.' }),
  )
}
