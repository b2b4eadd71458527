// A real server over real data and a real browser for the browser tests; the data comes in through the use cases.
import { createServer } from 'node:http'
import axe from 'axe-core'
import { type Browser, chromium, type Page, type Request } from 'playwright-core'
import { writeSetting } from '#db/people.ts'
import { findThreads } from '#db/threads.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { createGraphqlServer } from '#server/graphql/server.ts'
import { createApp } from '#server/http/app.ts'
import { createLog } from '#server/http/log.ts'
import { openHouse, type Part, type TestHouse } from '../support/house.ts'

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

/** A running site; what was sent to it is kept, so that a test can see what left the browser. */
export interface Site {
  readonly house: TestHouse
  readonly url: string
  /** Opens a page as one of the people of the house, logged in. */
  readonly openAs: (part: Part, path: string) => Promise<Page>
  /** Every body and address sent by any page so far. */
  readonly sent: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts server and browser over a demo of its own. */
export async function openSite(): Promise<Site> {
  const house = openHouse()
  writeSetting(house.db, 'demo', 'on')
  const served = await serve(house)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS })
  const sent: string[] = []
  return {
    house,
    url: served.url,
    sent,
    openAs: async (part, path) => {
      const page = await newPage(browser, sent)
      await page.goto(served.url)
      await page.getByRole('button', { name: `Proef ${part}` }).click()
      await page.getByRole('heading', { level: 1, name: `Goedendag, Proef ${part}` }).waitFor()
      await page.goto(served.url + path)
      return page
    },
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

/** The server of `main.ts`, on a free port and without its jobs; the browser knows what time it is, so it does too. */
async function serve({ db, newId }: TestHouse) {
  const deps = { db, newId, now: () => new Date() }
  const log = createLog('error')
  const graphql = createGraphqlServer({ production: true, onFailure: (error) => log.error(error) })
  await graphql.start()
  const search = openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: findThreads(db) })
  const settings = { searchEngine: 'fts', version: 'proef', secureCookies: false, production: true, log }
  const server = createServer(createApp({ deps, search, graphql, ...settings }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await graphql.stop()
    },
  }
}

async function newPage(browser: Browser, sent: string[]): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('request', (request: Request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
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
