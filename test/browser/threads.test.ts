// Changing the threads in the pages: preview first, propose, decide, sort the cases of a split, and see the mapping.
import type { ElementHandle } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCaseTags } from '#db/codings.ts'
import { findThread } from '#db/threads.ts'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { value } from '../support/house.ts'
import { published } from '../support/walk.ts'
import { axeViolations, openSite, overflowAt, type Site, tabTo, usable } from './support.ts'

let site: Site
let caseId: string
beforeAll(async () => {
  site = await openSite()
  caseId = published(site.house)
})
afterAll(() => site.close())

const threadsOf = () => findCaseTags(site.house.db, [caseId]).flatMap(({ threadId }) => threadId ?? [])

test('a coder proposes a merge after seeing what it changes, and the chair carries it out', async () => {
  const coder = await site.openAs('coderVng', '/rode-draden/giften-in-natura')
  await coder.getByRole('link', { name: 'Stel een verandering voor' }).click()
  await coder
    .getByRole('combobox', { name: /In welke draad/ })
    .selectOption('Regelmatige steun van familie of vrienden')
  await coder.getByRole('textbox', { name: /Waarom/ }).fill('Wij houden ze niet uit elkaar.')
  const places: ElementHandle[] = []
  await coder.route('**/graphql', async (route) => {
    if (places.length === 0 && route.request().postData()?.includes('threadChangePreview')) {
      await coder.getByText('Bezig met laden').waitFor()
      places.push(...(await coder.locator('[aria-live=polite]').elementHandles()))
    }
    await route.continue()
  })
  await coder.getByRole('button', { name: 'Bekijk wat dit verandert' }).press('Enter')
  await coder.getByText('1 casus', { exact: true }).waitFor()
  // The answer came in a place that was in the page before it, or it would not be read out.
  const said = await Promise.all(places.map((place) => place.textContent()))
  expect(said.join('')).toContain('Wat dit verandert')
  await usable(coder)
  expect(await coder.getByRole('button', { name: 'Voer dit door' }).count()).toBe(0)
  await coder.getByRole('button', { name: 'Stel dit voor aan de voorzitter' }).press('Enter')
  await coder.getByRole('heading', { name: /Samenvoegen: Boodschappen/ }).waitFor()
  expect(threadsOf()).toEqual(['giften-in-natura'])
  await coder.context().close()

  const chair = await site.openAs('chair', '/rode-draden/voorstellen')
  await chair.getByRole('button', { name: 'Bekijk wat dit verandert' }).press('Enter')
  await chair.getByText('1 casus', { exact: true }).waitFor()
  await usable(chair)
  await chair.getByRole('textbox', { name: 'Reden van uw besluit' }).fill('Akkoord.')
  await chair.getByRole('button', { name: 'Voer door' }).press('Enter')
  await chair.getByText('Doorgevoerd. Samenvoegen: Boodschappen en giften in natura.').waitFor()
  // The answer stands where the form stood, in the proposal, and not above all proposals.
  const answered = chair.getByRole('region', { name: /Samenvoegen: Boodschappen/ })
  expect(await answered.locator(':focus').textContent()).toContain('Doorgevoerd.')
  expect(threadsOf()).toEqual(['giften-regelmatig'])
  await chair.getByRole('link', { name: 'Regelmatige steun van familie of vrienden' }).click()
  await chair.getByRole('heading', { name: 'Wat er veranderde in het codeboek' }).waitFor()
  await usable(chair)
  await chair.context().close()
})

test('the chair splits a thread, and the case that waits is sorted by hand', async () => {
  const page = await site.openAs('chair', '/rode-draden/giften-regelmatig/veranderen')
  await page.getByRole('radio', { name: 'Splitsen' }).check()
  const part = page.getByRole('group', { name: 'Nieuw deel 1' })
  await part.getByRole('textbox', { name: 'Naam' }).fill('Vaste lasten betaald door familie')
  await part.getByRole('textbox', { name: /^Omschrijving/ }).fill('Familie betaalt huur of energie.')
  await part.getByRole('textbox', { name: /Afbakening/ }).fill('Geld op de rekening hoort er niet bij.')
  await page.getByRole('textbox', { name: /Waarom/ }).fill('Betaalde lasten vragen om een andere oplossing.')
  await page.getByRole('button', { name: 'Bekijk wat dit verandert' }).press('Enter')
  await page.getByText(/Ze houden deze draad tot iemand/).waitFor()
  await usable(page)
  await page.getByRole('button', { name: 'Voer dit door' }).press('Enter')
  await page.getByRole('heading', { name: '1 casus wacht op een nieuwe draad' }).waitFor()
  expect(findThread(site.house.db, 'vaste-lasten-betaald-door-familie')?.parentId).toBe('middelen-en-giften')
  await usable(page)
  await page.getByRole('radio', { name: 'Vaste lasten betaald door familie' }).press('Space')
  await page.getByRole('button', { name: 'Deel in' }).press('Enter')
  await expect.poll(threadsOf).toEqual(['vaste-lasten-betaald-door-familie'])
  await page
    .getByRole('heading', { name: '1 casus wacht op een nieuwe draad' })
    .waitFor({ state: 'detached' })
  await page.context().close()
})

