// The coding screen: by keyboard alone at two widths, the codebook beside it, saving, conflicts and going on.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import { findCase } from '#db/cases.ts'
import { findCoding, findCodingTags, tagTarget } from '#db/codings.ts'
import { changeThread } from '#usecases/decideThreadChange.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { value } from '../support/house.ts'
import { FIELDS, opened, referenceOf, TAGS } from '../support/walk.ts'
import { keyboardOf } from './keyboard.ts'
import { axeViolations, openSite, type Site, usable } from './support.ts'

/** Some hundred strokes and three looks of axe, on a machine that may be busy. */
const WHOLE_CODING_MS = 120_000

const HOME_VISIT = { kind: 'thread', target: 'huisbezoek', note: 'Iemand kwam langs' } as const

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** From the text: opens the box, types, waits for what it offers and takes the first. */
async function label(page: Page, keys: ReturnType<typeof keyboardOf>, words: string, offered: RegExp) {
  await keys.press('Enter')
  await keys.focusIsOn('Label')
  await keys.type(words)
  await page.getByRole('option', { name: offered, selected: true }).waitFor()
  await keys.press('Enter')
}

/** Whether the heading of this part is on the screen and not under the bar; on a wide screen the text is beside it. */
async function questionIsInSight(page: Page, name: RegExp): Promise<void> {
  const bar = await page.locator('.coding-bar').boundingBox()
  const heading = await page.getByRole('heading', { name }).boundingBox()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
  expect(heading?.y).toBeLessThan(height)
  if (width < 1280) return
  const text = await page.getByRole('listbox', { name: 'Wat er gebeurde' }).boundingBox()
  expect((text?.y ?? 0) + (text?.height ?? 0)).toBeGreaterThan(heading?.y ?? height)
}

/** What a coder does to code a case, by keyboard only; the same at every width. */
async function codeByKeyboard(page: Page, keys: ReturnType<typeof keyboardOf>): Promise<void> {
  await page.getByRole('listbox', { name: 'Wat er gebeurde' }).focus()
  await keys.press('ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowLeft')
  await label(page, keys, 'natura', /giften in natura/i)
  await keys.focusIsOn('tekst')
  await label(page, keys, '31 lid 2 m pw', /art\. 31 lid 2/)
  await keys.press('ArrowDown')
  await label(page, keys, 'niet geboden', /Maatwerk niet geboden/)
  await label(page, keys, 'schulden', /Schulden of betalingsachterstand/)
  await keys.press('Escape')
  await label(page, keys, 'szw', /Ministerie van SZW/)
  await label(page, keys, 'huisbezoek', /Huisbezoek/)
  await keys.focusIsOn('waaruit-THREAD-huisbezoek')
  await keys.type('Iemand kwam langs')
  await keys.press('Enter')
  await keys.focusIsOn('tekst')
  await keys.press('Control+Enter')
  await keys.focusIsOn('0: Geen')
  await questionIsInSight(page, /^Zwaarte/)
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown')
  for (let trait = 0; trait < 4; trait += 1)
    await keys.press(...(trait === 0 ? ['Tab'] : ['Tab', 'Tab']), 'Space')
  await keys.press('Control+Enter')
  await keys.focusIsOn('Beleid')
  await questionIsInSight(page, /^Richting van de oplossing/)
  await keys.press('ArrowDown')
  await page.getByText('Alles wat nodig is, is ingevuld.').waitFor()
}

/** With two points ticked: they still are after a look at the coding, and no longer when that was changed meanwhile. */
async function ticksHoldForThisCoding(page: Page, keys: ReturnType<typeof keyboardOf>): Promise<void> {
  const points = page.getByRole('dialog', { name: 'Klaar met deze casus?' }).getByRole('checkbox')
  const tickedAfter = async (look: () => Promise<unknown>) => {
    await page.getByRole('button', { name: 'Verder duiden' }).press('Enter')
    await look()
    await keys.press('Control+Enter')
    await points.first().waitFor()
    const ticked = await Promise.all((await points.all()).map((point) => point.isChecked()))
    return ticked.filter(Boolean).length
  }
  expect(await tickedAfter(async () => {})).toBe(2)
  expect(await tickedAfter(() => page.getByRole('radio', { name: '4: Ontwrichtend' }).press('Space'))).toBe(0)
  const undo = page.getByRole('button', { name: 'Maak ongedaan' })
  expect(await tickedAfter(() => undo.press('Enter'))).toBe(2)
}

