// Forms in which a text goes on about what it cited: the same article anew, both acts, a file or a court in short.
import { describe, expect, test } from 'vitest'
import { inShort } from './inShort.ts'

describe('the same article anew', () => {
  test.each([
    [
      'Zie artikel 54 lid 1 van de Participatiewet; het derde lid daarvan is strenger.',
      ['PW 54 l1', '~PW 54 l3'],
    ],
    ['Zie art. 18a lid 1 Pw en het vierde lid van dat artikel.', ['PW 18a l1', '~PW 18a l4']],
    [
      'Dit mag op grond van artikel 31, tweede lid, onder m, Pw, niet volgens onderdeel r.',
      ['PW 31 l2 om', '~PW 31 l2 or'],
    ],
    ['Het steunt op artikel 17 Pw, niet op 54.', ['PW 17', '~PW 54']],
    ['Wat in artikel 22a Pw stond, vindt u thans in 19a van die wet.', ['PW 22a', '~PW 19a']],
    ['De Participatiewet heeft het in artikel 22a, tegenwoordig 19a.', ['~PW 22a', '~PW 19a']],
    ['Zij noemen artikel 17 Pw, daarna artikel 54 en zelfs nog 18a.', ['PW 17', '~PW 54', '~PW 18a']],
    ['Zie art. 17 Pw (inlichtingen), 18 (afstemming) en 54 (herziening).', ['PW 17', '~PW 18', '~PW 54']],
    ['Uit de Participatiewet geldt vooral 10a, en de boete (18a).', ['wet PW', '~PW 10a', '~PW 18a']],
    ['Bij de verlaging (18b) denkt men aan taal, zegt de Participatiewet.', ['~PW 18b', 'wet PW']],
    ['Uit artikel 11 jo 12 volgt dat zij bijstand krijgt.', ['~PW 11', '~PW 12']],
    ['Zij woont op nummer 18a en leeft van de Participatiewet.', ['wet PW']],
    // a day, an amount and what there are so many of
    ['Volgens artikel 17 Pw moest ik komen, maar ik kwam niet op 18.', ['PW 17']],
    ['Dat staat in artikel 54 Pw en dan nog 3 weken wachten.', ['PW 54']],
    // the levels of one article
    ['Zie artikel 31 Pw, tweede lid, onder m.', ['PW 31 l2 om']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('of which act an article is', () => {
  test.each([
    [
      'De IOAW en de IOAZ kennen dit ook: artikel 13, eerste lid, van beide wetten.',
      ['wet IOAW', 'wet IOAZ', '~IOAW 13 l1', '~IOAZ 13 l1'],
    ],
    ['Beide artikelen gelden: artikel 13 van beide wetten.', ['~PW 13']],
    ['Uw recht staat in art. 32 Pw, kijk ook naar art 31.2 sub m.', ['PW 32', '~PW 31 l2 om']],
    ['Het herstel loopt via art. 2.7 Wht.', ['Wet hersteloperatie toeslagen 2.7']],
    ['Zie art. 14 Wht over de huur.', ['Wht 14']],
    ['Zie 17-1 en 54-3 Pw.', ['PW 17 l1', 'PW 54 l3']],
    ['De bijstandsbrief vermeldt artikel 9 lid 1 en noemt geen wet.', ['null 9 l1']],
    ['De bijstandsbrief vermeldt artikel 9 lid 1. De wet is niet genoemd.', ['null 9 l1']],
    ['In de bijstandsbrief staat artikel 9 lid 1, er staat verder geen wet bij.', ['null 9 l1']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('acts and by-laws by themselves', () => {
  test.each([
    ['Zaak AWB 21/3304 komt voor.', []],
    ['Het college verwijst naar de verordening tegenprestatie.', ['local']],
    ['Volgens de beleidsregels bijzondere bijstand krijgt zij niets.', ['local']],
    ['Zij handelen cf. Maatregelenverordening.', ['local']],
    ['De Verordening giften sociaal domein, artikel 3 lid 1, zegt dat.', ['local']],
    [
      'Zij noemt de Beleidsregels giften Lindeveen 2019 en leest artikel 6 daarvan anders.',
      ['local', 'local'],
    ],
    ['De Verordening tegenprestatie bepaalt in artikel 4, tweede lid, iets anders.', ['local']],
    ['De verordening geldt niet. De beleidsregels zijn streng.', []],
    ['De aanvraag is conform de beleidsregel afgewezen.', []],
    ['Er komt een verordening over de bijstand.', []],
    ['In de Grondwet staat artikel 20 over bijstand.', ['~Gw 20']],
    ['Zij zegt dat de Participatiewet een taaleis kent en de IOAW niet.', ['wet PW', 'wet IOAW']],
    ['Het is nu alles particpatiewet wat de klok slaat.', ['wet PW']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('rulings and papers in short', () => {
  test.each([
    ['Zie CRVB:2016:3872 en rbmne:2021:12.', ['ECLI:NL:CRVB:2016:3872', 'ECLI:NL:RBMNE:2021:12']],
    ['Zie ECLI:NL:CRVB:2016:3872.', ['ECLI:NL:CRVB:2016:3872']],
    ['Zie Kamerstukken II 2019/20, 35 394, nr. 3 en verder 35394-14.', ['35394/3', '35394/14']],
    ['Uit Kamerstuk 35 394, nr. 5 en stuk nr. 12 aldaar.', ['35394/5', '35394/12']],
    [
      'Zie ECLI:NL:CRVB:2020:1010, -1011 en -1012.',
      [1010, 1011, 1012].map((number) => `ECLI:NL:CRVB:2020:${number}`),
    ],
    ['Zie ECLI/NL/RBGEL/2020/31.', ['ECLI:NL:RBGEL:2020:31']],
    ['Zie TK-stuk 34352-190.', ['34352/190']],
    ['Zie Kamerstukken I 2019/20, 35 394, nrs. B t/m D.', ['35394/B', '35394/C', '35394/D']],
    ['Kamerstukken II 2019/20, 35394, nr. 3, blz. 7 e.v.; nr. 9, p. 2.', ['35394/3', '35394/9']],
    ['Zie Staatsblad 98 van 2015 en Stb. nr. 99 (2015).', ['staatsblad', 'staatsblad']],
    ['Mijn klantnummer is 35394-14.', []],
    ['Zie Kamerstuk 35 394, nr. 5; mijn klantnummer is 24515-14.', ['35394/5']],
    ['De stand was vrhb:2019:12.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})
