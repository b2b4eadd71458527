// A real browser on a real server for the browser tests; the data comes in through the use cases.
import axe from 'axe-core'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { writeSetting } from '#db/people.ts'
import { openHouse, type Part, type TestHouse } from '../support/house.ts'
import { startServer } from '../support/server.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const STEP_TIMEOUT_MS = 20_000
const TABS_MAX = 150

/** A running site with a browser on it. */
export interface Site {
  readonly house: TestHouse
  readonly url: string
  /** Opens a page as one of the cast, logged in by one press as in the demo; null is a visitor. */
  readonly openAs: (part: Part | null, path: string) => Promise<Page>
  /** Address and body of every request of any page so far: all that left the browser. */
  readonly sent: readonly string[]
  /** Brings search up to date, as the job does beside the requests. */
  readonly index: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts server and browser over a demo of its own. */
export async function openSite(house: TestHouse = openHouse()): Promise<Site> {
  writeSetting(house.db, 'demo', 'on')
  // The browser knows what time it is and drops cookies that ran out, so the server has to know as well.
  const server = await startServer({ ...house, now: () => new Date() })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS })
  const sent: string[] = []
  return {
    house,
    url: server.url,
    sent,
    index: server.index,
    openAs: async (part, path) => {
      const page = await newPage(browser, sent)
      if (part) {
        await page.goto(server.url)
        await page.getByRole('button', { name: `Proef ${part}` }).click()
        await page.getByRole('heading', { level: 1, name: `Goedendag, Proef ${part}` }).waitFor()
      }
      await page.goto(server.url + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

async function newPage(browser: Browser, sent: string[]): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(STEP_TIMEOUT_MS)
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  return page
}

/** What axe finds wrong with the page as it is now, one line for each rule and place. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

/**
 * By how many pixels the page is wider than a window of this width; 0 when it fits. On a phone a table whose rows are cards
 * has to fit its frame as well, as nobody looks for more beside a card.
 */
export async function overflowAt(page: Page, width: number): Promise<number> {
  const size = page.viewportSize()
  await page.setViewportSize({ width, height: 800 })
  const overflow = await page.evaluate(() => {
    const cards = matchMedia('(max-width: 40rem)').matches ? '.rd-table-frame--cards' : 'html'
    return Math.max(
      ...[document.documentElement, ...document.querySelectorAll(cards)].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    )
  })
  if (size) await page.setViewportSize(size)
  return overflow
}

/** A page that anybody can use: axe finds nothing, and it fits on the narrowest screen. */
export async function usable(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
}

/** Walks with the Tab key until this has the focus; fails when that is never. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < TABS_MAX; step++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached by keyboard: ${wanted}`)
}
