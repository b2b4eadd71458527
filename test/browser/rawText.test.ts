// Raw text stays in the tab: on the whole way of a signal no request, store or message of the browser holds a word of it.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signalLikenesses } from '#db/schema/cases.ts'
import { findSignal } from '#db/signals.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { goodSignal, value } from '../support/house.ts'
import { confirming, published, sendingBack } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

/** Invented; each of the words points to someone. */
const STORY =
  'Mevrouw Fatima Yilmaz uit Zwolle belde op 12 maart 2024 met haar consulent Jan de Boer over de huur. Hij vroeg haar BSN 111222333. Ze was bereikbaar op 06-12345678 of via fatima.yilmaz@voorbeeld.nl.'
const RAW = [
  'Fatima',
  'Yilmaz',
  'Zwolle',
  '12 maart',
  'de Boer',
  '111222333',
  '06-12345678',
  'yilmaz@voorbeeld.nl',
]

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A word as it is and in the ways in which a request could carry it. */
function guises(word: string): readonly string[] {
  const bytes = Buffer.from(word)
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  )
  const escaped = [...word].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  return [
    word,
    encodeURIComponent(word),
    word.replaceAll(' ', '+'),
    bytes.toString('hex'),
    escaped,
    ...base64,
  ]
}

/** The words that show in any of these texts. */
const leaked = (texts: readonly string[]): readonly string[] => {
  const all = texts.join('\n').toLowerCase()
  return RAW.filter((word) => guises(word).some((guise) => all.includes(guise.toLowerCase())))
}

test('the search for leaks finds a word in any guise', () => {
  const body = `zwolle ${encodeURIComponent('12 maart')} ${Buffer.from('xx06-12345678yy').toString('base64')}`
  expect(leaked([body])).toEqual(['Zwolle', '12 maart', '06-12345678'])
})

/** A page whose messages are kept beside its requests. */
async function listening(path: string, said: string[]): Promise<Page> {
  const page = await site.openAs('council', path)
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  return page
}

const stored = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const caches = await window.caches.keys()
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches, document.cookie])
  })

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kijk na voor u verstuurt' }).click()
  await page.getByRole('button', { name: 'Signaal versturen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uw signaal is ontvangen' }).waitFor()
}

test('from the first word to the answer to a question', async () => {
  const { house } = site
  const said: string[] = []
  const page = await listening('/signalen/nieuw', said)
  await page.getByRole('radio', { name: 'Nee', exact: true }).check()
  await page.getByRole('radio', { name: 'Een hard gevolg' }).check()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Huur van Fatima Yilmaz')
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(STORY)
  await page
    .getByRole('textbox', { name: 'Wat was het gevolg?' })
    .pressSequentially('Fatima kreeg een schuld.')
  await page.getByRole('textbox', { name: 'Wat had geholpen?' }).fill('Dat Jan de Boer had gebeld.')
  await page.getByRole('textbox', { name: 'Eigen kenmerk' }).fill('dossier 111222333')
  await page.getByRole('combobox', { name: 'Artikel' }).fill('bel 06-12345678')
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2024')
  await page.getByRole('combobox', { name: 'Maand of kwartaal' }).selectOption('Q1')
  await page.getByRole('combobox', { name: 'Wie zag dit of maakte dit mee?' }).selectOption('BURGER')
  await send(page)

  const returned = value(submitSignal(house, house.cast.council, goodSignal()))
  const note = 'De wijk wijst naar één gezin.'
  value(checkSignal(house, house.cast.coderVng, { ...sendingBack(house, returned), note }))
  await page.goto(`${site.url}/signalen/${returned}/verbeteren`)
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(STORY)
  await send(page)

  const asked = value(submitSignal(house, house.cast.council, goodSignal()))
  value(checkSignal(house, house.cast.coderVng, confirming(house, asked)))
  const reason = 'Stond er iets in een brief?'
  value(triageSignal(house, house.cast.coderVng, { id: asked, version: 2, outcome: 'question', reason }))
  await page.goto(`${site.url}/signalen/${asked}`)
  await page.getByRole('textbox', { name: 'Uw antwoord' }).fill(STORY)
  await page.getByRole('button', { name: 'Antwoord versturen' }).click()
  await page.getByText('Ze was bereikbaar op [TELEFOON] of via [E-MAIL].').waitFor()

  expect(leaked(site.sent)).toEqual([])
  expect(leaked(said)).toEqual([])
  expect(leaked([await stored(page)])).toEqual([])
  await page.context().close()
})

