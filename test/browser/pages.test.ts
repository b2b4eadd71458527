// Every page: no axe violations, and it fits a window of 320 pixels.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { caseReference, findCase } from '#db/cases.ts'
import { findSignal } from '#db/signals.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { saveSearch } from '#usecases/savedSearches.ts'
import { type Part, type TestHouse, value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { insertPrecedents } from '../support/precedents.ts'
import { disputed, sendingBack, submitted } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
let rows: Readonly<Record<string, Row>>
beforeAll(async () => {
  const { house, gifts } = openLetterWorld()
  rows = makeRows(house, gifts[0] ?? '')
  site = await openSite(house)
})
afterAll(() => site.close())

/** What a page is about: what stands for it in a path, and the title of its page where that is the row's own. */
interface Row {
  readonly inPath: string
  readonly title: string | null
}

/** What the pages below are about, by the name that stands for it in a path. */
function makeRows(house: TestHouse, publishedId: string): Readonly<Record<string, Row>> {
  const theCase = (caseId: string): Row => {
    const row = there(findCase(house.db, caseId), `case ${caseId}`)
    return { inPath: caseReference(row), title: row.title }
  }
  insertPrecedents(house)
  const returned = submitted(house)
  const back = { ...sendingBack(house, returned), note: 'De tekst noemt een uitzonderlijk beroep.' }
  value(checkSignal(house, house.cast.coderVng, back))
  value(draftLetter(house, house.cast.drafter, 2025))
  value(draftLetter(house, house.cast.drafter, 2025))
  value(saveSearch(house, house.cast.researcher, { name: 'Giften', words: 'giften', filter: {} }))
  return {
    returned: {
      inPath: returned,
      title: `Signaal ${there(findSignal(house.db, returned), 'signal').code} verbeteren`,
    },
    disputed: theCase(disputed(house)),
    published: theCase(publishedId),
    bottleneck: { inPath: there(findBottlenecks(house.db)[0], 'bottleneck').id, title: null },
  }
}

function there<Row>(row: Row | null | undefined, name: string): Row {
  if (row == null) throw new Error(`no such row: ${name}`)
  return row
}

const NAME_OF_ROW = /:(\w+)/g
const rowOf = (name: string): Row => there(rows[name], name)

/** A path with the rows filled in: `/casussen/:disputed`. */
const filledIn = (path: string): string =>
  path.replaceAll(NAME_OF_ROW, (_, name: string) => rowOf(name).inPath)

/** The title of the row that a path is about. */
const titleOfRow = (path: string): string => {
  const [, name = path] = [...path.matchAll(NAME_OF_ROW)].at(-1) ?? []
  return there(rowOf(name).title, `title of ${name}`)
}

/** The title is null where it is that of the row in the path. */
const PAGES: readonly (readonly [path: string, part: Part | null, title: string | null])[] = [
  ['/', null, 'Welkom bij Rode Draad'],
  ['/over', null, 'Hulp en uitleg'],
  ['/verantwoording', null, 'Verantwoording en open data'],
  ['/bestaat-niet', null, 'Deze pagina bestaat niet'],
  ['/', 'council', 'Goedendag, Proef council'],
  ['/signalen', 'council', 'Mijn signalen'],
  ['/signalen/nieuw', 'council', 'Signaal indienen'],
  ['/signalen/bestand', 'council', 'Bestand indienen'],
  ['/rapporten', 'council', 'Rapporten'],
  ['/rapporten', 'coderVng', 'Deze pagina hoort niet bij uw rol'],
  ['/mijn-account', 'council', 'Mijn account'],
  ['/berichten', 'council', 'Berichten'],
  ['/', 'coderVng', 'Goedendag, Proef coderVng'],
  ['/', 'drafter', 'Goedendag, Proef drafter'],
  ['/werkvoorraad/controleren', 'coderVng', 'Controleren'],
  ['/wetten', 'council', 'Wetten'],
  ['/wetten/pw', 'council', 'Participatiewet'],
  ['/uitspraken/gift-ruling', 'council', 'Giften in natura tellen niet mee'],
  ['/rode-draden/giften-in-natura', 'council', 'Boodschappen en giften in natura'],
  ['/accounts', 'council', 'Deze pagina hoort niet bij uw rol'],
  ['/rode-draden', 'chair', 'Rode draden'],
  ['/rode-draden/nieuw', 'chair', 'Nieuwe draad'],
  ['/rode-draden/huisbezoek/veranderen', 'coderVng', 'Huisbezoek veranderen'],
  ['/rode-draden/voorstellen', 'coderNla', 'Voorstellen en besprekingen'],
  ['/codeboek', 'council', 'Codeboek'],
  ['/overeenstemming', 'chair', 'Overeenstemming'],
  ['/overeenstemming/afspraken', 'chair', 'Afspraken over dubbel duiden'],
  ['/brief/afspraken', 'chair', 'Afspraken over aantallen'],
  ['/mijn-verschillen', 'coderVng', 'Mijn verschillen'],
  ['/voorstellen', 'chair', 'Hoe goed zijn de voorstellen'],
  ['/voorstellen', 'council', 'Deze pagina hoort niet bij uw rol'],
  ['/vroegsignalering', 'drafter', 'Vroegsignalering'],
  ['/vroegsignalering/terugkijken', 'coderVng', 'Wat hadden we gezien?'],
  ['/vroegsignalering/campagnes', 'drafter', 'Campagnes en mediaweken'],
  ['/signalen/:returned/verbeteren', 'council', null],
  ['/rode-draden/huisbezoek/bewerken', 'chair', 'Huisbezoek bewerken'],
  ['/werkvoorraad', 'coderVng', 'Werkvoorraad'],
  ['/werkvoorraad/duiden', 'coderVng', 'Duiden'],
  ['/casussen/:disputed', 'chair', null],
  ['/casussen/:published/aanpassen', 'chair', 'Casus aanpassen'],
  ['/zoeken/bewaard', 'researcher', 'Bewaarde zoekvragen'],
  ['/knelpunten/:bottleneck/bewerken', 'drafter', 'Knelpunt bewerken'],
  ['/brief/2025/vergelijken', 'drafter', 'Versies vergelijken'],
  ['/accounts', 'admin', 'Accounts'],
  ['/logboek', 'admin', 'Logboek'],
]

/** Short addresses of a reference, which lead on to the page itself, and the way out. */
const ONLY_LEAD_ON = ['/casus/$reference', '/draad/$id', '/uitloggen']
/** Pages that a test of what is done there looks at in the same way. */
const LOOKED_AT_ELSEWHERE: Readonly<Record<string, string>> = {
  '/inloggen': 'secondFactor',
  '/signalen/$id': 'followSignal',
  '/werkvoorraad/controleren/$id': 'coding',
  '/werkvoorraad/beoordelen/$id': 'coding',
  '/casussen/$reference/duiden': 'codingScreen',
  '/casussen/$reference/beslissen': 'adjudication',
  '/zoeken': 'search',
  '/knelpunten': 'letter',
  '/knelpunten/$id': 'letter',
  '/knelpunten/nieuw': 'letter',
  '/knelpunten/volgorde': 'letter',
  '/brief': 'letter',
  '/brief/$year': 'letter',
}

describe('pages', () => {
  test.each(PAGES)('%s as %s can be used by everyone', async (path, part, title) => {
    const page = await site.openAs(part, filledIn(path))
    const heading = page.getByRole('heading', { level: 1 })
    await page.getByRole('heading', { level: 1, name: title ?? titleOfRow(path), exact: true }).waitFor()
    await page.getByRole('status').filter({ hasText: 'Bezig met laden' }).waitFor({ state: 'detached' })
    expect(await page.title()).toBe(`${await heading.textContent()} - Rode Draad`)
    expect(await axeViolations(page)).toEqual([])
    expect(await overflowAt(page, 320)).toBe(0)
    await page.context().close()
  })
})

const routes = ['routes', 'teamRoutes'].flatMap((file) => {
  const code = readFileSync(new URL(`../../web/${file}.tsx`, import.meta.url), 'utf8')
  return [...code.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path)
})

test('no page of the router is left out', () => {
  // As the router does: a path is of the route that is spelled the same, and only else of one with a `$` in it.
  const looked = new Set(PAGES.map(([path]) => routes.find((route) => route === path) ?? variableRoute(path)))
  function variableRoute(path: string) {
    return routes.find((route) => new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`).test(path))
  }
  expect(routes.length).toBeGreaterThan(45)
  const left = routes.filter((route) => !looked.has(route) && !ONLY_LEAD_ON.includes(route))
  expect(left.toSorted()).toEqual(Object.keys(LOOKED_AT_ELSEWHERE).toSorted())
  for (const [route, file] of Object.entries(LOOKED_AT_ELSEWHERE)) {
    const code = readFileSync(new URL(`${file}.test.ts`, import.meta.url), 'utf8')
    expect(code, `${file} on ${route}`).toMatch(/axeViolations\(|usable\(/)
    for (const part of route.split(/\$\w+/)) expect(code, `${file} on ${route}`).toContain(part)
  }
})

test('the first stop of the keyboard leads past the menu, and a new page takes the focus to its title', async () => {
  const page = await site.openAs('council', '/')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  expect(await focused.textContent()).toBe('Naar de inhoud')
  await page.getByRole('link', { name: 'Wetten' }).first().press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Wetten' }).waitFor()
  expect(await focused.textContent()).toBe('Wetten')
  await page.context().close()
})

test('who writes the letter is led from the start to the letter that is under way', async () => {
  const page = await site.openAs('drafter', '/')
  const work = page.getByRole('region', { name: 'Brief en vroegsignalen' })
  await work.getByRole('link', { name: /^2025 ?knelpuntenbrief/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Knelpuntenbrief 2025' }).waitFor()
  await page.context().close()
})

test('a page that takes long to come says that it is coming', async () => {
  const page = await site.openAs('council', '/')
  const loading = page.getByRole('main').getByRole('status').filter({ hasText: 'Bezig met laden' })
  let said = false
  await page.route(/RegulationsPage-/, async (route) => {
    await loading.waitFor()
    said = true
    await route.continue()
  })
  await page.getByRole('link', { name: 'Wetten' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Wetten' }).waitFor()
  expect(said).toBe(true)
  await page.context().close()
})

test('an address tells a page from what does not exist, and a file from a page', async () => {
  const statusOf = async (path: string) => (await fetch(new URL(path, site.url))).status
  expect(await Promise.all(routes.map(statusOf))).toEqual(routes.map(() => 200))
  expect(await statusOf('/bestaat-niet')).toBe(404)
  expect(await statusOf('/open-data/1999/casussen.csv')).toBe(404)
  const page = await site.openAs('council', '/bestaat-niet')
  await page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor()
  await page.context().close()
})