test('a new wording shows beside the old one', async () => {
  const page = await site.openAs('chair', '/rode-draden/huisbezoek/bewerken')
  await page.getByRole('textbox', { name: /^Voorbeeld/ }).fill('Iemand kijkt ongevraagd in de koelkast.')
  await page.getByRole('textbox', { name: /Waarom/ }).fill('Er ontbrak een voorbeeld.')
  await usable(page)
  await page.getByRole('button', { name: 'Bewaar de draad' }).press('Enter')
  await page.getByText('Eerdere omschrijvingen (1)').click()
  await page.getByText('Werd: Iemand kijkt ongevraagd in de koelkast.').waitFor()
  await usable(page)
  await page.context().close()
})

test.each([
  [1280, 'kostendelersnorm', 'Kostendelersnorm'],
  [320, 'gezamenlijke-huishouding', 'Gezamenlijke huishouding'],
] as const)(
  'the codebook is read and a change proposed with the keyboard alone at %i px',
  async (width, id, name) => {
    const page = await site.openAs('coderNla', `/rode-draden/${id}`)
    await page.setViewportSize({ width, height: 800 })
    const proposing = page.getByRole('link', { name: 'Stel een verandering voor' })
    await proposing.waitFor()
    await tabTo(page, proposing)
    await page.keyboard.press('Enter')
    const into = page.getByRole('combobox', { name: /In welke draad/ })
    await into.waitFor()
    await tabTo(page, into)
    await page.keyboard.type('Mantelzorg')
    await tabTo(page, page.getByRole('textbox', { name: /Waarom/ }))
    await page.keyboard.type(`Wie zorgt woont vaak in, op ${width} pixels.`)
    await tabTo(page, page.getByRole('button', { name: 'Bekijk wat dit verandert' }))
    await page.keyboard.press('Enter')
    const send = page.getByRole('button', { name: 'Stel dit voor aan de voorzitter' })
    await send.waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await overflowAt(page, width)).toBe(0)
    await tabTo(page, send)
    await page.keyboard.press('Enter')
    await page
      .getByRole('heading', { name: /^Samenvoegen: / })
      .filter({ hasText: name })
      .waitFor()
    await page.context().close()
  },
)

test.each([
  [1280, 'bewijslast-bij-burger'],
  [320, 'huisbezoek'],
] as const)('the chair splits and renames a thread with the keyboard alone at %i px', async (width, id) => {
  const page = await site.openAs('chair', `/rode-draden/${id}/veranderen`)
  await page.setViewportSize({ width, height: 800 })
  const look = page.getByRole('button', { name: 'Bekijk wat dit verandert' })
  const carryOut = page.getByRole('button', { name: 'Voer dit door' })
  await tabTo(page, page.getByRole('radio', { name: 'Samenvoegen' }))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('textbox', { name: 'Naam' }))
  await page.keyboard.type(`Een deel op ${width} pixels`)
  await tabTo(page, look)
  await page.keyboard.press('Enter')
  await page.getByRole('alert').first().waitFor()

  await tabTo(page, page.getByRole('textbox', { name: /^Omschrijving/ }))
  await page.keyboard.type('Alleen dit deel.')
  await page.getByText('U hebt iets veranderd.').waitFor()
  expect(await carryOut.count()).toBe(0)
  await tabTo(page, page.getByRole('textbox', { name: /Afbakening/ }))
  await page.keyboard.type('De rest hoort er niet bij.')
  await tabTo(page, page.getByRole('textbox', { name: /Waarom/ }))
  await page.keyboard.type('Het zijn twee vragen.')
  await tabTo(page, look)
  await page.keyboard.press('Enter')
  await carryOut.waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflowAt(page, width)).toBe(0)
  await tabTo(page, carryOut)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Voorstellen en besprekingen' }).waitFor()
  const part = `een-deel-op-${width}-pixels`
  expect(findThread(site.house.db, part)?.definition).toBe('Alleen dit deel.')

  await page.goto(`${site.url}/rode-draden/${part}/veranderen`)
  await tabTo(page, page.getByRole('radio', { name: 'Samenvoegen' }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('textbox', { name: 'Naam' }))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(`Hernoemd op ${width} pixels`)
  await tabTo(page, page.getByRole('textbox', { name: /Waarom/ }))
  await page.keyboard.type('Zo heet het overal.')
  await tabTo(page, look)
  await page.keyboard.press('Enter')
  await tabTo(page, carryOut)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: `Hernoemd op ${width} pixels` }).waitFor()
  await page.context().close()
})

