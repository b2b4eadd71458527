// The dialogs by which the chair changes the shape of a case or makes it coarser, and those by which work is set aside.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCase, findSignalsOfCases } from '#db/cases.ts'
import { findRelations, findSplitFrom } from '#db/reshapings.ts'
import { workSkips } from '#db/schema/work.ts'
import { findVisibleCases } from '#db/visibleCases.ts'
import { linkPrecedent } from '#usecases/linkPrecedent.ts'
import { goodSignal, value } from '../support/house.ts'
import { insertPrecedents } from '../support/precedents.ts'
import { opened, published, referenceOf } from '../support/walk.ts'
import { openSite, type Site, usable } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('the chair puts a case beside another, merges one into it, and splits it again after seeing what that does', async () => {
  const { house } = site
  const [id, akin, twin] = [published(house), published(house), published(house)]
  const page = await site.openAs('chair', `/casussen/${referenceOf(site.house, id)}`)
  await page.getByRole('button', { name: 'Zet ernaast' }).click()
  const beside = page.getByRole('dialog', { name: /Zet een casus naast/ })
  await beside
    .getByRole('textbox', { name: 'Kenmerk van de andere casus' })
    .fill(referenceOf(site.house, akin))
  await beside.getByText(findCase(house.db, akin)?.title ?? '').waitFor()
  await usable(page)
  await beside.getByRole('button', { name: 'Zet ernaast' }).press('Enter')
  await page.getByText('Variant van deze casus:').waitFor()
  expect(findRelations(house.db, id)).toMatchObject([{ otherId: akin, kind: 'variant' }])

  await page.goto(page.url().replace(/[^/]+$/, referenceOf(site.house, twin)))
  await page.getByRole('button', { name: 'Voeg samen' }).click()
  const merge = page.getByRole('dialog', { name: /samen met een andere/ })
  await merge
    .getByRole('textbox', { name: 'Kenmerk van de casus die blijft' })
    .fill(referenceOf(site.house, id))
  await merge.getByText('1 signaal gaat mee; de casus rust daarna op 2 signalen.').waitFor()
  await merge.getByRole('textbox', { name: 'Reden' }).fill('Hetzelfde huishouden.')
  await usable(page)
  await merge.getByRole('button', { name: 'Voeg samen' }).press('Enter')
  await page.getByText('In deze casus is opgegaan:').waitFor()
  expect(findCase(house.db, twin)?.mergedInto).toBe(id)

  await page.getByRole('button', { name: 'Splits' }).click()
  const split = page.getByRole('dialog', { name: /in tweeën/ })
  await split.getByText('Kies signalen zo dat beide casussen er minstens één hebben.').waitFor()
  await split.getByRole('combobox').first().selectOption({ label: 'Naar de nieuwe casus' })
  await split.getByText('Deze casus houdt 1 signaal. De nieuwe rust op 1 signaal').waitFor()
  await split.getByText('De 2 afgeronde duidingen blijven bij deze casus.').waitFor()
  await split.getByRole('textbox', { name: 'Titel van de nieuwe casus' }).fill('Een tweede besluit')
  await split.getByRole('textbox', { name: 'Samenvatting' }).fill('Een inhouding.')
  await split.getByRole('textbox', { name: 'Wat er gebeurde' }).fill(goodSignal().narrative)
  await split.getByRole('textbox', { name: 'Reden' }).fill('Het zijn twee besluiten.')
  await usable(page)
  await split.getByRole('button', { name: 'Splits' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Een tweede besluit' }).waitFor()
  const [made] = findSplitFrom(house.db, id)
  expect(findSignalsOfCases(house.db, [made?.id ?? ''])).toHaveLength(1)
  await page.context().close()
})

test('a coder sets work aside with a reason, and says until when they are away', async () => {
  const { house } = site
  opened(house)
  const page = await site.openAs('coderVng', '/werkvoorraad/duiden')
  await page.getByRole('button', { name: /^Sla/ }).first().click()
  const skip = page.getByRole('dialog', { name: 'Sla dit over' })
  await skip.getByRole('textbox', { name: 'Reden' }).fill('Ik ken de wijk.')
  await usable(page)
  await skip.getByRole('button', { name: 'Sla over' }).press('Enter')
  await skip.waitFor({ state: 'detached' })
  expect(house.db.select().from(workSkips).all()).toMatchObject([{ step: 'code', reason: 'Ik ken de wijk.' }])

  await page.goto(new URL('/mijn-account', page.url()).href)
  await page.getByLabel('Tot en met').fill('2027-01-08')
  await usable(page)
  await page.getByRole('button', { name: 'Meld mij afwezig' }).press('Enter')
  await page.getByText('U bent afwezig tot en met 8 januari 2027').waitFor()
  await page.getByRole('button', { name: 'Ik ben er weer' }).press('Enter')
  await page.getByRole('button', { name: 'Meld mij afwezig' }).waitFor()
  await page.context().close()
})

test('a reader of a case that was reopened learns that it is reconsidered, not what it said', async () => {
  const { house } = site
  const id = published(house)
  const title = findCase(house.db, id)?.title ?? ''
  house.db.$client.prepare("update cases set status = 'disputed' where id = ?").run(id)
  const page = await site.openAs('researcher', `/casussen/${referenceOf(site.house, id)}`)
  await page.getByRole('heading', { level: 1, name: 'Deze casus wordt opnieuw bekeken' }).waitFor()
  expect(await page.getByText(title).count()).toBe(0)
  await usable(page)
  await page.context().close()
})

test('the steps the meter proposes are taken over in one press, and make enough people fit', async () => {
  const { house } = site
  for (let other = 0; other < 5; other++) published(house, { province: 'Drenthe', household: 'couple' })
  const alone = published(house, { province: 'Drenthe', household: 'other' })
  const page = await site.openAs('chair', `/casussen/${referenceOf(site.house, alone)}`)
  await page.getByRole('button', { name: 'Maak grover' }).click()
  const dialog = page.getByRole('dialog', { name: 'Casus grover maken' })
  const within = dialog.locator('section').filter({ hasText: 'Binnen het team' })
  await within.getByText('! Te weinig').waitFor()
  await within.getByRole('button', { name: /^Neem deze stap/ }).press('Enter')
  await within.getByText('✓ Genoeg').waitFor()
  await usable(page)
  await dialog.getByRole('combobox', { name: 'Waarom' }).selectOption('Iemand kan te herkennen zijn')
  await dialog.getByRole('textbox', { name: /Toelichting/ }).fill('Dit huishouden komt te weinig voor')
  await dialog.getByRole('button', { name: 'Maak grover' }).click()
  await dialog.waitFor({ state: 'hidden' })
  expect(findCase(house.db, alone)).not.toMatchObject({ province: 'Drenthe', household: 'other' })
  await page.context().close()
})

test('a reference of no case is told once at a ruling: while typing, or on sending', async () => {
  insertPrecedents(site.house)
  const page = await site.openAs('chair', '/uitspraken/gift-ruling')
  await page.getByRole('button', { name: 'Zet naast een casus' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Kenmerk van de casus' }).fill('2025-9999')
  await dialog.getByRole('status').getByText('Er is geen casus met dit kenmerk').waitFor()
  await dialog.getByRole('button', { name: 'Zet ernaast' }).press('Enter')
  await dialog.getByRole('alert').waitFor()
  expect(await dialog.getByText(/die u mag zien/).count()).toBe(1)
  await usable(page)
  await page.context().close()
})

test('a case that stands beside a ruling already is told to, and the dialog stays', async () => {
  const { house } = site
  const reference = referenceOf(house, published(house))
  const page = await site.openAs('chair', '/uitspraken/gift-ruling')
  await page.getByRole('button', { name: 'Zet naast een casus' }).press('Enter')
  const dialog = page.getByRole('dialog')
  const put = async () => {
    await dialog.getByRole('textbox', { name: 'Kenmerk van de casus' }).fill(reference)
    await dialog.getByRole('status').waitFor()
    await dialog.getByRole('button', { name: 'Zet ernaast' }).press('Enter')
  }
  await put()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Zet naast een casus' }).press('Enter')
  await put()
  await dialog.getByRole('alert').getByText('Deze casus staat er al naast.').waitFor()
  await page.context().close()
})

test('a ruling beside more cases than its page shows still tells which it stands beside, and lets each go', async () => {
  const { house } = site
  const put = (caseId: string) =>
    value(linkPrecedent(house, house.cast.chair, { caseId, precedentId: 'gift-ruling' }))
  const ids = Array.from({ length: 11 }, () => published(house))
  for (const id of ids) put(id)
  const [eleventh] = findVisibleCases(house.db, house.cast.chair, { precedentIds: ['gift-ruling'] }, 1, 10)
  const reference = referenceOf(house, eleventh?.id ?? '')
  const page = await site.openAs('chair', '/uitspraken/gift-ruling')
  await page.getByText('U ziet de nieuwste 10.').waitFor()
  expect(await page.getByText(reference, { exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: 'Zet naast een casus' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/U ziet de nieuwste 10 van \d+ casussen/).waitFor()
  await dialog.getByRole('textbox', { name: 'Kenmerk van de casus' }).fill(reference)
  await dialog.getByRole('status').getByText('staat er al naast').waitFor()
  await dialog.getByRole('button', { name: 'Zet ernaast' }).press('Enter')
  await dialog.getByRole('alert').getByText('Deze casus staat er al naast.').waitFor()
  expect(await dialog.getByRole('textbox').inputValue()).toBe(reference)
  await usable(page)
  await dialog.getByRole('button', { name: `Haal weg bij ${reference}` }).press('Enter')
  await dialog.getByRole('status').getByText('staat er al naast').waitFor({ state: 'detached' })
  await dialog.getByRole('button', { name: 'Zet ernaast' }).press('Enter')
  await page.getByRole('status').getByText(`Casus ${reference} staat er nu naast.`).waitFor()
  await page.context().close()
})
