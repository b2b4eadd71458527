// Every page of visitors, submitters and administrators: no axe violations, and it fits a window of 320 pixels.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitSignal } from '#usecases/submitSignal.ts'
import { goodSignal, type Part, value } from '../support/house.ts'
import { insertPrecedents } from '../support/precedents.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  value(submitSignal(site.house, site.house.cast.council, goodSignal()))
  insertPrecedents(site.house)
})
afterAll(() => site.close())

const PAGES: readonly (readonly [path: string, part: Part | null, title: string])[] = [
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
  ['/werkvoorraad/controleren', 'coderVng', 'Controleren'],
  ['/wetten', 'council', 'Wetten'],
  ['/wetten/pw', 'council', 'Participatiewet'],
  ['/uitspraken/gift-ruling', 'council', 'Giften in natura tellen niet mee'],
  ['/rode-draden/giften-in-natura', 'council', 'Boodschappen en giften in natura'],
  ['/accounts', 'council', 'Deze pagina hoort niet bij uw rol'],
  ['/rode-draden', 'chair', 'Rode draden'],
  ['/rode-draden/nieuw', 'chair', 'Nieuwe draad'],
  ['/rode-draden/huisbezoek/veranderen', 'coderVng', 'Huisbezoek veranderen'],
  ['/rode-draden/voorstellen', 'coderNla', 'Voorstellen voor de draden'],
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
  ['/accounts', 'admin', 'Accounts'],
  ['/logboek', 'admin', 'Logboek'],
]

describe('pages', () => {
  test.each(PAGES)('%s as %s can be used by everyone', async (path, part, title) => {
    const page = await site.openAs(part, path)
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
    await page.getByRole('status').filter({ hasText: 'Bezig met laden' }).waitFor({ state: 'detached' })
    expect(await page.title()).toBe(`${title} - Rode Draad`)
    expect(await axeViolations(page)).toEqual([])
    expect(await overflowAt(page, 320)).toBe(0)
    await page.context().close()
  })
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
