// What the team does with early warnings: who sees what waits, judging, confirming, muting, and a bottleneck made of one.
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Verdict } from '#core/warning/judging.ts'
import { findBottleneckOfWarning } from '#db/bottlenecks.ts'
import { warningJudgements } from '#db/schema/warnings.ts'
import { findSaidOfAlarms } from '#db/warningAlarms.ts'
import { findJudgement, findMute, findWarningMonths, findWarnings, type WarningRow } from '#db/warnings.ts'
import { findMonthlyWarnings } from '#usecases/findMonthlyWarnings.ts'
import { judgeWarning } from '#usecases/judgeWarning.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { openHouse, value } from '../support/house.ts'
import { BOTTLENECK } from '../support/letterWorld.ts'
import { published } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
let gifts: WarningRow
beforeAll(async () => {
  const house = openHouse()
  published(house)
  // Thirteen quiet months, and then three cases in one.
  house.later(31 * 13)
  for (let count = 0; count < 3; count++) published(house)
  house.later(62)
  findMonthlyWarnings(house)
  const found = findWarnings(house.db, findWarningMonths(house.db)[0] ?? '')
  const warning = found.find(({ kind }) => kind === 'thread')
  if (!warning) throw new Error('no warning on the thread')
  gifts = warning
  site = await openSite(house)
})
afterAll(() => site.close())

/** Someone else judges a warning while a page is open, having seen what was said of it. */
function judgedByOther(judgement: {
  readonly warningId: string
  readonly verdict: Verdict
  readonly reason: string
}): void {
  const { house } = site
  house.later(0.01)
  const seenAt = findSaidOfAlarms(house.db).get(judgement.warningId)?.last.judgedAt ?? null
  value(judgeWarning(house, house.cast.drafter, { ...judgement, seenAt }))
}

test('who judges sees on the start page how many wait; a coder does not', async () => {
  const drafter = await site.openAs('drafter', '/')
  await drafter.getByRole('link', { name: /vroegsignalen beoordelen$/ }).waitFor()
  await drafter.context().close()
  const coder = await site.openAs('coderVng', '/')
  await coder.waitForLoadState('networkidle')
  expect(await coder.getByText(/vroegsignal(en|) beoordelen/).count()).toBe(0)
  await coder.context().close()
})

