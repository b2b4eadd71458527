// Two people at the same bottleneck at once: the second reads what the first did, loses nothing, and chooses.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSteps } from '#db/bottleneckSteps.ts'
import { findBottleneck, findBottlenecks } from '#db/bottlenecks.ts'
import { recordStep } from '#usecases/recordStep.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { value } from '../support/house.ts'
import { BOTTLENECK, openLetterWorld } from '../support/letterWorld.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
let id: string
beforeAll(async () => {
  const { house } = openLetterWorld()
  id = findBottlenecks(house.db)[1]?.id ?? ''
  site = await openSite(house)
})
afterAll(() => site.close())

const now = () => {
  const bottleneck = findBottleneck(site.house.db, id)
  if (!bottleneck) throw new Error('the bottleneck is gone')
  return bottleneck
}

test('who records a step that another recorded meanwhile reads that one, and decides', async () => {
  const { house } = site
  const page = await site.openAs('drafter', `/knelpunten/${id}`)
  await page.getByRole('button', { name: 'Leg een stap vast' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Stap vastleggen' })
  const send = () => dialog.getByRole('button', { name: /^Leg .*vast$/ }).press('Enter')
  await dialog.getByRole('combobox', { name: 'Stap' }).selectOption('Bevestigd')
  await dialog.getByRole('combobox', { name: /Stand in dat jaar/ }).selectOption('Bestaat nog')
  await dialog.getByRole('textbox', { name: /Wat gebeurde er/ }).fill('De casustafel herkende dit.')
  // A year that cannot be is told at its field, which gets the focus.
  const year = dialog.getByRole('textbox', { name: /^Jaar/ })
  await year.fill('1800')
  await send()
  await dialog.getByText(/^(Fout: )?Vul in: een jaar van 2025 tot en met \d{4}\.$/).waitFor()
  await expect.poll(() => year.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  await year.fill('2025')
  value(
    recordStep(house, house.cast.chair, {
      ...{ bottleneckId: id, afterId: null, stage: 'confirmed', year: 2025, yearStatus: 'nieuw' },
      evidence: 'De voorzitter was eerder.',
    }),
  )
  await send()
  const told = dialog.getByRole('status').filter({ hasText: 'Er is intussen een stap bijgekomen' })
  await told.getByText('2025: Bevestigd, nieuw. De voorzitter was eerder.').waitFor()
  await expect.poll(() => told.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  expect(findSteps(house.db, id)).toHaveLength(1)
  expect(await dialog.getByRole('textbox', { name: /Wat gebeurde er/ }).inputValue()).toBe(
    'De casustafel herkende dit.',
  )
  await send()
  await dialog.waitFor({ state: 'detached' })
  expect(findSteps(house.db, id).map(({ evidence }) => evidence)).toEqual([
    'De voorzitter was eerder.',
    'De casustafel herkende dit.',
  ])
  await page.context().close()
})

test('who saves a bottleneck that another saved meanwhile sees both texts, and what the other changed stays', async () => {
  const { house } = site
  const page = await site.openAs('drafter', `/knelpunten/${id}/bewerken`)
  const title = page.getByRole('textbox', { name: 'Titel' })
  await title.fill('Titel van de een')
  await page.getByRole('textbox', { name: 'Wie raakt het?' }).fill('Mensen die inwonen')
  const { version, remedyKind: _, ...shown } = now()
  const links = { threadIds: ['kostendelersnorm'], provisionIds: [], caseIds: [] }
  const theirs = { ...BOTTLENECK, ...shown, ...links, id, version, remedyKind: 'beleid' } as const
  value(saveBottleneck(house, house.cast.chair, { ...theirs, title: 'Titel van de ander' }))
  const save = page.getByRole('button', { name: 'Bewaar', exact: true })
  await save.press('Enter')
  const choice = page.getByRole('region', { name: 'Iemand anders wijzigde dit ook' })
  await choice.getByText('Titel van de ander').first().waitFor()
  await choice.getByText('Soort oplossing').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  // First further in the form, where the own texts stand, and then once more.
  await choice.getByRole('button', { name: 'Werk eerst verder' }).press('Enter')
  expect(await title.inputValue()).toBe('Titel van de een')
  value(saveBottleneck(house, house.cast.chair, { ...theirs, version: version + 1, title: 'Nog een titel' }))
  await save.press('Enter')
  await choice.getByRole('radio', { name: 'De tekst van de ander' }).check()
  await choice.getByRole('button', { name: 'Bewaar wat ik koos' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Nog een titel' }).waitFor()
  expect(now()).toMatchObject({
    title: 'Nog een titel',
    whoItHits: 'Mensen die inwonen',
    remedyKind: 'beleid',
  })
  await page.context().close()
})

test('a step that was recorded meanwhile is no reason to ask anything of who changes the texts', async () => {
  const { house } = site
  const page = await site.openAs('drafter', `/knelpunten/${id}/bewerken`)
  await page.getByRole('textbox', { name: 'Titel' }).fill('Titel naast een stap')
  value(
    recordStep(house, house.cast.chair, {
      ...{ bottleneckId: id, stage: 'confirmed', year: 2026, yearStatus: 'aanhoudend' },
      ...{ evidence: 'Het bleef.', withoutCases: 'Een proef.' },
    }),
  )
  await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Titel naast een stap' }).waitFor()
  expect(now().title).toBe('Titel naast een stap')
  await page.context().close()
})