test('a coder proposes a thread that is not there yet, and the chair takes it up', async () => {
  const coder = await site.openAs('coderVng', '/rode-draden')
  await coder.getByRole('link', { name: 'Stel een nieuwe draad voor' }).press('Enter')
  await coder.getByRole('heading', { level: 1, name: 'Een nieuwe draad voorstellen' }).waitFor()
  await coder.getByRole('button', { name: 'Stel dit voor aan de voorzitter' }).press('Enter')
  await coder.getByRole('alert').getByText(/Naam/).first().waitFor()
  await coder.getByRole('textbox', { name: 'Naam' }).fill('Geld voor een uitvaart')
  await coder.getByRole('combobox', { name: 'Hoofdthema' }).selectOption('middelen-en-giften')
  await coder.getByRole('textbox', { name: /^Omschrijving/ }).fill('Geld voor een uitvaart telt als inkomen.')
  await coder.getByRole('textbox', { name: /Afbakening/ }).fill('Een erfenis hoort er niet bij.')
  await coder.getByRole('textbox', { name: /Waarom/ }).fill('Twee casussen passen nergens bij.')
  await usable(coder)
  await coder.getByRole('button', { name: 'Stel dit voor aan de voorzitter' }).press('Enter')
  await coder.getByRole('heading', { name: 'Nieuwe draad: Geld voor een uitvaart' }).waitFor()
  expect(findThread(site.house.db, 'geld-voor-een-uitvaart')).toBeUndefined()
  await coder.context().close()

  const chair = await site.openAs('chair', '/rode-draden/voorstellen')
  const proposal = chair.getByRole('region', { name: 'Nieuwe draad: Geld voor een uitvaart' })
  await proposal.getByRole('textbox', { name: 'Reden van uw besluit' }).fill('Die ontbrak.')
  await proposal.getByRole('button', { name: 'Voer door' }).press('Enter')
  await chair.getByText('Doorgevoerd. Nieuwe draad: Geld voor een uitvaart.').waitFor()
  expect(findThread(site.house.db, 'geld-voor-een-uitvaart')?.parentId).toBe('middelen-en-giften')
  await chair.context().close()
})

test('the start tells the chair what waits in the codebook, and leads there; a coder has no decisions to take', async () => {
  const { house } = site
  const change = { kind: 'retire', threadId: 'kostendelersnorm', reason: 'Komt niet meer voor.' } as const
  value(proposeThreadChange(house, house.cast.coderNla, change))
  const coder = await site.openAs('coderVng', '/')
  await coder.getByRole('link', { name: /^Voorstellen en besprekingen/ }).waitFor()
  await coder.waitForLoadState('networkidle')
  expect(await coder.getByRole('link', { name: /voorstel(len)? voor de draden$/ }).count()).toBe(0)
  await coder.context().close()
  const chair = await site.openAs('chair', '/')
  const work = chair.getByRole('region', { name: 'Codeboek' })
  const waiting = work.getByRole('link', { name: /^\d+ ?voorstel(len)? voor de draden$/ })
  await waiting.waitFor()
  expect(await axeViolations(chair)).toEqual([])
  await waiting.press('Enter')
  await chair.getByRole('heading', { level: 1, name: 'Voorstellen en besprekingen' }).waitFor()
  await chair.getByText('Komt niet meer voor.').first().waitFor()
  await chair.context().close()
})