test.each([1280, 320])(
  'a case is coded with the keyboard alone at %i pixels, and the next one comes',
  async (width) => {
    const { house } = site
    const caseId = opened(house)
    const next = opened(house, { title: 'Bijstand stopte na een verhuizing' })
    const page = await site.openAs('coderVng', `/casussen/${referenceOf(site.house, caseId)}/duiden`)
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
    await usable(page)
    const keys = keyboardOf(page)
    const start = performance.now()
    await codeByKeyboard(page, keys)
    await page.getByText('Alles is bewaard.').waitFor()
    const coding = findCoding(house.db, caseId, house.cast.coderVng.personId)
    expect(coding).toMatchObject({ status: 'draft', severity: 3, grave: 'ja', remedyKind: 'regelgeving' })
    const tags = findCodingTags(house.db, [coding?.id ?? ''])
    expect(tags.map((tag) => [tag.kind, tagTarget(tag), tag.main])).toEqual([
      ['thread', 'giften-in-natura', true],
      ['provision', 'pw-art-31-lid-2-ond-m', false],
      ['cause', 'maatwerk_niet_geboden', true],
      ['effect', 'schulden', false],
      ['addressee', 'szw', false],
      ['thread', 'huisbezoek', false],
    ])
    const narrative = findCase(house.db, caseId)?.narrative ?? ''
    expect(narrative.slice(tags[0]?.passageStart ?? 0, tags[0]?.passageEnd ?? 0)).toMatch(
      /^Na een operatie .* mee\.$/,
    )
    expect(tags[5]).toMatchObject({ passageStart: null, note: 'Iemand kwam langs' })
    await usable(page)

    await keys.press('Control+Enter')
    await page.getByRole('dialog', { name: 'Klaar met deze casus?' }).waitFor()
    await usable(page)
    await keys.press('Space', 'Tab', 'Space', 'Enter')
    await page.getByRole('alert').getByText('Loop elk punt na').waitFor()
    await ticksHoldForThisCoding(page, keys)
    await page.getByLabel('Ik heb gekeken of een andere hoofdoorzaak beter past').focus()
    await keys.press('Space', 'Enter')
    await page.getByRole('heading', { level: 1, name: findCase(house.db, next)?.title ?? '' }).waitFor()
    await page.getByText(`Uw duiding van ${referenceOf(site.house, caseId)} is afgerond`).waitFor()
    expect(findCoding(house.db, caseId, house.cast.coderVng.personId)?.status).toBe('done')
    console.log(
      `Geduid met ${keys.strokes()} aanslagen in ${((performance.now() - start) / 1000).toFixed(1)} s.`,
    )
    // At two strokes a second, slower than anyone types, this stays within three minutes.
    expect(keys.strokes()).toBeLessThan(360)
    value(
      saveCoding(house, house.cast.coderVng, {
        caseId: next,
        version: 0,
        fields: FIELDS,
        tags: TAGS,
        done: true,
        checklist: confirmed('code'),
      }),
    )
    await page.context().close()
  },
  WHOLE_CODING_MS,
)

test('the keyboard passes through the whole screen, its focus in sight, and the shortcuts can be read and switched off', async () => {
  const caseId = opened(site.house)
  const page = await site.openAs('coderVng', `/casussen/${referenceOf(site.house, caseId)}/duiden`)
  await page.getByRole('listbox', { name: 'Wat er gebeurde' }).focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Sneltoetsen' })
  await help.waitFor()
  expect(await axeViolations(page)).toEqual([])
  await help.getByRole('checkbox', { name: /De toets \? opent/ }).press('Space')
  await page.keyboard.press('Escape')
  await keyboardOf(page).focusIsOn('tekst')
  await page.keyboard.press('?')
  expect(await help.count()).toBe(0)

  // Every stop from the text to the end of the page is another one, in the window and outlined.
  const stops = new Set<string>()
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const { top, bottom } = focused.getBoundingClientRect()
      const { outlineStyle, boxShadow } = getComputedStyle(focused)
      const all = [...document.querySelectorAll('*')]
      return {
        place: String(all.indexOf(focused)),
        inWindow: bottom > 0 && top < window.innerHeight,
        shown: outlineStyle !== 'none' || boxShadow !== 'none',
        what: focused.outerHTML.slice(0, 90),
      }
    })
    if (!at) break
    expect(at).toMatchObject({ inWindow: true, shown: true })
    expect(stops.has(at.place), at.what).toBe(false)
    stops.add(at.place)
  }
  expect(stops.size).toBeGreaterThan(30)
  await page.context().close()
})