test('look-alikes are asked for with loose words of the finished sentences only', async () => {
  const { house } = site
  const caseId = published(house)
  await site.index()
  const before = site.sent.length
  const asked = () => site.sent.slice(before).filter((request) => request.includes('looksLike'))
  const page = await site.openAs('council', '/signalen/nieuw')
  const story = page.getByRole('textbox', { name: 'Wat is er gebeurd?' })
  await story.fill(
    'Na een operatie kookte haar zus Fatima Yilmaz drie keer per week mee. De gemeente vorderde twee jaar bijstand terug vanwege de maaltijden. Haar nummer is 06-12345678 en haar BSN is 1112',
  )
  await page.getByText('Eén casus lijkt hierop.').waitFor()
  expect(asked()).toHaveLength(1)
  expect(asked()[0]).toMatch(/"bijstand","drie","gemeente"/)
  expect(asked()[0]).not.toMatch(/nummer|1112|kookte haar|PERSOON|yilmaz/i)
  expect(await axeViolations(page)).toEqual([])

  await page.getByRole('radio', { name: 'Hetzelfde' }).check()
  await story.press('Control+End')
  await page.keyboard.type('22333. Ze kookte met Fatima Yilmaz.', { delay: 10 })
  await expect.poll(() => asked().length, { timeout: 10_000 }).toBe(2)
  await page.getByRole('checkbox', { name: 'Zoek casussen die hierop lijken' }).uncheck()
  await page.keyboard.press('Shift+Tab')
  await story.fill('Een heel ander verhaal, dat lang genoeg is om ergens op te lijken. Het is al af.')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Zus kookte mee')
  await page.getByRole('radio', { name: 'Nee', exact: true }).check()
  await page.getByRole('radio', { name: 'Een hard gevolg' }).check()
  await page.getByRole('textbox', { name: 'Wat was het gevolg?' }).fill('Een schuld.')
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption('2024')
  await page.getByRole('combobox', { name: 'Maand of kwartaal' }).selectOption('Q1')
  await page.getByRole('combobox', { name: 'Wie zag dit of maakte dit mee?' }).selectOption('BURGER')
  await send(page)
  expect(asked().filter((request) => !request.includes('submitSignal'))).toHaveLength(2)
  expect(leaked(site.sent)).toEqual([])

  const said = house.db.select().from(signalLikenesses).all()
  expect(said).toMatchObject([{ caseId, likeness: 'same' }])
  const signalId = said[0]?.signalId ?? ''
  value(checkSignal(house, house.cast.coderVng, confirming(house, signalId)))
  await page.context().close()
  const team = await site.openAs('coderVng', `/werkvoorraad/beoordelen/${signalId}`)
  await team.getByText('Indiener zegt: hetzelfde als').waitFor()
  expect(await axeViolations(team)).toEqual([])
  await team.context().close()
})

test('no sentence and no name leaves while someone types, also where nothing is marked', async () => {
  const before = site.sent.length
  const page = await site.openAs('council', '/signalen/nieuw')
  await page
    .getByRole('textbox', { name: 'Wat is er gebeurd?' })
    .pressSequentially(
      'jan de vries heeft gebeld over de maaltijden. zijn zus kookte na de operatie en de gemeente vorderde bijstand terug. ',
    )
  const asked = () => site.sent.slice(before).filter((request) => request.includes('looksLike'))
  await expect.poll(() => asked().length, { timeout: 10_000 }).toBeGreaterThan(0)
  const all = site.sent.slice(before).join('\n').toLowerCase()
  expect(all).toContain('"maaltijden"')
  expect(all).not.toMatch(/vries|\bjan\b|heeft gebeld|kookte na|de operatie/)
  await page.context().close()
})

test('a note of the team with a sure identifier is stopped in the browser, which names it', async () => {
  const { house } = site
  const id = value(submitSignal(house, house.cast.council, goodSignal()))
  const page = await site.openAs('coderVng', `/werkvoorraad/controleren/${id}`)
  for (const point of await page.getByRole('radio', { name: 'In orde' }).all()) await point.check()
  await page.getByRole('radio', { name: 'Terug naar de indiener' }).check()
  const note = page.getByRole('textbox', { name: 'Wat moet de indiener verbeteren?' })
  await note.fill('In de tweede zin staat 06-12345678.')
  await page.getByRole('button', { name: 'Stuur terug' }).click()
  await page.getByText('staat nog een telefoonnummer, ‘06-12345678’').waitFor()
  expect(findSignal(house.db, id)?.status).toBe('received')
  expect(leaked(site.sent)).toEqual([])

  await note.fill('In de tweede zin staat een telefoonnummer.')
  await page.getByRole('button', { name: 'Stuur terug' }).click()
  await expect.poll(() => findSignal(house.db, id)?.status).toBe('returned')
  await page.context().close()
})

