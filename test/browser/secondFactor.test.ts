// Logging in with a second step, as a person does: set up because it is asked, by keyboard, and then asked for its code.
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSetting } from '#db/people.ts'
import { addPerson } from '#usecases/addPerson.ts'
import { setSecondFactorRequired } from '#usecases/secondFactor.ts'
import { value } from '../support/house.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

const EMAIL = 'noa@proef.example'
const PASSWORD = 'een lang en eigen wachtwoord'

let site: Site
beforeAll(async () => {
  site = await openSite()
  const { house } = site
  writeSetting(house.db, 'demo', 'off')
  const { organisationId } = house.cast.council
  const account = { name: 'Noa Proef', email: EMAIL, password: PASSWORD, organisationId }
  value(await addPerson(house, house.cast.admin, { ...account, roles: ['submitter'] }))
  value(setSecondFactorRequired(house, house.cast.admin, { required: true }))
})
afterAll(() => site.close())

/** Fills in address and password and goes on with Enter. */
async function logIn(page: Page) {
  await page.goto(`${site.url}/inloggen`)
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill(EMAIL)
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(PASSWORD)
  await page.keyboard.press('Enter')
}

test('who must, sets up an app, keeps the codes for when it is lost, and logs in with its next code', async () => {
  const page = await site.openAs(null, '/inloggen')
  await logIn(page)
  await page.getByRole('heading', { level: 1, name: 'Mijn account' }).waitFor()
  await page.goto(`${site.url}/signalen`)
  await page.getByText('Stel eerst de tweede stap in').waitFor()

  await page.getByRole('textbox', { name: 'Uw wachtwoord', exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('img', { name: 'QR-code' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  const shown = (await page.locator('.rd-secret').textContent()) ?? ''
  const app = new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) })
  // The field has the focus, so that the code can be typed or pasted at once.
  await page.keyboard.type(app.generate())
  await page.keyboard.press('Enter')
  await page.getByText('Bewaar nu deze herstelcodes').waitFor()
  expect(await page.locator('.rd-recovery-codes li').count()).toBe(10)
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  await page.getByRole('heading', { level: 1, name: 'Welkom bij Rode Draad' }).waitFor()

  await logIn(page)
  await page.getByRole('textbox', { name: 'Code van uw app' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  // The code of the next half minute: the one of now was used to set it up.
  await page.keyboard.type(app.generate({ timestamp: Date.now() + 30_000 }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Goedendag, Noa Proef' }).waitFor()

  await page.goto(`${site.url}/mijn-account`)
  await page.getByText('U hebt nog 10 herstelcodes.').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()
})
