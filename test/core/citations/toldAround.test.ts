// Articles that no word announces, told by what stands around them, and what looks like them and is none.
import { describe, expect, test } from 'vitest'
import { inShort } from './inShort.ts'

describe('a number of the Awb beside the act', () => {
  test.each([
    ['Horen (art. 7:2 Awb), stukken (7:4) en kosten (7:15 lid 2).', ['Awb 7:2', '~Awb 7:4', '~Awb 7:15 l2']],
    ['U heeft 4:8 Awb niet toegepast, ook 7:2 niet!', ['Awb 4:8', '~Awb 7:2']],
    ['Op grond van 5:46 lid 2 Awb moest u matigen, op grond van 5:41 afzien.', ['Awb 5:46 l2', '~Awb 5:41']],
    ['Termijn 6:7 Awb, verschoonbaar 6:11.', ['Awb 6:7', '~Awb 6:11']],
    ['In strijd met 3:2 en 3:46 en ook met 3:4 van de Awb.', ['Awb 3:2', 'Awb 3:46', 'Awb 3:4']],
    ['De Awb bepaalt in 6:7 de termijn.', ['~Awb 6:7']],
    // hours, scores and ratios
    ['Wij belden om 7:30 en om 7:2, stukken volgens 7:4 Awb.', ['Awb 7:4']],
    ['Art. 7:4 Awb. Ik belde 9:15 weer.', ['Awb 7:4']],
    ['Art. 7:4 Awb. De verhouding 3:2 klopt niet.', ['Awb 7:4']],
    ['Neem 4:5 Awb, dan kan dat. Vergeet 4:15 niet.', ['Awb 4:5', '~Awb 4:15']],
    ['Termijn acht weken (4:13 Awb). Bezwaar: 7:10.', ['Awb 4:13', '~Awb 7:10']],
    ['Hoorplicht (7:2) en termijn (7:10): alles Awb.', ['~Awb 7:2', '~Awb 7:10', 'wet Awb']],
    ['Brief over 7:15 Awb. Bel terug: 6:45.', ['Awb 7:15']],
    ['Brief over 4:5 Awb, om 4:15 uur gelezen.', ['Awb 4:5']],
    ['De uitslag was 3:2 en wij gingen om 4:30 naar huis.', []],
    ['Awb, ik was er (9:15) al.', ['wet Awb']],
    ['De Awb zegt: de stand was 3:2.', ['wet Awb']],
    ['Zij vindt 6:22 Awb niet te gebruiken. Stukken (8:42).', ['Awb 6:22', '~Awb 8:42']],
  ])('%s', (text, expected) => {
    expect(inShort(text).toSorted()).toEqual(expected.toSorted())
  })
})