test('a file keeps its raw text in the tab as well, whatever becomes of its rows', async () => {
  const said: string[] = []
  const page = await listening('/signalen/bestand', said)
  const rows = [
    `A-1;Huur van Fatima Yilmaz;"${STORY}";Een schuld.;2024-07;Pw;burger`,
    'A-2;Huur;"Een oma uit Zwolle gaf boodschappen. Die werden als inkomen gezien.";Een schuld.;2024-07;Pw;burger',
  ]
  const content = `kenmerk;titel;wat_is_er_gebeurd;gevolg;periode;wet;bron\n${rows.join('\n')}\n`
  await page.getByLabel('Kies een bestand').setInputFiles({
    name: 'signalen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  })
  await page.getByRole('button', { name: /^Akkoord met Rij 3/ }).click()
  await page.getByRole('button', { name: 'Dien 1 rij in' }).click()
  await page.getByRole('heading', { name: 'Verslag' }).waitFor()
  expect(leaked(site.sent)).toEqual([])
  expect(leaked(said)).toEqual([])
  expect(leaked([await stored(page)])).toEqual([])
  await page.context().close()
})

test('what the team writes is read along, and one key takes out what points to someone', async () => {
  const { house } = site
  const id = value(submitSignal(house, house.cast.council, goodSignal()))
  value(checkSignal(house, house.cast.coderVng, confirming(house, id)))
  const page = await site.openAs('coderVng', `/werkvoorraad/beoordelen/${id}`)
  await page.getByRole('radio', { name: /Vraag/ }).check()
  const question = page.getByRole('textbox', { name: 'Uw vraag aan de indiener' })
  await question.fill('Kreeg mevrouw Yilmaz in Zwolle een brief?')
  const marks = page.getByRole('region', { name: 'Meegelezen: Uw vraag aan de indiener' })
  await marks.getByText('2 woorden kunnen iemand aanwijzen').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  await marks.getByRole('button', { name: 'Haal weg: Yilmaz' }).press('Enter')
  await expect.poll(() => question.inputValue()).toMatch(/^Kreeg mevrouw \[PERSOON-1\] in Zwolle een brief/)
  await question.press('Alt+w')
  await expect.poll(() => question.inputValue()).not.toContain('Zwolle')
  await marks.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Leg de beoordeling vast' }).click()
  await expect.poll(() => findSignal(house.db, id)?.status).toBe('questioned')
  expect(leaked(site.sent)).toEqual([])
  await page.context().close()

  const bottleneck = await site.openAs('drafter', '/knelpunten/nieuw')
  await bottleneck.getByRole('textbox', { name: 'Wat gaat er mis?' }).fill('Fatima Yilmaz belde 06-12345678.')
  await bottleneck.getByRole('region', { name: /^Meegelezen: Wat gaat er mis/ }).waitFor()
  expect(await axeViolations(bottleneck)).toEqual([])
  expect(leaked(site.sent)).toEqual([])
  await bottleneck.context().close()
})

test('the detector runs beside the page, so that a long text types as a short one', async () => {
  const scripts: string[] = []
  const page = await site.openAs('council', '/signalen/nieuw')
  page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()))
  await page.reload()
  const story = page.getByRole('textbox', { name: 'Wat is er gebeurd?' })
  await story.fill(`${STORY}\n`.repeat(100))
  await page.getByText('→ [TELEFOON]').waitFor()
  await story.press('Control+End')
  await page.keyboard.type('En daarna gebeurde er niets meer.', { delay: 20 })
  expect((await story.inputValue()).endsWith('niets meer.')).toBe(true)
  const sources = await Promise.all(
    [...new Set(scripts)].map(async (url) => ({ url, text: await (await fetch(url)).text() })),
  )
  const detecting = sources.filter(({ text }) => text.includes('Dit is een geldig burgerservicenummer.'))
  expect(detecting.map(({ url }) => /\/(\w+)-[^/]*$/.exec(url)?.[1])).toEqual(['deidentifyWorker'])
  await page.context().close()
})
