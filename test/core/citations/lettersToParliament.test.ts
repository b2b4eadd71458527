// Paragraphs as letters to parliament, memoranda and rulings have them, dense with sources: all that a reader finds is found.
import { expect, test } from 'vitest'
import { inShort } from './inShort.ts'

test.each([
  [
    'a letter with footnotes',
    'Met deze brief informeer ik uw Kamer over de uitvoering van de motie-Van der Plas c.s. (Kamerstukken II 2022/23, 36 200 XV, nr. 41) en van de motie van de leden Ceder en Omtzigt (Kamerstuk 34 352, nr. 287). Over het eerste onderwerp schreef ik u op 3 juli 2023.¹ Artikel 18, eerste lid, van de Participatiewet (Pw) biedt ruimte, evenals artikel 35, eerste lid, Pw; zie ook de antwoorden op Kamervragen (Aanhangsel Handelingen II 2022/23, nr. 3051).\n¹ Kamerstukken II 2022/23, 34 352, nr. 290, blz. 2–3.\n² Idem, blz. 4.\n³ TK 2022–2023, 26 448, nrs. 700 en 701.',
    '36200-XV/41|34352/287|PW 18 l1|PW 35 l1|Aanhangsel 2022-2023 3051|34352/290|26448/700|26448/701',
  ],
  [
    'an explanatory memorandum',
    'Artikel I, onderdeel C (artikel 17 Participatiewet). In het eerste lid van artikel 17 vervalt de zinsnede over de melding uit eigen beweging. De wijziging sluit aan bij artikel 25 van de Werkloosheidswet, artikel 31, eerste lid, van de Ziektewet en artikel 27 van de Wet WIA. Zie Kamerstukken II 2011/12, 33 207, nr. 3, blz. 45–46 en (TK 2011–2012, 33 207, nr. 6). De Wet aanscherping handhaving en sanctiebeleid SZW-wetgeving (Stb. 2012, 462) trad op 1 januari 2013 in werking (Stb. 2012, 484).',
    'null I oc|PW 17|~PW 17 l1|WW 25|ZW 31 l1|WIA 27|33207/3|33207/6|wet Fraudewet|staatsblad|staatsblad',
  ],
  [
    'a ruling in appeal',
    '4.3. Volgens vaste rechtspraak (zie bijvoorbeeld de uitspraak van 12 mei 2020, ECLI:NL:CRVB:2020:1104; ABRvS 4 mei 2022, ECLI:NL:RVS:2022:1285, r.o. 7.3) is artikel 3:4, tweede lid, van de Awb, gelezen in samenhang met artikel 58, eerste en achtste lid, van de PW, van toepassing. 4.4. Het beroep op artikel 8 EVRM jo. artikel 1 van het Eerste Protocol bij het EVRM slaagt niet (EHRM 26 april 2018, nr. 48921/13). Gelet op de artikelen 54, derde lid, aanhef en onder a, en 58, eerste lid, van de PW en artikel 6:22 van de Awb wordt het hoger beroep verworpen; artikel 8:75, eerste lid, Awb wordt niet toegepast.',
    'ECLI:NL:CRVB:2020:1104|ECLI:NL:RVS:2022:1285|Awb 3:4 l2|PW 58 l1 l8|EVRM 8|EP EVRM 1|PW 54 l3 oa|PW 58 l1|Awb 6:22|Awb 8:75 l1',
  ],
  [
    'European sources',
    'Ingevolge artikel 7, eerste lid, onderdeel a, jo. artikel 8a van de Participatiewet stelt de gemeenteraad regels. Op grond van artikel 24, tweede lid, van Richtlijn 2004/38/EG en artikel 4 van Verordening (EG) nr. 883/2004 (PbEU 2004, L 166) geldt gelijke behandeling; vgl. HvJ EU 11 november 2014, C-333/13, ECLI:EU:C:2014:2358 (Dano), en artikel 34, derde lid, van het Handvest van de grondrechten van de Europese Unie. Het Europees Sociaal Handvest (Trb. 1996, 70) bevat in artikel 13 een recht op bijstand.',
    'PW 7 l1 oa|PW 8a|Richtlijn 2004/38 24 l2|Verordening 883/2004 4|ECLI:EU:C:2014:2358|Handvest 34 l3|wet ESH|~ESH 13',
  ],
  [
    'a note after the report of a committee',
    'De leden van de CDA-fractie vragen naar de verhouding tussen artikel 4:84 Awb en de artikelen 18, derde lid, 18a en 18b van de Participatiewet. De regering verwijst naar de memorie van toelichting (Kamerstukken II 2011/12, 33 161, nr. 3, blz. 45–46), de nota van wijziging (nr. 8) en het advies van de Raad van State (nr. 4). In de Eerste Kamer is dit herhaald (EK 2014–2015, 33 161, C, p. 7; Handelingen I 2013/14, nr. 36, item 7, blz. 12). Het Besluit van 14 oktober 2014 (Stb. 2014, 395) en de regeling van 2 december 2014 (Stcrt. 2014, 35 011) werken dit uit.',
    'Awb 4:84|PW 18 l3|PW 18a|PW 18b|33161/3|33161/8|33161/4|33161/C|2013-2014 36|staatsblad|staatscourant',
  ],
  [
    'a note under a ruling',
    'CRvB 12-5-2020, ECLI:NL:CRVB:2020:1082, USZ 2020/180; zie ook CRvB 21 april 2009, LJN BI2345 en Rb. Den Haag 3 februari 2021, ECLI:NL:RBDHA:2021:897. Art. 17 lid 1 jo. art. 53a lid 6 Pw en art. 65 lid 1 WWB (oud), vgl. art. 4:2 lid 2 en 4:5 lid 1 sub c Awb. In gelijke zin: art. 15 jo. 49 lid 1 AOW; art. 24 lid 1 onder a WW; art. 34a lid 2 onder b ten 2° Anw. Noot 12: T.a.p., r.o. 4.6. Noot 13: Kamerstukken II 2002/03, 28 870, nr. 3, p. 3 en nr. 13, p. 112.',
    'ECLI:NL:CRVB:2020:1082|ECLI:NL:CRVB:2009:BI2345|ECLI:NL:RBDHA:2021:897|PW 17 l1|PW 53a l6|PW 65 l1|Awb 4:2 l2|Awb 4:5 l1 oc|AOW 15|AOW 49 l1|WW 24 l1 oa|Anw 34a l2 ob o2|28870/3|28870/13',
  ],
])('%s', (_, text, expected) => {
  expect(inShort(text)).toEqual(expected.split('|'))
})
