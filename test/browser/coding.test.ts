// The way of a signal through the hands of the team: check, triage, decide and publish. Coding has a file of its own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCase } from '#db/cases.ts'
import { findCaseTags, findDecisions } from '#db/codings.ts'
import { findSignal } from '#db/signals.ts'
import { goodSignal } from '../support/house.ts'
import { checked, decided, disputed, FIELDS, opened, referenceOf, submitted, TAGS } from '../support/walk.ts'
import { openSite, type Site, usable } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

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

test('an empty step of the queue says what does not wait there, and where work does', async () => {
  submitted(site.house)
  const page = await site.openAs('coderVng', '/werkvoorraad/publiceren')
  await page.getByText('Er is nu geen casus te publiceren.').waitFor()
  await usable(page)
  await page.getByRole('link', { name: /^Controleren \(\d+\)$/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Controleren' }).waitFor()
  await page.getByRole('table').waitFor()
  await page.context().close()
})

test('an urgent case that waits for a decision stands on top of the queue of the chair', async () => {
  const urgent = disputed(site.house, { urgent: true })
  const page = await site.openAs('chair', '/werkvoorraad')
  const onTop = page.getByRole('region', { name: 'Eerst: spoed' })
  await onTop.getByRole('link', { name: new RegExp(referenceOf(site.house, urgent)) }).waitFor()
  await page.context().close()
})

test('an anonymisation is confirmed only with every point in order', async () => {
  const id = submitted(site.house, {
    narrative: `${goodSignal().narrative} Een vrijwilliger van Stichting De Brug ging mee naar het gesprek. Hij was plomfter.`,
  })
  const page = await site.openAs('coderVng', `/werkvoorraad/controleren/${id}`)
  await page.locator('mark', { hasText: 'Stichting De Brug' }).waitFor()
  await page.getByRole('heading', { name: 'Woorden die hier bijna nooit voorkomen' }).waitFor()
  await page.getByText('plomfter: Staat niet in het woordenboek').waitFor()
  await page
    .getByRole('radiogroup', { name: 'Ik heb elke zin gelezen en alle gemarkeerde plaatsen bekeken' })
    .waitFor()
  await usable(page)
  await page.getByRole('radio', { name: 'De tekst is anoniem' }).check()
  await page.getByRole('button', { name: 'Bevestig de controle' }).click()
  await page.getByRole('link', { name: /Beantwoord elk punt; nog 7/ }).waitFor()
  for (const point of await page.getByRole('radio', { name: 'In orde', exact: true }).all())
    await point.check()
  for (const mark of await page.getByRole('radio', { name: 'Mag blijven: dit zegt niet wie' }).all())
    await mark.check()
  // What was ticked is not lost without a question.
  await page.getByRole('link', { name: 'Werkvoorraad' }).first().click()
  const leaving = page.getByRole('dialog', { name: 'Uw antwoorden zijn nog niet vastgelegd' })
  await leaving.waitFor()
  await usable(page)
  await leaving.getByRole('button', { name: 'Blijf op deze pagina' }).click()
  expect(await page.getByRole('radio', { name: 'In orde', exact: true, checked: true }).count()).toBe(7)
  // Hardly anyone fits this description, so that the checker says why it can go on.
  await page.getByText(/De meter telt \d (?:persoon|personen), nodig is 5\./).waitFor()
  await page.getByRole('button', { name: 'Bevestig de controle' }).click()
  await page.getByRole('link', { name: /Leg uit waarom het kan/ }).waitFor()
  await page.getByRole('textbox', { name: 'Waarom kan het toch?' }).fill('De verzameling is nog klein.')
  await usable(page)
  await page.getByRole('button', { name: 'Bevestig de controle' }).click()
  await page.getByText('De anonimisering is bevestigd.').waitFor()
  expect(findSignal(site.house.db, id)?.status).toBe('checked')
  await page.context().close()
})

test('a question to the submitter is said to be sent, and leaves the form', async () => {
  const id = checked(site.house)
  const page = await site.openAs('coderNla', `/werkvoorraad/beoordelen/${id}`)
  await page.getByRole('radio', { name: 'Vraag aan de indiener' }).press('Space')
  await page.getByRole('textbox', { name: 'Uw vraag aan de indiener' }).fill('Kreeg het gezin een brief?')
  await page.getByRole('button', { name: 'Leg de beoordeling vast' }).press('Enter')
  await page.getByRole('status').getByText('Uw vraag is verstuurd.').waitFor()
  expect(await page.locator(':focus').textContent()).toContain('Uw vraag is verstuurd.')
  expect(await page.getByRole('textbox', { name: 'Uw vraag aan de indiener' }).count()).toBe(0)
  await usable(page)
  expect(findSignal(site.house.db, id)?.status).toBe('questioned')
  await page.context().close()
})

test('a signal joins the case it looks like', async () => {
  const narrative =
    'De accordeon van een overleden opa telde als vermogen. Verkopen kon niet, omdat het instrument al aan een muziekschool was uitgeleend.'
  const caseId = opened(site.house, { narrative })
  const id = checked(site.house, { narrative }, 'municipality')
  await site.index()
  const page = await site.openAs('coderNla', `/werkvoorraad/beoordelen/${id}`)
  await page
    .getByText(/Proef coderVng: anonimisering bevestigd\. De tekst is sindsdien niet veranderd\./)
    .waitFor()
  // For who looks into it later; it tells a coder nothing.
  const print = page.getByText(/: [0-9a-f]{16}$/)
  expect(await print.isVisible()).toBe(false)
  await page.getByText('Vingerafdruk van de tekst').click()
  await print.waitFor()
  await page
    .getByRole('region', { name: 'Deze casussen lijken erop' })
    .getByRole('link', { name: new RegExp(referenceOf(site.house, caseId)) })
    .waitFor()
  await page.getByRole('radio', { name: 'Hoort bij een bestaande casus' }).check()
  await page.getByRole('textbox', { name: /Kenmerk van de casus/ }).fill(referenceOf(site.house, caseId))
  await page.getByRole('radio', { name: new RegExp(referenceOf(site.house, caseId)) }).check()
  await usable(page)
  await page.getByRole('button', { name: 'Leg de beoordeling vast' }).click()
  await page.getByRole('alert').getByText('Loop elk punt na, of stel eerst een vraag').waitFor()
  for (const point of await page.getByRole('group', { name: 'Loop dit na' }).getByRole('checkbox').all())
    await point.check()
  await page.getByRole('button', { name: 'Leg de beoordeling vast' }).click()
  await page.getByRole('link', { name: new RegExp(`Casus ${referenceOf(site.house, caseId)}`) }).waitFor()
  expect(findSignal(site.house.db, id)?.status).toBe('linked')
  await page.context().close()
})

test('the chair sees where coders differ, follows one of them, and publishes', async () => {
  const { house } = site
  const caseId = disputed(house)
  const page = await site.openAs('chair', `/casussen/${referenceOf(site.house, caseId)}/beslissen`)
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
  await dialog.getByText('! Te weinig').waitFor()
  await dialog
    .getByRole('listitem')
    .filter({ hasText: 'Blijft bij het team' })
    .getByText('de signalen')
    .waitFor()
  await usable(page)
  await dialog.getByRole('combobox', { name: 'Waarom kan het toch?' }).selectOption('COMMON')
  await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Dit komt in Nederland veel voor.')
  await dialog.getByRole('button', { name: 'Publiceer' }).click()
  await dialog.getByText('Loop eerst alle punten van de controlelijst na.').waitFor()
  for (const point of await dialog.getByRole('checkbox').all()) await point.check()
  // What was ticked, chosen and typed stays when the dialog is closed to look at the case once more.
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Publiceer' }).click()
  for (const point of await dialog.getByRole('checkbox').all()) expect(await point.isChecked()).toBe(true)
  expect(await dialog.getByRole('textbox', { name: 'Toelichting' }).inputValue()).toMatch(/veel voor/)
  await dialog.getByRole('button', { name: 'Publiceer' }).click()
  await page.getByText('Gepubliceerd', { exact: true }).waitFor()
  await page.getByText(/Publiceren: .* de controlelijst na/).waitFor()
  expect(findCase(house.db, caseId)?.status).toBe('published')
  await usable(page)
  await page.context().close()
})

test('the chair makes a case coarser, with the reason kept among its changes', async () => {
  const { house } = site
  const caseId = decided(house)
  const page = await site.openAs('chair', `/casussen/${referenceOf(site.house, caseId)}`)
  await page.getByRole('button', { name: 'Maak grover' }).click()
  const dialog = page.getByRole('dialog', { name: 'Casus grover maken' })
  await dialog.getByRole('combobox', { name: 'Provincie' }).selectOption({ label: 'niet vermeld' })
  await usable(page)
  await dialog.getByRole('combobox', { name: 'Waarom' }).selectOption('Iemand kan te herkennen zijn')
  await dialog.getByRole('textbox', { name: /Toelichting/ }).fill('Utrecht is te klein')
  await dialog.getByRole('button', { name: 'Maak grover' }).click()
  // The name of a place is asked about, as others will read it.
  await dialog.getByRole('button', { name: 'Laat staan en ga verder' }).click()
  await dialog.waitFor({ state: 'hidden' })
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
