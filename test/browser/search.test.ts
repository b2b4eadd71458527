// Finding cases: the address holds the search, filters count, found words are marked, and a search can be kept.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseReference, findCase, findCaseByReference } from '#db/cases.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { coded, opened, PUBLISHING, published, versionOf } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

/** Like no other case of the collection. */
const ROOF =
  'Een vrouw kreeg zonnepanelen op het dak van een woningstichting. De energieleverancier betaalde stroom terug, en de gemeente zag dat als inkomen. Zij wilde de zonnepanelen laten weghalen, maar dat mocht niet van de verhuurder.'

let site: Site
beforeAll(async () => {
  site = await openSite(openLetterWorld().house)
  await site.index()
})
afterAll(() => site.close())

test('words and filters narrow the search, stand in the address, and come back with the back button', async () => {
  const page = await site.openAs('researcher', '/zoeken')
  await page.getByRole('combobox', { name: 'Waar zoekt u naar?' }).fill('boodschappen en giften')
  await page.keyboard.press('Enter')
  await page.locator('mark').first().waitFor()
  expect(new URL(page.url()).searchParams.get('words')).toBe('boodschappen en giften')
  expect(await axeViolations(page)).toEqual([])

  const before = await page.getByText(/casussen gevonden/).textContent()
  await page.getByRole('button', { name: /^2024 / }).click()
  await page.waitForURL(/years=2024/)
  await page.getByRole('link', { name: 'Haal filter weg: 2024' }).waitFor()
  await expect.poll(() => page.getByText(/casussen gevonden/).textContent()).not.toBe(before)
  expect(await overflowAt(page, 320)).toBe(0)

  await page.goBack()
  await expect.poll(() => page.getByText(/casussen gevonden/).textContent()).toBe(before)
  await page.context().close()
})

test('a line stands above the cases that lack words, and a field that does not exist is told of', async () => {
  const page = await site.openAs(
    'researcher',
    `/zoeken?words=${encodeURIComponent('boodschappen giften zonnepanelen')}`,
  )
  const line = page.getByText('Hieronder staan casussen waarin niet alles voorkomt wat u zocht.')
  await line.waitFor()
  expect(await line.locator('xpath=following-sibling::ol').getByRole('listitem').count()).toBeGreaterThan(0)
  await page.goto(new URL('/zoeken?words=drad:giften', page.url()).href)
  await page.getByText('Het veld ‘drad’ bestaat niet.').waitFor()
  await page.getByRole('link', { name: 'draad:giften' }).click()
  await page.getByText('Het veld ‘drad’ bestaat niet.').waitFor({ state: 'detached' })
  await page.context().close()
})

test('each year has a bar as high as its share, with the same count in the table and behind the bar', async () => {
  const page = await site.openAs('researcher', '/zoeken?words=gift')
  const bars = page.getByRole('group', { name: 'Jaren waarin het gebeurde' }).getByRole('button')
  await bars.first().waitFor()
  const years = await bars.evaluateAll((buttons) =>
    buttons.map((button) => ({
      year: button.querySelector('.year-bars__name')?.textContent ?? '',
      count: Number.parseInt(button.querySelector('.year-bars__count')?.textContent ?? '', 10),
      height: button.querySelector('.year-bars__bar')?.getBoundingClientRect().height ?? 0,
    })),
  )
  expect(years.map(({ year }) => year)).toEqual(['2024', '2025'])
  const [first, last] = years
  if (!first || !last) throw new Error('two years were expected')
  expect(first.count).not.toBe(last.count)
  expect(first.height / last.height).toBeCloseTo(first.count / last.count, 1)

  await page.getByText('Aantallen als tabel').click()
  const rows = page.getByRole('table', { name: 'Casussen per jaar' }).getByRole('row')
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(/^Jaar\s+Casussen$/),
    ...years.map(({ year, count }) => expect.stringMatching(new RegExp(`^${year}\\s+${count}$`))),
  ])

  await page.getByRole('button', { name: `${first.year} ${first.count}` }).click()
  await page.waitForURL(new RegExp(`years=${first.year}`))
  await page.getByText(`${first.count} casussen gevonden`).waitFor()
  await page.context().close()
})

