// Forms of citation as strangers write them: what each rule takes, and what it must leave alone.
import { describe, expect, test } from 'vitest'
import { findCitations } from '#core/citations/findCitations.ts'

/** "PW 58 l8", "~PW 17" when the act was not named with it; other sources by their kind and number. */
function inShort(text: string): string[] {
  return findCitations(text).map((found) => {
    switch (found.kind) {
      case 'provision': {
        const levels = [
          ...found.paragraphs.map((each) => `l${each}`),
          ...found.parts.map((each) => `o${each}`),
        ]
        return [`${found.inferred ? '~' : ''}${found.law} ${found.article}`, ...levels].join(' ')
      }
      case 'law':
        return `wet ${found.law}`
      case 'ecli':
        return found.ecli
      case 'kamerstuk':
        return `${found.dossier}/${found.number}`
      case 'handelingen':
        return `${found.annex ? 'Aanhangsel ' : ''}${found.year} ${found.number}`
      default:
        return found.kind
    }
  })
}

describe('levels glued to the number', () => {
  test.each([
    ['Er staat 58,8 PW in de brief.', ['PW 58 l8']],
    ['Het evenredigheidsbeginsel (3:4,2 Awb) geldt.', ['Awb 3:4 l2']],
    ['Zie 31-2-m Pw.', ['PW 31 l2 om']],
    ['Zie 18a:3 Pw.', ['PW 18a l3']],
    ['artikel 1a:1, eerste lid, van de Wajong', ['Wajong 1a:1 l1']],
    ['art. 1.395a van het Burgerlijk Wetboek', ['BW1 1:395a']],
    // two articles, an amount, a range and a temperature are no levels
    ['Zie 17,54 Pw.', ['PW 17', 'PW 54']],
    ['Ik kreeg 58,8 procent van het loon.', []],
    ['Het was 18,5 graden in de kamer.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('articles before and after their act', () => {
  test.each([
    ['Noem 3:2, 3:4 lid 2, 3:46 en 4:84 Awb.', ['Awb 3:2', 'Awb 3:4 l2', 'Awb 3:46', 'Awb 4:84']],
    ['Zie 17 en 54 Pw.', ['PW 17', 'PW 54']],
    ['Dus ioaw 20a,1 is hetzelfde', ['IOAW 20a l1']],
    ['pw 58 lid 8', ['PW 58 l8']],
    ['Zie voor kinderen 27 IVRK.', ['IVRK 27']],
    ['Dat staat er ook (19 ZW).', ['ZW 19']],
    ['artt. 41 lid 1, en 12 van het Bbz 2004', ['Bbz 2004 41 l1', 'Bbz 2004 12']],
    ['artikel 36 lid 4 WW', ['WW 36 l4']],
    ['de artikelen 2.3.1 tot en met 2.3.3 Wmo 2015', ['Wmo 2015 2.3.1', 'Wmo 2015 2.3.2', 'Wmo 2015 2.3.3']],
    ['art. 2 lid 2 onder a Wet Bopz', ['Wet Bopz 2 l2 oa']],
    ['artikel 58, eerste 1id, van de Participatiewet', ['PW 58 l1']],
    // counts, passwords and products
    ['Wij hebben 27 IVRK zaken.', ['wet IVRK']],
    ['Mijn pw 12ab werkt niet.', []],
    ['Onderdeel b was kapot (art.nr. 31-2-m), rekening 154 euro.', []],
    ['Na 24 WW weken hield het op.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('acts pointed back to', () => {
  test.each([
    ['artikel 3, eerste lid, IVRK en artikel 27 van dat verdrag', ['IVRK 3 l1', '~IVRK 27']],
    ['artikel 49 AOW en artikel 17c, derde lid, van die wet', ['AOW 49', '~AOW 17c l3']],
    ['Gemeentewet art. 160 lid 1 en artikel 169 van dezelfde wet', ['Gemw 160 l1', '~Gemw 169']],
    ['26 awir noemen ze dat. Maar er is ook een artikel 26a.', ['Awir 26', '~Awir 26a']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('acts and by-laws named by themselves', () => {
  test.each([
    ['De WWB (Stb. 2003, 375) verving de Abw.', ['wet PW', 'staatsblad', 'wet Abw']],
    ['De IOAW, de IOAZ en het Bbz 2004 delen dit.', ['wet IOAW', 'wet IOAZ', 'wet Bbz 2004']],
    ['Een uitkering op grond van de WIA.', ['wet WIA']],
    ['Zie de Verordening individuele inkomenstoeslag Drieburen.', ['local']],
    ['Dat staat in onze Afstemmingsverordening.', ['local']],
    ['artikel 2:47 van de Algemene plaatselijke verordening Heuvelrade 2021', ['local']],
    // benefits, passwords, and by-laws that are only spoken of
    ['Ik zit in de WIA en krijg ook IOAW.', []],
    ['PW vergeten? Kies een nieuw pw van 12 tekens.', []],
    ['De verordening van de gemeente is streng.', []],
    ['Beleidsregels van onze gemeente zijn streng.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('rulings and papers', () => {
  test.each([
    ['CRvB 17 maart 2009, LJN BH7780', ['ECLI:NL:CRVB:2009:BH7780']],
    ['(LJN: AO1234, Rb. Utrecht 3-2-04)', ['ECLI:NL:RBUTR:2004:AO1234']],
    ['vergaderjaar 2020–2021, Aanhangsel van de Handelingen, nr. 2087', ['Aanhangsel 2020-2021 2087']],
    ['Kamerstukken I 2013/14, 33 801, D en E.', ['33801/D', '33801/E']],
    ['de motie op stuk nr. 24 (35 510) van vorig jaar', ['35510/24']],
    // without its court and year such a number points at nothing, and a page is no paper
    ['Zie LJN BH7780.', []],
    ['Kamerstukken II 2020/21, 26 448, nr. 661, p. 3', ['26448/661']],
    ['stuk nr. 24 (35 euro)', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})
