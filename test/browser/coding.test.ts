// The way of a signal through the hands of the team: check, triage, code by keyboard, decide and publish.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseReference, findCase } from '#db/cases.ts'
import { findCaseTags, findCoding, findCodingTags, findDecisions, tagTarget } from '#db/codings.ts'
import { findSignal } from '#db/signals.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { goodSignal, value } from '../support/house.ts'
import { checked, decided, disputed, FIELDS, opened, submitted, TAGS } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const referenceOf = (caseId: string): string => {
  const row = findCase(site.house.db, caseId)
  return row ? caseReference(row) : ''
}

/** Types into a box that searches as you type, and takes the first thing it offers that reads like this. */
async function pick(
  page: Page,
  box: string | RegExp,
  words: string,
  offered: string | RegExp,
): Promise<void> {
  await page.getByRole('combobox', { name: box }).fill(words)
  await page.getByRole('option', { name: offered }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function usable(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
}

test('the work queue counts what waits and leads to it', async () => {
  submitted(site.house, { urgent: true, title: 'Afgesloten van stroom na een fout in het systeem' })
  const page = await site.openAs('coderVng', '/werkvoorraad')
  await page.getByRole('heading', { name: 'Eerst: spoed' }).waitFor()
  await usable(page)
  await page.getByRole('link', { name: 'Controleren' }).click()
  await page.getByRole('rowheader', { name: /Afgesloten van stroom/ }).waitFor()
  await usable(page)
  await page.context().close()
})

test('an anonymisation is confirmed only with every point in order', async () => {
  const id = submitted(site.house, {
    narrative: `${goodSignal().narrative} Een vrijwilliger van Stichting De Brug ging mee naar het gesprek.`,
  })
  const page = await site.openAs('coderVng', `/werkvoorraad/controleren/${id}`)
  await page.locator('mark', { hasText: 'Stichting De Brug' }).waitFor()
  await usable(page)
  await page.getByRole('radio', { name: 'De tekst is anoniem' }).check()
  await page.getByRole('button', { name: 'Bevestig de controle' }).click()
  await page.getByRole('link', { name: /Beantwoord elk punt; nog 7/ }).waitFor()
  for (const point of await page.getByRole('radio', { name: 'In orde' }).all()) await point.check()
  await page.getByRole('button', { name: 'Bevestig de controle' }).click()
  await page.getByText('De anonimisering is bevestigd.').waitFor()
  expect(findSignal(site.house.db, id)?.status).toBe('checked')
  await page.context().close()
})

test('a signal joins the case it looks like', async () => {
  const caseId = opened(site.house)
  const id = checked(site.house, {}, 'municipality')
  const page = await site.openAs('coderNla', `/werkvoorraad/beoordelen/${id}`)
  await page.getByRole('radio', { name: 'Hoort bij een bestaande casus' }).check()
  await page.getByRole('textbox', { name: /Kenmerk van de casus/ }).fill(referenceOf(caseId))
  await page.getByRole('radio', { name: new RegExp(referenceOf(caseId)) }).check()
  await usable(page)
  await page.getByRole('button', { name: 'Leg de beoordeling vast' }).click()
  await page.getByRole('link', { name: new RegExp(`Casus ${referenceOf(caseId)}`) }).waitFor()
  expect(findSignal(site.house.db, id)?.status).toBe('linked')
  await page.context().close()
})

test('a case is coded with the keyboard alone, saved along the way and finished', async () => {
  const { house } = site
  const caseId = opened(house)
  const page = await site.openAs('coderVng', `/casussen/${referenceOf(caseId)}/duiden`)
  await usable(page)

  const text = page.getByRole('listbox', { name: 'Wat er gebeurde' })
  await text.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Enter')
  await pick(page, /Label voor de gekozen passage/, 'giften in natura', /giften in natura/i)
  await expect.poll(() => text.evaluate((pane) => pane === document.activeElement)).toBe(true)
  await pick(page, /Label voor de gekozen passage/, '31 lid 2 onder m pw', /art\. 31 lid 2/)
  await pick(page, /Label voor de gekozen passage/, 'maatwerk niet geboden', /Maatwerk niet geboden/)
  await page.getByRole('checkbox', { name: 'Schulden of betalingsachterstand' }).press('Space')
  await page.getByRole('checkbox', { name: 'Ministerie van SZW' }).press('Space')
  await page.getByRole('checkbox', { name: 'Wonen in gevaar' }).press('Space')
  await page.keyboard.press('Control+z')
  await page.getByRole('radio', { name: '3: Zwaar' }).press('Space')
  for (const trait of [/^Ernstig/, /^Onevenredig/, /^Onbedoeld/, /^Toe te rekenen/])
    await page.getByRole('group', { name: trait }).getByRole('radio', { name: 'Ja' }).press('Space')
  await page.getByText('Nog 1 ding nodig om af te ronden').waitFor()
  await page.getByRole('button', { name: 'Rond af' }).press('Enter')
  const firstMissing = page.getByRole('link', { name: 'wat er moet veranderen' })
  await expect.poll(() => firstMissing.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.getByRole('radio', { name: 'Regelgeving' }).press('Space')
  await page.getByText('Alles wat nodig is, is ingevuld.').waitFor()
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
  ])
  expect(tags[0]).toMatchObject({ passageStart: 0, passageEnd: findCase(house.db, caseId)?.narrative.length })
  await usable(page)

  await page.getByRole('button', { name: 'Rond af' }).press('Enter')
  await page.getByText(/is afgerond/).waitFor()
  expect(findCoding(house.db, caseId, house.cast.coderVng.personId)?.status).toBe('done')
  await page.context().close()
})

test('a coding that was changed elsewhere is not overwritten unasked', async () => {
  const { house } = site
  const caseId = opened(house)
  const page = await site.openAs('coderVng', `/casussen/${referenceOf(caseId)}/duiden`)
  await page.getByRole('listbox', { name: 'Wat er gebeurde' }).waitFor()
  value(saveCoding(house, house.cast.coderVng, { caseId, version: 0, fields: { severity: 1 }, tags: [] }))
  await page.getByRole('radio', { name: '4: Ontwrichtend' }).check()
  await page.getByText('Deze duiding is ergens anders gewijzigd').waitFor()
  expect(findCoding(house.db, caseId, house.cast.coderVng.personId)?.severity).toBe(1)
  await page.getByRole('button', { name: 'Haal op wat bewaard is' }).click()
  await expect.poll(() => page.getByRole('radio', { name: '1: Hinder' }).isChecked()).toBe(true)
  await page.getByRole('radio', { name: '2: Merkbaar nadeel' }).check()
  await page.getByText('Alles is bewaard.').waitFor()
  expect(findCoding(house.db, caseId, house.cast.coderVng.personId)?.severity).toBe(2)
  await page.context().close()
})

test('the chair sees where coders differ, follows one of them, and publishes', async () => {
  const { house } = site
  const caseId = disputed(house)
  const page = await site.openAs('chair', `/casussen/${referenceOf(caseId)}/beslissen`)
  await page.getByText('Er is 1 verschil.').waitFor()
  await usable(page)
  await page.getByRole('button', { name: /Proef coderVng.* bij Hoe zwaar/ }).press('Enter')
  await page.getByRole('textbox', { name: /Waarom beslist u zo/ }).fill('Het gevolg hield maanden aan.')
  await page.getByRole('checkbox', { name: 'Het codeboek was hier onduidelijk' }).check()
  await page.getByRole('button', { name: 'Stel de labels vast' }).click()
  await page.getByText('De labels staan vast.').waitFor()
  expect(findCase(house.db, caseId)).toMatchObject({ status: 'decided', severity: FIELDS.severity })
  expect(findCaseTags(house.db, [caseId])).toHaveLength(TAGS.length)
  expect(findDecisions(house.db, [caseId])[0]).toMatchObject({ by: 'chair', codebookUnclear: true })

  await page.getByRole('link', { name: 'Naar de casus' }).click()
  await page.getByRole('button', { name: 'Publiceer' }).click()
  const dialog = page.getByRole('dialog', { name: 'Casus publiceren' })
  await dialog.getByText('! Te weinig').first().waitFor()
  await usable(page)
  await dialog.getByRole('combobox', { name: 'Waarom kan het toch?' }).selectOption('COMMON')
  await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Dit komt in Nederland veel voor.')
  await dialog.getByRole('button', { name: 'Publiceer' }).click()
  await page.getByText('Gepubliceerd', { exact: true }).waitFor()
  expect(findCase(house.db, caseId)?.status).toBe('published')
  await usable(page)
  await page.context().close()
})

test('the chair makes a case coarser, with the reason kept among its changes', async () => {
  const { house } = site
  const caseId = decided(house)
  const page = await site.openAs('chair', `/casussen/${referenceOf(caseId)}`)
  await page.getByRole('button', { name: 'Maak grover' }).click()
  const dialog = page.getByRole('dialog', { name: 'Casus grover maken' })
  await dialog.getByRole('combobox', { name: 'Provincie' }).selectOption({ label: 'niet vermeld' })
  await usable(page)
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Utrecht is te klein')
  await dialog.getByRole('button', { name: 'Maak grover' }).click()
  await page.getByText(/Utrecht is te klein/).waitFor()
  await page.getByRole('link', { name: 'Pas tekst aan' }).click()
  await page.getByRole('combobox', { name: 'Wie mag het lezen' }).selectOption('Openbaar')
  await page.getByRole('textbox', { name: 'Reden van de wijziging' }).fill('Samen te herkenbaar')
  await usable(page)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/aanpassen'))
  await page.getByText(/Samen te herkenbaar/).waitFor()
  expect(findCase(house.db, caseId)).toMatchObject({ province: null, disclosure: 'openbaar' })
  await page.context().close()
})