test('the team can ask why each case stands where it stands, and others cannot', async () => {
  const page = await site.openAs('drafter', '/zoeken?words=boodschappen')
  await page.getByRole('checkbox', { name: 'Vertel bij elke casus waarom hij hier staat' }).click()
  await page.waitForURL(/explain=ja/)
  const hit = page.getByRole('listitem').filter({ hasText: 'Waarom staat deze hier?' }).first()
  await hit.waitFor()
  expect(await hit.getByRole('listitem').allInnerTexts()).toContainEqual(
    expect.stringMatching(/^\d+%: “boodschappen”, in de casus als “/),
  )
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()

  const other = await site.openAs('researcher', '/zoeken?words=boodschappen&explain=ja')
  await other.getByText(/casussen gevonden/).waitFor()
  expect(await other.getByText('Waarom staat deze hier?').count()).toBe(0)
  await other.context().close()
})

test('a shared address shows the same page of the same search', async () => {
  const page = await site.openAs('researcher', '/zoeken?sort=OLDEST')
  const first = page.getByRole('heading', { level: 2 }).first()
  await page.getByText('Bladzijde 1').waitFor()
  const before = await first.textContent()
  await page.getByRole('link', { name: 'Volgende' }).click()
  await page.getByText('Bladzijde 2').waitFor()
  await expect.poll(() => first.textContent()).not.toBe(before)
  const shared = page.url()
  const shown = await page.getByRole('link', { name: 'Vorige' }).getAttribute('href')
  expect(shown).toContain('/zoeken?sort=OLDEST')
  const title = await first.textContent()
  await page.goto(shared)
  await page.getByText('Bladzijde 2').waitFor()
  await expect.poll(() => first.textContent()).toBe(title)
  await page.context().close()
})

test('a search that finds nothing says what to try', async () => {
  const page = await site.openAs('researcher', '/zoeken?words=kwantummechanica')
  await page.getByText('Geen casus gevonden').waitFor()
  await page.getByText('Niets gevonden').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()
})

test('a misspelt word leads to what was meant, and a long question says how much of it was looked for', async () => {
  const page = await site.openAs('researcher', '/zoeken?words=bodschappen')
  await page.getByRole('link', { name: 'boodschappen', exact: true }).click()
  await page.waitForURL(/words=boodschappen/)
  await page.locator('mark').first().waitFor()
  const long =
    'giften boodschappen bijstand moeder dochter huur gemeente korting boete vakantie inkomen loon schuld brief besluit bezwaar termijn adres woning auto erfenis studie zorg ziekte opvang toeslag energie'
  await page.goto(new URL(`/zoeken?words=${encodeURIComponent(long)}`, page.url()).href)
  await page.getByText('Uw vraag was lang.').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()
})

