// Settling a dispute with the keyboard alone, on a wide and on a narrow screen: look, follow, reason, decide, reopen.
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseReference, findCase } from '#db/cases.ts'
import { findCaseTags, findDecisionReasons, findDecisions } from '#db/codings.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { goodSignal, value } from '../support/house.ts'
import { coded, FIELDS, opened, TAGS, versionOf } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site, tabTo } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A case on which the coders differ in thread and severity, and one of them is not sure. */
function disputedOnThread(): { readonly caseId: string; readonly reference: string } {
  const caseId = opened(site.house, {
    narrative: `${goodSignal().narrative} Volgens artikel 999 van de Participatiewet mag het niet.`,
  })
  coded(site.house, caseId, 'coderVng', { culpability: 'verminderd', lifeEvents: ['ziekte'] })
  const others = TAGS.map((tag) => (tag.kind === 'thread' ? { ...tag, target: 'kostendelersnorm' } : tag))
  coded(site.house, caseId, 'coderNla', { severity: 2, doubt: true }, others)
  const row = findCase(site.house.db, caseId)
  return { caseId, reference: row ? caseReference(row) : '' }
}

test.each([1280, 320])('a chair decides with the keyboard alone at %i px', async (width) => {
  const { caseId, reference } = disputedOnThread()
  const { db } = site.house
  const page = await site.openAs('chair', `/casussen/${reference}/beslissen`)
  await page.setViewportSize({ width, height: 800 })
  await page.getByText('Er zijn 2 verschillen.').waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'artikel 999 van de Participatiewet' })
    .getByText('bestaat niet in deze wet')
    .waitFor()
  await page.getByText(/Proef coderNla.* twijfelt/).waitFor()

  // Both are done, so the chair sees what the program would say, each with its chance.
  await page.getByText('met voorstellen van de software').press('Enter')
  await page.getByText(/De kans is een schatting/).waitFor()
  const suggested = page.getByRole('button', { name: /^\+ .* \(kans \d+%\), overnemen$/ })
  await suggested.first().waitFor()
  expect(await suggested.first().textContent()).toMatch(/kans \d+%/)
  await page.getByText('met voorstellen van de software').press('Enter')

  const boxes = await page
    .getByRole('button', { name: /bij Rode draad/ })
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().left))
  expect(new Set(boxes).size).toBe(width === 1280 ? 2 : 1)

  // Too early: it says what lacks, and leads there.
  await page.getByRole('button', { name: 'Stel de labels vast' }).press('Enter')
  await page.getByRole('alert').getByText('Schrijf de reden van uw besluit').waitFor()
  await page.getByRole('link', { name: 'Kies wie u volgt bij “Rode draad”' }).press('Enter')
  expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Volg deze: .* bij Rode draad$/)

  const follow = page.getByRole('button', { name: /Proef coderVng.* bij Rode draad/ })
  await follow.focus()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: /Uw reden bij “Rode draad”/ }))
  await page.keyboard.type('Het ging om eten, niet om geld.')
  await tabTo(page, page.getByRole('button', { name: /Proef coderVng.* bij Hoe zwaar/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: /Waarom beslist u zo/ }))
  await page.keyboard.type('De tekst noemt alleen boodschappen.')
  await tabTo(page, page.getByRole('checkbox', { name: 'Het codeboek was hier onduidelijk' }))
  await page.keyboard.press('Space')
  const proposal = page.getByRole('link', { name: /Stel een wijziging voor/ })
  expect(await proposal.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain(
    `/rode-draden/giften-in-natura/veranderen?casus=${caseId}`,
  )
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, width)).toBe(0)
  await tabTo(page, page.getByRole('button', { name: 'Stel de labels vast' }))
  await page.keyboard.press('Enter')
  await page.getByText('De labels staan vast.').waitFor()
  await expect.poll(() => page.locator(':focus').textContent()).toContain('De labels staan vast.')

  expect(findCase(db, caseId)).toMatchObject({
    status: 'decided',
    severity: FIELDS.severity,
    culpability: 'verminderd',
  })
  expect(findCaseTags(db, [caseId]).flatMap(({ threadId }) => threadId ?? [])).toEqual(['giften-in-natura'])
  expect(findDecisions(db, [caseId])[0]).toMatchObject({ by: 'chair', codebookUnclear: true })
  expect(findDecisionReasons(db, [caseId])).toEqual([
    { caseId, item: 'thread', reason: 'Het ging om eten, niet om geld.' },
  ])

  const coder = await site.openAs('coderNla', '/mijn-verschillen')
  await coder.setViewportSize({ width, height: 800 })
  await coder.getByText('Het ging om eten, niet om geld.').first().waitFor()
  await tabTo(coder, coder.getByRole('combobox', { name: 'Onderdeel' }))
  await coder.keyboard.type('Rode draden')
  await tabTo(coder, coder.getByRole('link', { name: new RegExp(reference) }))
  expect(await axeViolations(coder)).toEqual([])
  expect(await overflowAt(coder, width)).toBe(0)
  await coder.context().close()

  await page.goto(`${site.url}/rode-draden/voorstellen`)
  const unclear = page.getByRole('region', { name: 'Waar het codeboek onduidelijk was' })
  await unclear
    .getByRole('listitem')
    .filter({ hasText: reference })
    .getByText('Verschil over: rode draden, ernst.')
    .waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, width)).toBe(0)

  await page.goto(`${site.url}/casussen/${reference}`)
  await page.getByText('Het ging om eten, niet om geld.').waitFor()
  await tabTo(page, page.getByRole('button', { name: 'Heropen besluit' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Besluit heropenen' })
  await tabTo(page, dialog.getByRole('textbox', { name: 'Reden' }))
  await page.keyboard.type('De ouders leenden het geld.')
  expect(await axeViolations(page)).toEqual([])
  await tabTo(page, dialog.getByRole('button', { name: 'Heropen', exact: true }))
  await page.keyboard.press('Enter')
  await page.getByText('Dit besluit is heropend; de voorzitter beslist opnieuw.').waitFor()
  expect(findCase(db, caseId)?.status).toBe('disputed')
  await page.context().close()
})

test('a chair who wrote a reason and goes elsewhere is asked first', async () => {
  const { reference } = disputedOnThread()
  const page = await site.openAs('chair', `/casussen/${reference}/beslissen`)
  const reason = page.getByRole('textbox', { name: /Waarom beslist u zo/ })
  await reason.fill('De tekst noemt alleen boodschappen.')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  const question = page.getByRole('dialog', { name: 'Uw antwoorden zijn nog niet vastgelegd' })
  await question.getByRole('button', { name: 'Blijf op deze pagina' }).press('Enter')
  expect(await reason.inputValue()).toBe('De tekst noemt alleen boodschappen.')
  await page.context().close()
})

/** What is told with a field to who does not see it. */
const describedBy = (field: Locator): Promise<string> =>
  field.evaluate((control) =>
    (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  )

test.each([1280, 320])('what was unclear is discussed with the keyboard alone at %i px', async (width) => {
  const { house } = site
  const { caseId, reference } = disputedOnThread()
  value(
    adjudicateCase({ ...house, now: () => new Date() }, house.cast.chair, {
      caseId,
      version: versionOf(house, caseId),
      fields: FIELDS,
      tags: TAGS,
      reason: 'De omschrijving zegt niets over lenen.',
      codebookUnclear: true,
    }),
  )
  const page = await site.openAs('chair', '/rode-draden/voorstellen')
  await page.setViewportSize({ width, height: 800 })
  const unclear = page.getByRole('region', { name: 'Waar het codeboek onduidelijk was' })
  await tabTo(page, unclear.getByRole('button', { name: `Leg bespreking vast van casus ${reference}` }))
  await page.keyboard.press('Enter')
  const talk = page.getByRole('dialog', { name: `Bespreking van casus ${reference}` })
  await tabTo(page, talk.getByRole('button', { name: 'Leg vast' }))
  await page.keyboard.press('Enter')
  await talk.getByText('Vul in wat eruit kwam.').waitFor()
  await tabTo(page, talk.getByRole('textbox', { name: 'Wat kwam eruit?' }))
  const outcome = talk.getByRole('textbox', { name: 'Wat kwam eruit?' })
  // Near the end of the room the field says how much is left, also to who does not see it.
  await outcome.fill('Geld lenen is geen gift. '.repeat(76))
  await expect.poll(() => describedBy(outcome)).toContain('Nog 101 tekens.')
  await outcome.fill('')
  await page.keyboard.type('Geld lenen is geen gift; er komt een voorbeeld bij.')
  expect(await describedBy(outcome)).not.toContain('Nog')
  // Closed and opened again, what was typed is still there.
  await page.keyboard.press('Escape')
  await talk.waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')
  expect(await talk.getByRole('textbox', { name: 'Wat kwam eruit?' }).inputValue()).toBe(
    'Geld lenen is geen gift; er komt een voorbeeld bij.',
  )
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, width)).toBe(0)
  await tabTo(page, talk.getByRole('button', { name: 'Leg vast' }))
  await page.keyboard.press('Enter')
  // It stays where it was and says so, with the focus there; the list of what is still open does not jump.
  const told = unclear.getByRole('listitem').filter({ hasText: reference })
  await told.getByText(`De bespreking van casus ${reference} is vastgelegd.`).waitFor()
  await expect
    .poll(() => told.getByRole('status').evaluate((box) => box === document.activeElement))
    .toBe(true)
  await told.getByText('Geld lenen is geen gift; er komt een voorbeeld bij.').waitFor()
  await tabTo(page, unclear.getByRole('radio', { name: /^Nog te bespreken/ }))
  await page.keyboard.press('ArrowDown')
  await unclear
    .getByRole('listitem')
    .filter({ hasText: reference })
    .getByText('Geld lenen is geen gift; er komt een voorbeeld bij.')
    .waitFor()
  await page.context().close()
})
