// What a submitter does after handing in: mend what came back, answer a question, take a signal back.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALL_IN_ORDER } from '#core/checklist.ts'
import { findSignalsOfCases } from '#db/cases.ts'
import { findSignal } from '#db/signals.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { goodSignal, value } from '../support/house.ts'
import { hashOf, published, versionOf } from '../support/walk.ts'
import { axeViolations, openSite, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const submitted = () => value(submitSignal(site.house, site.house.cast.council, goodSignal()))
const statusOf = (id: string) => findSignal(site.house.db, id)?.status

/** Where the page says the signal is on its way. */
const stepOf = (page: Page): Promise<string | null> =>
  page.getByRole('list', { name: 'De weg van uw signaal' }).locator('[aria-current="step"]').textContent()

test('a signal that came back is mended and handed in again', async () => {
  const id = submitted()
  const note = 'De wijk en de sportclub samen wijzen naar één gezin.'
  const { house } = site
  const answers = { ...ALL_IN_ORDER, combinatie_niet_herleidbaar: false }
  const contentHash = hashOf(house, id)
  value(
    checkSignal(house, house.cast.coderVng, { id, version: 1, contentHash, confirmed: false, answers, note }),
  )

  const page = await site.openAs('council', `/signalen/${id}`)
  await page.getByText(note).waitFor()
  expect(await stepOf(page)).toBe('Anonimisering controleren, nu')
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('link', { name: 'Verbeter dit signaal' }).click()
  const story = page.getByRole('textbox', { name: 'Wat is er gebeurd?' })
  await story.fill('Een familielid kookte mee na een operatie. Daarna werd de bijstand teruggevorderd.')
  await page.getByRole('button', { name: 'Kijk na voor u verstuurt' }).click()
  await page.getByRole('button', { name: 'Signaal versturen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uw signaal is ontvangen' }).waitFor()
  expect(statusOf(id)).toBe('received')
  await page.context().close()
})

test('a question of the team is answered without naming anyone', async () => {
  const id = submitted()
  const { house } = site
  const contentHash = hashOf(house, id)
  const check = {
    id,
    version: 1,
    contentHash,
    confirmed: true,
    answers: ALL_IN_ORDER,
    note: 'Dit komt veel voor.',
  }
  value(checkSignal(house, house.cast.coderVng, check))
  const reason = 'Stond er iets in een brief?'
  value(triageSignal(house, house.cast.coderVng, { id, version: 2, outcome: 'question', reason }))

  const page = await site.openAs('council', `/signalen/${id}`)
  await page.getByRole('textbox', { name: 'Uw antwoord' }).fill('Ja, mevrouw Fatima Yilmaz kreeg een brief.')
  await page.getByText('[PERSOON-1]').first().waitFor()
  await page.getByRole('button', { name: 'Antwoord versturen' }).click()
  await page.getByText('Ja, mevrouw [PERSOON-1] kreeg een brief.').waitFor()
  expect(await stepOf(page)).toBe('Beoordelen door het team, nu')
  expect(statusOf(id)).toBe('checked')
  expect(site.sent.filter((request) => request.includes('Yilmaz'))).toEqual([])
  await page.context().close()
})

test('a signal is taken back after one more question', async () => {
  const id = submitted()
  const page = await site.openAs('council', `/signalen/${id}`)
  await page.getByRole('button', { name: 'Trek dit signaal in' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, trek in' }).click()
  await page.getByText('U hebt dit signaal ingetrokken.').waitFor()
  expect(await page.getByRole('list', { name: 'De weg van uw signaal' }).count()).toBe(0)
  expect(statusOf(id)).toBe('withdrawn')
  await page.context().close()
})

test('the way of a signal ends in a published case, and is gone when that is withdrawn', async () => {
  const { house } = site
  const caseId = published(house)
  const [link] = findSignalsOfCases(house.db, [caseId])
  const page = await site.openAs('council', `/signalen/${link?.signal.id}`)
  await page.getByText('De casus is gepubliceerd.').waitFor()
  expect(await page.locator('.signal-way__step--done').count()).toBe(4)

  const version = versionOf(house, caseId)
  value(withdrawCase(house, house.cast.chair, { id: caseId, version, reason: 'Op verzoek.' }))
  await page.reload()
  await page.getByText('De casus met dit signaal is ingetrokken.').waitFor()
  expect(await page.getByRole('list', { name: 'De weg van uw signaal' }).count()).toBe(0)
  await page.context().close()
})