test('a kept search opens again with its filters, and can be thrown away', async () => {
  const page = await site.openAs('researcher', '/zoeken?words=broer&years=2025')
  await page.getByRole('button', { name: 'Bewaar deze zoekvraag' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zoekvraag bewaren' })
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Broers in 2025')
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.getByRole('link', { name: 'uw bewaarde zoekvragen' }).click()
  await page.getByRole('link', { name: 'Broers in 2025' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('link', { name: 'Broers in 2025' }).click()
  await page.waitForURL(/years=2025/)
  expect(new URL(page.url()).searchParams.get('words')).toBe('broer')

  await page.goBack()
  await page.getByRole('button', { name: 'Verwijder: Broers in 2025' }).click()
  await page.getByText('U hebt nog geen zoekvraag bewaard.').waitFor()
  await page.context().close()
})

test('a kept search shows what was published since, with the words it was found by', async () => {
  const page = await site.openAs('researcher', '/zoeken?words=windmolen')
  await page.getByRole('button', { name: 'Bewaar deze zoekvraag' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zoekvraag bewaren' })
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Over windmolens')
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.getByRole('link', { name: 'uw bewaarde zoekvragen' }).waitFor()
  published(
    { ...site.house, now: () => new Date() },
    { title: 'Een windmolen in de tuin', period: '2025-Q2' },
  )
  await site.index()
  await page.goto(`${site.url}/zoeken/bewaard`)
  await page.getByText('1 nieuwe casus').waitFor()
  const hit = page.getByRole('listitem').filter({ hasText: 'Een windmolen in de tuin' }).last()
  expect(await hit.innerText()).toMatch(/Gevonden woorden: windmolen/)
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Ik heb de nieuwe gezien: Over windmolens' }).click()
  await page.getByText('1 nieuwe casus').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Een windmolen in de tuin' }).waitFor()
  await page.context().close()
})

test('a like case that ended otherwise is told above the list, which narrows by how cases ended', async () => {
  const { house } = site
  const told = { title: 'Zonnepanelen op het dak', narrative: ROOF, period: '2025-Q2' }
  const publish = (outcome: 'niet_opgelost' | 'opgelost_binnen_regels', title: string) => {
    const id = opened(house, { ...told, title })
    const legalGround = outcome === 'niet_opgelost' ? null : ('hardheidsclausule' as const)
    for (const coder of ['coderVng', 'coderNla'] as const) coded(house, id, coder, { outcome, legalGround })
    value(publishCase(house, house.cast.chair, { id, version: versionOf(house, id), ...PUBLISHING }))
    const row = findCase(house.db, id)
    return row ? caseReference(row) : ''
  }
  publish('opgelost_binnen_regels', 'Zonnepanelen telden niet mee')
  publish('niet_opgelost', 'Zonnepanelen telden ook hier mee')
  const reference = publish('niet_opgelost', 'Zonnepanelen telden als vermogen')
  await site.index()
  const page = await site.openAs('researcher', `/casussen/${reference}`)
  const beside = page.getByRole('region', { name: 'Lijkt op' })
  await beside.getByText('In een vergelijkbare casus liep het anders af.').waitFor()
  await beside
    .getByRole('combobox', { name: 'Hoe liep het af?' })
    .selectOption('Opgelost binnen bestaande regels')
  expect(await beside.getByRole('link').allInnerTexts()).toEqual(['Zonnepanelen telden niet mee'])
  await beside.getByText(/met hardheidsclausule/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()
})

test('a case stands beside cases that look like it', async () => {
  const page = await site.openAs('researcher', '/casussen/2025-0001')
  await page.getByRole('heading', { name: 'Lijkt op' }).waitFor()
  expect(await page.getByRole('button', { name: /Publiceer|Trek in/ }).count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await page.context().close()
})

test('a citable address leads to the case, and its reference can be copied', async () => {
  const page = await site.openAs('researcher', '/casus/2025-0001')
  await page.waitForURL(/casussen\/2025-0001/)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Kopieer verwijzing' }).click()
  await page.getByText('De verwijzing is gekopieerd.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Rode Draad, casus 2025-0001, .*\/casus\/2025-0001 \(geraadpleegd op /,
  )
  await page.context().close()
})

test('a case that was taken back leaves a page with its number and the day, and nothing else', async () => {
  const { house } = site
  const row = findCaseByReference(house.db, '2025-0002')
  if (!row) throw new Error('no such case')
  const { id, version, title } = row
  value(withdrawCase(house, house.cast.chair, { id, version, reason: 'Te herkenbaar.' }))
  const page = await site.openAs('researcher', '/casus/2025-0002')
  await page.getByText(/Casus 2025-0002 is ingetrokken op/).waitFor()
  expect(await page.getByText(title).count()).toBe(0)
  expect(await page.getByText('Te herkenbaar.').count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()
})
