// The web page of a letter on a telephone: nothing is cut off, charts can be read, and what is moved sideways says so.

import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LetterEdition } from '#core/letter/edition.ts'
import { paragraph, section, table } from '#core/letter/richText.ts'
import { renderHtml } from '#letters/renderHtml.ts'

const YEARS = ['2022', '2023', '2024', '2025']
const rows = ['Giften', 'Zoektermijn', 'Doenvermogen en communicatie'].map((name, at) => [
  name,
  ...YEARS.map((_, year) => String(5 + at + year)),
])
const edition: LetterEdition = {
  version: 1,
  status: 'draft',
  draft: {
    year: 2025,
    head: { to: '', from: '', date: '2026-02-02', reference: '', subject: '', contact: '' },
    sections: [
      section('bijlage.b', 1, 'Bijlage B', [
        paragraph('p', 'Inleiding.'),
        ...table('t', 'Tabel 1. Casussen', ['Knelpunt', ...YEARS], rows, { picture: 'years' }),
        ...table('h', 'Tabel 2. Samen', ['Rode draad', ...YEARS], rows, { picture: 'heat' }),
      ]),
    ],
    numbers: [],
    basis: { countedOn: '2026-02-02', codebookVersion: '1', threshold: 5 },
  },
}

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  page = await browser.newPage({ viewport: { width: 375, height: 800 } })
  await page.setContent(renderHtml(edition))
})
afterAll(() => browser.close())

test('the page itself does not move sideways', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
})

test('charts stand below each other, in letters that can be read', async () => {
  const boxes = await page
    .locator('svg text')
    .filter({ hasText: /^2022$/, visible: true })
    .evaluateAll((texts) =>
      texts
        .map((text) => text.getBoundingClientRect())
        .map(({ left, top, height }) => ({ left, top, height })),
    )
  const charts = boxes.slice(0, rows.length)
  expect(new Set(charts.map(({ left }) => Math.round(left))).size).toBe(1)
  expect(new Set(charts.map(({ top }) => Math.round(top))).size).toBe(rows.length)
  for (const { height } of charts) expect(height).toBeGreaterThanOrEqual(12)
})

test('what is wider than the screen says so, and can be moved with the keyboard alone', async () => {
  for (const region of await page.getByRole('region').all()) {
    const said = await region.evaluate((each) => getComputedStyle(each, '::before').content)
    expect(said).toContain('Schuif opzij')
    await region.focus()
    const before = await region.evaluate((each) => each.scrollLeft)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((each) => each.scrollLeft)).toBeGreaterThan(before)
  }
  expect(await page.getByRole('region').count()).toBe(3)
})

test('on a broad screen nothing says that there is more, and the charts stand side by side', async () => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const said = await page
    .getByRole('region')
    .first()
    .evaluate((each) => getComputedStyle(each, '::before').content)
  expect(said).toBe('none')
  expect(await page.locator('.broad svg').isVisible()).toBe(true)
  expect(await page.locator('.narrow svg').isVisible()).toBe(false)
})