test('the codebook explains the choice that has the focus', async () => {
  const caseId = opened(site.house)
  const page = await site.openAs('coderVng', `/casussen/${referenceOf(site.house, caseId)}/duiden`)
  await page.getByRole('combobox', { name: /Label zonder zin uit de tekst/ }).fill('samenloop')
  await page
    .getByRole('option', { name: /Samenloop van regelingen/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  const option = page.getByRole('option', { selected: true })
  await option.getByText('Geen voorbeeld').waitFor()
  await page.getByRole('checkbox', { name: 'Kinderen geraakt' }).focus()
  await page.getByText('Het kind ging niet mee op schoolreis.').waitFor()
  await page.context().close()
})

test('a coding that was changed elsewhere is not overwritten unasked, and either version can be had back', async () => {
  const { house } = site
  const caseId = opened(house)
  const page = await site.openAs('coderVng', `/casussen/${referenceOf(site.house, caseId)}/duiden`)
  await page.getByRole('listbox', { name: 'Wat er gebeurde' }).waitFor()
  value(saveCoding(house, house.cast.coderVng, { caseId, version: 0, fields: { severity: 1 }, tags: [] }))
  await page.getByRole('radio', { name: '4: Ontwrichtend' }).check()
  await page.getByText('Deze duiding is ergens anders gewijzigd').waitFor()
  await page.getByRole('row', { name: /Hoe zwaar.*4: Ontwrichtend.*1: Hinder/ }).waitFor()
  await usable(page)
  const severity = () => findCoding(house.db, caseId, house.cast.coderVng.personId)?.severity
  expect(severity()).toBe(1)
  await page.getByRole('button', { name: 'Haal op wat bewaard is' }).click()
  await expect.poll(() => page.getByRole('radio', { name: '1: Hinder' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect.poll(severity).toBe(4)
  await page.getByRole('button', { name: 'Opnieuw', exact: true }).click()
  await expect.poll(severity).toBe(1)
  await page.context().close()
})

test('without a connection the work stays on the screen, and is saved when it is back', async () => {
  const { house } = site
  const caseId = opened(house)
  const page = await site.openAs('coderVng', `/casussen/${referenceOf(site.house, caseId)}/duiden`)
  await page.getByRole('listbox', { name: 'Wat er gebeurde' }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('radio', { name: '3: Zwaar' }).check()
  await page.getByText('Niet bewaard: geen verbinding.').waitFor()
  await page.getByText(/Uw werk staat nog op dit scherm/).waitFor()
  await page.getByRole('link', { name: 'Wetten' }).first().click()
  await page.getByRole('button', { name: 'Blijf op deze pagina' }).click()
  await page.context().setOffline(false)
  await page.getByText('Alles is bewaard.').waitFor()
  expect(findCoding(house.db, caseId, house.cast.coderVng.personId)?.severity).toBe(3)
  await page.context().close()
})

test('a thread that was split meanwhile asks for one of its parts', async () => {
  const { house } = site
  const caseId = opened(house)
  value(
    saveCoding(house, house.cast.coderVng, {
      caseId,
      version: 0,
      fields: FIELDS,
      tags: [{ ...HOME_VISIT, main: true }],
    }),
  )
  const part = (name: string) => ({ label: name, definition: 'Deel.', scopeNote: 'Tot hier.' })
  value(
    changeThread(house, house.cast.chair, {
      kind: 'split',
      threadId: 'huisbezoek',
      wordings: [part('Huisbezoek zonder reden'), part('Huisbezoek met gevolgen')],
      reason: 'Twee dingen.',
    }),
  )
  const page = await site.openAs('coderVng', `/casussen/${referenceOf(site.house, caseId)}/duiden`)
  await page.getByText(/Deze draad wordt niet meer gebruikt/).waitFor()
  await usable(page)
  await page.getByRole('button', { name: 'Maak er Huisbezoek zonder reden van' }).click()
  await page.getByText('Alles is bewaard.').waitFor()
  const coding = findCoding(house.db, caseId, house.cast.coderVng.personId)
  await expect
    .poll(() => findCodingTags(house.db, [coding?.id ?? '']).map(({ threadId }) => threadId))
    .toEqual(['huisbezoek-zonder-reden'])
  await page.context().close()
})