test('the next month asks whether an earlier judgement still holds, and one key says so', async () => {
  const { house } = site
  const [, month = ''] = findWarningMonths(house.db)
  const before = findWarnings(house.db, month).find(({ series }) => series === gifts.series)
  const judged = {
    warningId: before?.id ?? '',
    verdict: 'campagne',
    reason: 'De oproep van maart.',
  } as const
  value(judgeWarning(house, house.cast.drafter, judged))
  const page = await site.openAs('chair', '/vroegsignalering')
  const card = page.getByRole('article', { name: 'Boodschappen en giften in natura', exact: true })
  await card.getByText(/beoordeelde dat als campagne: “De oproep van maart\.” Is dat nog zo\?$/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  const yes = card.getByRole('button', { name: /^Ja, nog zo: / })
  // A reason from before the program knew what it holds: that is said, and nothing is confirmed.
  const reasonWas = (reason: string) =>
    house.db
      .update(warningJudgements)
      .set({ reason: sql`${reason}` })
      .run()
  reasonWas('Bel 06 12345678.')
  await page.reload()
  await yes.press('Enter')
  await card.getByRole('alert').waitFor()
  expect(findJudgement(house.db, gifts.id)).toBeUndefined()
  reasonWas(judged.reason)
  await page.reload()
  // Who says no gets the form of a judgement; leaving it judges nothing.
  await card.getByRole('button', { name: /^Nee, beoordeel opnieuw: / }).press('Enter')
  const judging = page.getByRole('dialog', { name: 'Vroegsignaal beoordelen' })
  await judging.waitFor()
  await page.keyboard.press('Escape')
  await judging.waitFor({ state: 'detached' })
  expect(findJudgement(house.db, gifts.id)).toBeUndefined()
  await yes.press('Enter')
  await card.getByText('Beoordeeld: Campagne').waitFor()
  expect(await card.evaluate((shown) => shown === document.activeElement)).toBe(true)
  expect(findJudgement(house.db, gifts.id)).toMatchObject({ verdict: 'campagne', reason: judged.reason })
  await page.context().close()
})

test('who says no judges the month anew, and the keyboard stays at its card', async () => {
  const { house } = site
  house.db.delete(warningJudgements).where(eq(warningJudgements.warningId, gifts.id)).run()
  const page = await site.openAs('chair', '/vroegsignalering')
  const card = page.getByRole('article', { name: 'Boodschappen en giften in natura', exact: true })
  await card.getByRole('button', { name: /^Nee, beoordeel opnieuw: / }).press('Enter')
  const judging = page.getByRole('dialog', { name: 'Vroegsignaal beoordelen' })
  await judging.getByRole('radio', { name: /^Toeval/ }).check()
  await judging.getByRole('button', { name: 'Leg vast' }).press('Enter')
  await card.getByText('Beoordeeld: Toeval').waitFor()
  expect(await card.evaluate((shown) => shown === document.activeElement)).toBe(true)
  expect(findJudgement(house.db, gifts.id)).toMatchObject({ verdict: 'toeval' })
  await page.context().close()
})

test('who is overtaken by another judge reads that judgement, keeps the own text, and decides', async () => {
  const { house } = site
  house.db.delete(warningJudgements).where(eq(warningJudgements.warningId, gifts.id)).run()
  const page = await site.openAs('chair', '/vroegsignalering')
  const card = page.getByRole('article', { name: 'Boodschappen en giften in natura', exact: true })
  await card.getByRole('button', { name: /^Nee, beoordeel opnieuw: / }).press('Enter')
  const judging = page.getByRole('dialog', { name: 'Vroegsignaal beoordelen' })
  await judging.getByRole('radio', { name: /^Toeval/ }).check()
  await judging.getByRole('textbox', { name: /^Waarom/ }).fill('Drie gezinnen uit één straat.')
  const others = { warningId: gifts.id, verdict: 'terecht', reason: 'De pot is leeg.' } as const
  judgedByOther(others)
  await judging.getByRole('button', { name: 'Leg vast' }).press('Enter')
  const told = judging.getByRole('status').filter({ hasText: 'Iemand anders was u voor' })
  await told.getByText(/beoordeelde dit intussen als terecht: “De pot is leeg\.”/).waitFor()
  await expect.poll(() => told.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  expect(findJudgement(house.db, gifts.id)).toMatchObject(others)
  expect(await judging.getByRole('textbox', { name: /^Waarom/ }).inputValue()).toBe(
    'Drie gezinnen uit één straat.',
  )
  await judging.getByRole('button', { name: 'Vervang dat oordeel' }).press('Enter')
  await card.getByText('Beoordeeld: Toeval').waitFor()
  expect(findJudgement(house.db, gifts.id)).toMatchObject({ verdict: 'toeval' })
  await page.context().close()
})

test('who judges while another judges an earlier month of the same alarm reads that, and which of the two counts', async () => {
  const { house } = site
  house.db.delete(warningJudgements).where(eq(warningJudgements.warningId, gifts.id)).run()
  const [, month = ''] = findWarningMonths(house.db)
  const before = findWarnings(house.db, month).find(({ series }) => series === gifts.series)
  const page = await site.openAs('chair', '/vroegsignalering')
  const card = page.getByRole('article', { name: 'Boodschappen en giften in natura', exact: true })
  await card.getByRole('button', { name: /^Nee, beoordeel opnieuw: / }).press('Enter')
  const judging = page.getByRole('dialog', { name: 'Vroegsignaal beoordelen' })
  await judging.getByRole('radio', { name: /^Toeval/ }).check()
  const others = { warningId: before?.id ?? '', verdict: 'campagne', reason: 'De tweede oproep.' } as const
  judgedByOther(others)
  await judging.getByRole('button', { name: 'Leg vast' }).press('Enter')
  const told = judging.getByRole('status').filter({ hasText: 'Iemand anders was u voor' })
  await told.getByText(/ intussen bij \p{L}+ \d{4} als campagne: “De tweede oproep\.”/u).waitFor()
  await told.getByText(/het oordeel over de laatste maand telt: het uwe over \p{L}+ \d{4}\./u).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(findJudgement(house.db, gifts.id)).toBeUndefined()
  await judging.getByRole('button', { name: 'Leg het mijne ook vast' }).press('Enter')
  await card.getByText('Beoordeeld: Toeval').waitFor()
  expect(findJudgement(house.db, others.warningId)).toMatchObject(others)
  await page.context().close()
})

test('who confirms an earlier judgement after another judged the month reads so, and nothing is confirmed', async () => {
  const { house } = site
  house.db.delete(warningJudgements).where(eq(warningJudgements.warningId, gifts.id)).run()
  const page = await site.openAs('chair', '/vroegsignalering')
  const card = page.getByRole('article', { name: 'Boodschappen en giften in natura', exact: true })
  const yes = card.getByRole('button', { name: /^Ja, nog zo: / })
  await yes.waitFor()
  const others = { warningId: gifts.id, verdict: 'terecht', reason: 'De pot is leeg.' } as const
  judgedByOther(others)
  await yes.press('Enter')
  const told = card.getByRole('status').filter({ hasText: 'Iemand anders beoordeelde dit intussen ook' })
  await told.waitFor()
  await expect.poll(() => told.evaluate((box) => box === document.activeElement)).toBe(true)
  await card.getByText('Beoordeeld: Terecht').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(findJudgement(house.db, gifts.id)).toMatchObject(others)
  await page.context().close()
})

test('a warning is judged, muted for a while and made into a bottleneck that tells where it came from', async () => {
  const page = await site.openAs('drafter', '/vroegsignalering')
  const card = page.getByRole('article', { name: 'Boodschappen en giften in natura', exact: true })
  // each colour of the bars has its own words
  await card.getByText('geteld, boven de grens geteld, niet erboven').waitFor()
  // The counts as a table stay a table on a phone, within the page.
  await card.getByText('Toon de aantallen als tabel').press('Enter')
  await card.getByRole('columnheader', { name: 'Verwacht' }).waitFor()
  expect(await overflowAt(page, 375)).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await card.getByRole('button', { name: /^Beoordeel: / }).press('Enter')
  const judging = page.getByRole('dialog', { name: 'Vroegsignaal beoordelen' })
  await judging.getByRole('radio', { name: /^Terecht/ }).check()
  await judging.getByRole('button', { name: 'Leg vast' }).press('Enter')
  await judging.waitFor({ state: 'detached' })
  await card.getByText('Beoordeeld: Terecht').waitFor()
  expect(findJudgement(site.house.db, gifts.id)).toMatchObject({ verdict: 'terecht' })
  // The month before keeps its own judgement, and tells the later one beside it.
  const [latest, before = ''] = findWarningMonths(site.house.db)
  await page.getByRole('combobox', { name: 'Maand' }).selectOption(before)
  const earlier = page.getByRole('article', { name: 'Boodschappen en giften in natura', exact: true })
  await earlier.getByText('Beoordeeld: Campagne').waitFor()
  await earlier.getByText(/^later beoordeeld als terecht \(\p{L}+ \d{4}\)$/u).waitFor()
  await page.getByRole('combobox', { name: 'Maand' }).selectOption(latest ?? '')

  await card.getByRole('link', { name: /^Maak er een knelpunt van: / }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Nieuw knelpunt' }).waitFor()
  await page.getByRole('button', { name: /^Haal weg: Boodschappen en giften in natura/ }).waitFor()
  expect(await page.getByRole('button', { name: /^Haal weg: 202/ }).count()).toBe(3)
  // The counts stand beside the form, and not in a text that a letter would print.
  await page.getByText(/^Het vroegsignaal: .* casussen in /).waitFor()
  const description = page.getByRole('textbox', { name: 'Wat gaat er mis?' })
  expect(await description.inputValue()).not.toMatch(/casussen|\d/)
  const { house } = site
  value(saveBottleneck(house, house.cast.drafter, { ...BOTTLENECK, caseIds: [], warningId: gifts.id }))
  await page.goto(`${site.url}/knelpunten/${findBottleneckOfWarning(house.db, gifts.id)?.id}`)
  await page.getByText(/^Kwam voort uit een vroegsignaal over /).waitFor()

  await page.goto(`${site.url}/vroegsignalering`)
  await card.getByRole('button', { name: /^Niet meer melden: / }).press('Enter')
  const muting = page.getByRole('dialog', { name: 'Een tijd niet meer melden' })
  const until = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  await muting.getByLabel('Tot en met').fill(until)
  await muting.getByRole('textbox', { name: 'Waarom?' }).fill('Er loopt een campagne.')
  await muting.getByRole('button', { name: 'Niet meer melden' }).press('Enter')
  await muting.waitFor({ state: 'detached' })
  const today = new Date().toISOString().slice(0, 10)
  expect(findMute(house.db, gifts.series, today)).toMatchObject({ until })
  await page.context().close()
})
