// What the chair settles for the team: a wrong figure is told at its field and keeps nothing, a right one stands at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test.each([
  [
    '/overeenstemming/afspraken',
    'Een rode draad is nieuw tot zoveel maanden',
    ['', 'Vul hier een getal in.'],
    '9',
  ],
  [
    '/brief/afspraken',
    'Vanaf welk aantal mag een getal naar buiten?',
    ['3', 'Vul een heel getal van 5 tot en met'],
    '12',
  ],
] as const)('on %s by keyboard', async (path, label, [wrong, message], right) => {
  const page = await site.openAs('chair', path)
  const field = page.getByLabel(label)
  const before = await field.inputValue()
  await field.fill(wrong)
  await field.press('Enter')
  await page.getByText(message).waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  await page.reload()
  expect(await field.inputValue()).toBe(before)

  await field.fill(right)
  await field.press('Enter')
  await page.getByText('De afspraken zijn vastgelegd.').waitFor()
  await page.reload()
  expect(await field.inputValue()).toBe(right)
  await page.context().close()
})