describe('an article of the act spoken of', () => {
  test.each([
    ['Dit moet via art. 16 lid 1 PW, niet via 35.', ['PW 16 l1', '~PW 35']],
    ['Niet 31-2-r PW maar 31-2-n.', ['PW 31 l2 or', '~PW 31 l2 on']],
    ['Hij had onder 31-2-n moeten vallen (Pw).', ['~PW 31 l2 on']],
    ['Uitgelegd verschil 18 lid 2 en 18a, boete op bijstand.', ['~PW 18 l2', '~PW 18a']],
    ['Nu is dat art. 39 Pw. Dan is het oude 31 lid 2 niet nodig.', ['PW 39', '~PW 31 l2']],
    ['De vrijlating van 31 lid 2 sub n PW of die van sub r?', ['PW 31 l2 on', '~PW 31 l2 or']],
    ['In art. 8b PW staat de opdracht; zie ook 8a.', ['PW 8b', '~PW 8a']],
    [
      'Wetsartikelen: 3 lid 2 onder a, 3 lid 3, 11, 17 en 54 PW.',
      ['PW 3 l2 oa', 'PW 3 l3', 'PW 11', 'PW 17', 'PW 54'],
    ],
    ['art. 31 lid 1, 2 en 4 Pw', ['PW 31 l1 l2 l4']],
    ['besluit o.g.v. PW (art. 11, 17, 31 en 54 lid 3)', ['PW 11', 'PW 17', 'PW 31', 'PW 54 l3']],
    ['art. 31 lid 2 onder m. van de Participatiewet', ['PW 31 l2 om']],
    ['art. 18, lid 4, aanh. en ond. a, Pw', ['PW 18 l4 oa']],
    ['Pw, artikelen 54 (3) en 58 (1)', ['PW 54 l3', 'PW 58 l1']],
    ['Het tweede lid van 18a en 18b lid 1 Pw', ['PW 18a l2', 'PW 18b l1']],
    ['art. 18 lid 4 sub h i.c.m. vijfde lid Pw', ['PW 18 l4 l5 oh']],
    ['art. 475d Rv en 475da.', ['Rv 475d', '~Rv 475da']],
    [
      'Zie art. 22a, lid 1 PW. Hij huurt als bedoeld in lid 4, onder b, van dat artikel.',
      ['PW 22a l1', '~PW 22a l4 ob'],
    ],
    ['Dat staat in de wet gemeentelijke schuldhulpverleening artikel 4.', ['Wgs 4']],
    ['De beslagvrije voet (475b–475d Rv) en 430 Rv.', ['Rv 475b', 'Rv 475c', 'Rv 475d', 'Rv 430']],
    ['LKS = 10c/10d Pw', ['PW 10c', 'PW 10d']],
    ['bbz art 2 lid 1; bedrijfskapitaal art. 20 e.v.', ['Bbz 2004 2 l1', '~Bbz 2004 20']],
    ['De Fraudewet heeft artikel 18a ingevoerd.', ['wet Fraudewet', '~PW 18a']],
    ['Op de IOAW-uitkering is artikel 6 van die wet van toepassing.', ['~IOAW 6']],
    ['artikel 10 van Boek 1 van het BW', ['BW1 10']],
    ['Een beroep op art. 16 Pw. Hij niet (16-2!).', ['PW 16', '~PW 16 l2']],
    ['U houdt loon (art. 31 lid 2 onder n Pw). Een ouder langer (onder r).', ['PW 31 l2 on', '~PW 31 l2 or']],
    ['art. 34 lid 3 onder a (alleen) en onder b (gehuwd) Pw', ['PW 34 l3 oa ob']],
    ['8. Art. 17 lid 2 Pw. 9. Idem, lid 3.', ['PW 17 l2', '~PW 17 l3']],
    ['Zie art. 31 lid 2 van de wet (Participatiewet).', ['PW 31 l2']],
    // numbers of something else
    ['Gebeld over art. 9 Pw. Zij komt later (16-2).', ['PW 9']],
    ['artikel 31 lid 1, 3 en 250 gulden', ['~PW 31 l1 l3']],
    ['Het betreft dossier 31.2.m-2023 over bijstand.', []],
    ['De deurwaarder (art. 475d Rv) en 20b buren kwamen.', ['Rv 475d']],
    ['Via 35 mensen hoorde ik van de Pw.', ['wet PW']],
    ['Volgens de Participatiewet moet dat. Op de formulieren 17 lid 1 stond niets.', ['wet PW']],
    ['artikel 54 Pw, 3 kinderen en 2 honden', ['PW 54']],
    ['Ik woon op 18a en mijn broer op 20b, ik krijg bijstand.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('contracts, statutes and pieces for a newspaper', () => {
  test.each([
    ['Uit de statuten van Stichting Buurthuis De Schakel, artikel 7, eerste lid: drie leden.', []],
    ['Mijn arbeidscontract bij Timmer Schoonmaak BV, zie artikel 7 lid 1: nul uren.', []],
    ['De overeenkomst van geldlening met mijn zus, artikel 2: rente 0%.', []],
    ['Ingezonden artikelen voor de nieuwsbrief: mevrouw A artikel 2 over schulden, de heer B artikel 3.', []],
    ['Ingezonden artikelen voor de krant. Mevr. A levert artikel 2 aan over schulden.', []],
    ['Ik heb een artikel geschreven over bijstand. Artikel 18a is te streng.', ['~PW 18a']],
    ['U verwijst naar artikel 54 en mijn bijstand. Wij willen een artikel plaatsen in het blad.', ['~PW 54']],
    ['Onze kerk heeft een eigen kerkorde; artikel 25 daarvan zegt dat.', []],
    ['Het contract ligt klaar. Artikel 17, eerste lid, van de Pw verplicht u dat te melden.', ['PW 17 l1']],
    ['In de statuten van Stichting De Boog staat dat, maar artikel 17 Pw gaat voor.', ['PW 17']],
    ['Artikel 2 van de beleidsregel sluit aan bij artikel 3 PW.', ['local', 'PW 3']],
    [
      'De Algemene subsidieverordening Zuiddorp en de Beleidsregels minima Zuiddorp 2024.',
      ['local', 'local'],
    ],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('acts that are said to apply', () => {
  test.each([
    ['Gevraagd of IOAW van toepassing is.', ['wet IOAW']],
    ['De wijziging raakt onder andere de WIA, de ZW en de AOW.', ['wet WIA', 'wet ZW', 'wet AOW']],
    ['U wilt hem niet onder het Bbz brengen.', ['wet Bbz 2004']],
    ['Dat staat niet in de Particpatiewet.', ['wet PW']],
    ['Hij valt onder de Wet werk en arbeidsondersteuning jonggehandicapten.', ['wet Wajong']],
    ['Van de Participatiewet zijn de artikelen 31 en 32 van belang.', ['~PW 31', '~PW 32']],
    ['In de Pw staat dat, en dat is artikel 18.', ['wet PW', '~PW 18']],
    ['De Participatiewet in balans (36 582) wijzigt dat.', ['wet PiB', '36582/null']],
    // a register and a benefit
    ['U staat volgens de BRP ingeschreven.', []],
    ['Ik kreeg geld van de Bbz.', []],
    ['De uitkering van de Participatiewet (1 200) is laag.', ['wet PW']],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})

describe('acts and by-laws by their name', () => {
  test.each([
    ['Voor mevrouw geldt de Ioaw, niet de Pw.', ['wet IOAW', 'wet PW']],
    ['Hulp krijgen vanuit het Bbz? Zie artikel 17 Bbz 2004.', ['wet Bbz 2004', 'Bbz 2004 17']],
    ['IOAW art. 25; IOAZ idem.', ['IOAW 25', 'wet IOAZ']],
    ['Hulp via de wmo 2015.', ['wet Wmo 2015']],
    ['Volgens de Draagkrachtregels bijzondere bijstand Kleiwijk 2020.', ['local']],
    // benefits and what is no title
    ['Zij kreeg het Bbz krediet terug, artikel 41 Bbz 2004.', ['Bbz 2004 41']],
    ['De AIO is ingetrokken volgens artikel 47a PW.', ['PW 47a']],
    ['De Ioaw van mevrouw is gestopt.', []],
    ['De Huisregels van het inloophuis uit 2020 gelden.', []],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })
})
