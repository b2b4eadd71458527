// What policy staff and partners do beside the letter: knelpunten from what was found, notes and dissent.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastPeriods } from '#core/report/quarter.ts'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { findMinorityNotes } from '#db/minorityNotes.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { value } from '../support/house.ts'
import { type LetterWorld, offered, openLetterWorld } from '../support/letterWorld.ts'
import { axeViolations, openSite, overflowAt, type Site } from './support.ts'

describe('with bottlenecks and a letter', () => {
  let world: LetterWorld
  let site: Site
  beforeAll(async () => {
    world = openLetterWorld()
    value(draftLetter(world.house, world.house.cast.drafter, 2025))
    offered(world.house)
    site = await openSite(world.house)
    await site.index()
  })
  afterAll(() => site.close())

  test('a bottleneck starts from a thread with its provision and cases', async () => {
    const page = await site.openAs('drafter', '/rode-draden/giften-in-natura')
    await page.getByRole('link', { name: 'Maak knelpunt van deze draad' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Nieuw knelpunt' }).waitFor()
    await page.getByRole('button', { name: /^Haal weg: Boodschappen en giften in natura/ }).waitFor()
    expect(await page.getByRole('button', { name: /^Haal weg: 202[45]-/ }).count()).toBe(world.gifts.length)
    // The year in which the first of them was published.
    const year = page.getByRole('textbox', { name: 'Jaar van de eerste melding' })
    expect(await year.inputValue()).toBe('2024')
    await page.context().close()
  })

  test('a bottleneck starts from the cases that were ticked, or from all on the page', async () => {
    const page = await site.openAs('drafter', '/zoeken?words=boodschappen')
    await page.getByRole('link', { name: 'Maak knelpunt van alle casussen op deze bladzijde' }).waitFor()
    const boxes = page.getByRole('checkbox', { name: /^Kies deze casus 202/ })
    await boxes.nth(0).press('Space')
    await boxes.nth(2).press('Space')
    await page
      .getByRole('link', { name: 'Maak knelpunt van 2 gekozen casussen op deze bladzijde' })
      .press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Nieuw knelpunt' }).waitFor()
    await page
      .getByRole('button', { name: /^Haal weg: 202/ })
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: /^Haal weg: 202/ }).count()).toBe(2)
    await page.getByRole('button', { name: /^Haal weg: Boodschappen en giften in natura/ }).waitFor()
    await page.getByRole('button', { name: /^Haal weg: (?!202).*\b31\b/ }).waitFor()
    await page.getByRole('textbox', { name: 'Titel' }).fill('Hulp van familie')
    await page.getByRole('button', { name: 'Bewaar' }).press('Enter')
    await page.getByRole('alert').getByText('Oorzaak: maak een keuze').waitFor()
    await page.getByRole('button', { name: 'Annuleer' }).press('Enter')
    const leaving = page.getByRole('dialog', { name: 'Uw tekst is nog niet verstuurd' })
    await leaving.getByRole('button', { name: 'Blijf op deze pagina' }).press('Enter')
    expect(await page.getByRole('textbox', { name: 'Titel' }).inputValue()).toBe('Hulp van familie')
    await page.context().close()

    const reader = await site.openAs('researcher', '/zoeken?words=boodschappen')
    await reader.getByText(/casussen gevonden/).waitFor()
    expect(await reader.getByRole('checkbox', { name: /^Kies deze casus/ }).count()).toBe(0)
    await reader.context().close()
  })

  test('what is wrong with a bottleneck is told at once, and the first field that is gets the focus', async () => {
    const page = await site.openAs('drafter', '/knelpunten/nieuw')
    await page.getByRole('textbox', { name: 'Wie raakt het?' }).fill('Mevrouw Fatima Yilmaz uit Zwolle')
    await page.getByRole('textbox', { name: 'Jaar van de eerste melding' }).fill('205')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    const faults = page.getByRole('alert').getByRole('link')
    await faults.first().waitFor()
    // What was left open, what is no year and what points to a person, in one round and in the order of the form.
    expect((await faults.allTextContents()).map((fault) => fault.split(/[:?]/)[0])).toEqual([
      'Titel',
      'Wat gaat er mis',
      'Wie raakt het',
      'Richting van de oplossing',
      'Soort knelpunt',
      'Oorzaak',
      'Soort oplossing',
      'Wie kan het oplossen',
      'Prioriteit',
      'Jaar van de eerste melding',
      'Waarom deze prioriteit',
    ])
    const title = page.getByRole('textbox', { name: 'Titel' })
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    await title.fill('Digitaal loket zonder balie')
    await expect.poll(() => faults.count()).toBe(10)
    await page.context().close()
  })

  test('cases ticked on one page are no longer ticked on another', async () => {
    const page = await site.openAs('drafter', '/zoeken?sort=OLDEST')
    const boxes = page.getByRole('checkbox', { name: /^Kies deze casus 202/ })
    await boxes.first().press('Space')
    await page.getByRole('link', { name: 'Maak knelpunt van 1 gekozen casus op deze bladzijde' }).waitFor()
    await page.getByRole('link', { name: 'Volgende' }).click()
    await page.getByRole('link', { name: 'Maak knelpunt van alle casussen op deze bladzijde' }).waitFor()
    await page.getByRole('link', { name: 'Vorige' }).click()
    await page.getByText('Bladzijde 1').waitFor()
    await page.getByRole('link', { name: 'Maak knelpunt van alle casussen op deze bladzijde' }).waitFor()
    expect(await boxes.first().isChecked()).toBe(false)
    await page.context().close()
  })

  test('feedback opens on the last quarter that is over', async () => {
    const [running, finished] = lastPeriods('Q', new Date().toISOString().slice(0, 10), 2)
    const page = await site.openAs('council', '/rapporten')
    const quarter = page.getByRole('combobox', { name: 'Kwartaal' })
    expect(await quarter.inputValue()).toBe(finished)
    expect(await quarter.locator(`option[value="${running}"]`).textContent()).toMatch(/\(loopt nog\)$/)
    await page.context().close()
  })

  test('the period report opens on the last period that is over, and its first file is that to look at', async () => {
    const [running, finished] = lastPeriods('T', new Date().toISOString().slice(0, 10), 2)
    const page = await site.openAs('council', '/rapporten')
    const period = page.getByRole('combobox', { name: 'Periode' })
    expect(await period.inputValue()).toBe(finished)
    expect(await period.locator(`option[value="${running}"]`).textContent()).toMatch(/\(loopt nog\)$/)
    await page.getByRole('group', { name: 'Preventieve interventies' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await overflowAt(page, 320)).toBe(0)
    const look = page.getByRole('link', { name: /^Bekijk: rapportage over/ })
    expect(await look.getAttribute('href')).toBe(`/rapporten/tertiaal/${finished}.html`)
    await page.context().close()
  })

  test('figures that are not saved are not lost unasked, and a fault tells which field and clears what was said', async () => {
    const [running, finished] = lastPeriods('T', new Date().toISOString().slice(0, 10), 2)
    const page = await site.openAs('council', '/rapporten')
    const save = page.getByRole('button', { name: 'Bewaar deze cijfers' })
    const talks = page.getByRole('spinbutton', { name: 'Voorlichtingsgesprekken' })
    const period = page.getByRole('combobox', { name: 'Periode' })
    await save.click()
    await page
      .getByRole('alert')
      .getByText(/^Er is nog niets ingevuld/)
      .waitFor()
    await talks.fill('7')
    await save.click()
    await page.getByText('Bewaard als versie 1.').waitFor()
    await talks.fill('-3')
    await save.click()
    const box = page.getByRole('alert').getByText(/^Uw cijfers zijn niet bewaard\. Kijk bij: /)
    const atField = page.getByText('Vul een heel getal in van 0 tot en met 1.000.000.')
    await atField.waitFor()
    expect(await box.textContent()).toMatch(/Kijk bij: Voorlichtingsgesprekken\.$/)
    expect(await page.getByText('Bewaard als versie 1.').count()).toBe(0)
    await talks.fill('99999999999')
    await save.click()
    expect([await atField.count(), await box.count()]).toEqual([1, 1])

    // What points to someone is told once as well, at the field.
    await talks.fill('7')
    await page.getByRole('textbox', { name: /^Toelichting/ }).fill('Bel 06 12345678.')
    await save.click()
    await page.getByText(/Er is niets verstuurd: in deze tekst staat nog/).waitFor()
    expect(await page.getByText(/Er is niets verstuurd: in deze tekst staat nog/).count()).toBe(1)
    expect(await box.textContent()).toMatch(/Kijk bij: Toelichting\.$/)
    expect(await axeViolations(page)).toEqual([])
    await talks.fill('-3')

    await period.selectOption(running ?? '')
    const question = page.getByRole('dialog', { name: 'Uw cijfers zijn nog niet bewaard' })
    await question.getByRole('button', { name: 'Blijf bij deze periode' }).press('Enter')
    expect([await period.inputValue(), await talks.inputValue()]).toEqual([finished, '-3'])
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await question.getByRole('button', { name: 'Blijf op deze pagina' }).press('Enter')
    expect(await talks.inputValue()).toBe('-3')
    await period.selectOption(running ?? '')
    await question.getByRole('button', { name: 'Ga naar de andere periode' }).press('Enter')
    await expect.poll(() => talks.inputValue()).toBe('')
    expect(await period.inputValue()).toBe(running)
    await page.context().close()
  })

  test('a weight that cannot be is told by the name of its field', async () => {
    const page = await site.openAs('chair', '/knelpunten/volgorde')
    const weights = page.getByRole('textbox', { name: /^Gewicht van / })
    const names = await page.getByText(/^Gewicht van /).allTextContents()
    const save = page.getByRole('button', { name: 'Leg de gewichten vast' })
    const range = 'vul een heel getal van 0 tot en met 10 in.'
    for (const wrong of ['-3', '999999', '99999999999', '1,5', '']) {
      await weights.nth(1).fill(wrong)
      await save.press('Enter')
      await page.getByRole('alert').getByText(`${names[1]}: ${range}`).waitFor()
    }
    await weights.nth(2).fill('11')
    await save.press('Enter')
    await page.getByRole('alert').getByText(`${names[2]}: ${range}`).waitFor()
    for (const field of await weights.all()) await field.fill('0')
    await save.press('Enter')
    await page
      .getByRole('alert')
      .getByText(/^Geef ten minste één onderdeel een gewicht/)
      .waitFor()
    await page.context().close()
  })

  test('a thread with few cases says that there is no bundle yet', async () => {
    const page = await site.openAs('researcher', '/rode-draden/digitale-drempel')
    await page.getByText(/Er is nog geen casusbundel van deze draad/).waitFor()
    expect(await page.getByRole('link', { name: /Casusbundel/ }).count()).toBe(0)
    await page.goto(`${site.url}/rode-draden/giften-in-natura`)
    await page.getByRole('link', { name: 'Casusbundel (pdf)' }).waitFor()
    await page.context().close()
  })

  test('a partner writes a minority note', async () => {
    const id = findBottlenecks(site.house.db)[0]?.id ?? ''
    const page = await site.openAs('coderNla', `/knelpunten/${id}`)
    await page.getByRole('button', { name: 'Schrijf een kanttekening' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Kanttekening van uw organisatie' })
    await dialog.getByRole('textbox', { name: /Wat ziet uw organisatie anders/ }).fill('De grens ligt hoger.')
    await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('De grens ligt hoger.').waitFor()
    expect(findMinorityNotes(site.house.db, id)).toMatchObject([{ organisationKind: 'nla' }])
    await page.context().close()
  })

  test('a partner signs a chapter with dissent, and it stands in the letter', async () => {
    const page = await site.openAs('coderNla', '/brief/2025')
    await page
      .getByRole('button', { name: /^Akkoord met minderheidsstandpunt: / })
      .first()
      .press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Minderheidsstandpunt' })
    await dialog.getByRole('textbox', { name: /Wat ziet uw organisatie anders/ }).fill('De toon is te hard.')
    await dialog.getByRole('button', { name: 'Teken met dit standpunt' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page
      .getByText(/^Minderheidsstandpunt van de Arbeidsinspectie.*De toon is te hard\.$/)
      .first()
      .waitFor()
    await page.context().close()
  })
})
