/** What is told on beside what was found goes with it: the rest of an address, of a name, of a firm, of a row of references. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

describe('what goes on', () => {
  test.each([
    ['Zij woont Boschstraat 19 bov. Bel haar.', 'bov'],
    ['Post naar Lindenplein 4 IV, graag snel.', 'IV'],
    ['Kantoor: Kastanjelaan 14 a/b in Assen.', '/b'],
    ['Adres: Kerkepad z.nr. (woonwagen 3)', 'z.nr'],
    ['ZIJ WOONT AAN DE PASTOOR LAMERSTRAAT 9 IN ASSEN EN IS ZIEK.', 'PASTOOR'],
    ['p/a ZUIDERMEERSTR 44 HS\n9712 LT GRONINGEN', 'HS'],
    ['Hij woont nu in Duitsland, Beethovenstraße 5, 48455 Bad Bentheim.', '48455'],
    ['Ik woon in de Linde, Voorstad 61 boven in Asperen.', '61'],
    ['Vergadering van de raad, 16 jannewaris 2025, verslag', 'jannewaris'],
    ['Mijn zuster Neeltje Tanis, thans 96. Zij woont in.', '96'],
    ['De dossiers met kenmerk KAN 11-b en KAN 11-c zijn er.', '11-c'],
    ['Geachte mevrouw Van Nispen tot Sevenaer-Bos, dank.', ' tot '],
    ['Hop & van Valk advocaten\nSingel 21', 'advocaten'],
    ['Het college wacht op de zaak-Bouwmeester, zeggen zij.', 'Bouwmeester'],
    ['Een vrouw belt, zegt dat ze Winter heet en huilt.', 'Winter'],
    ['Stuur het naar Hoofdstraat 44-sacr, 5808 AV.', 'sacr'],
    ['Hij woont aan de Spoorlaan 33/4 in Rips.', '/4'],
    ['Hij woont op Lekdijk 17 (de schaftkeet), zegt hij.', 'keet'],
    ['Zijn woonadres Kasteellaan 1 koetshuis is nagegaan.', 'koetshuis'],
    ['ik woon in de rector hellemonsstraat 52 en ben ziek', 'rector'],
    ['Stavenisse, den 8sten oktober 2023', '8sten'],
    ['Geb.: 07 · 11 · 1957, alleen', '1957'],
    ['Hij is getrouwd met Sytske. 92, zij. Het ging goed.', '92'],
    ['Op linkedin: /in/loekschuld-bewind staat het.', 'loek'],
    ['Haar man, W.F.M. baron van Heusden tot Oploo, belde.', 'Oploo'],
    ['ik ben toon maandag en woon op de camping', 'maandag'],
    ['hoi met bolle. ik douche bij de sport', 'bolle'],
    ['Vraag het aan Zus (zo heet ze).', 'Zus'],
    ['Bezwaarde: Zw. Mosterd (57).', 'Mosterd'],
    ['De man reageert niet: Rust in Zaken BV | afwezig', 'Rust'],
    ['Verzenden naar Medisch Bur. Krukje, graag snel.', 'Krukje'],
    ['Hij runde Chin. Ind. Rest. De Gouden Karper in Zaltbommel.', 'Karper'],
    ['De rekening van Deurwaarders Groenling kwam.', 'Deurwaarders Groenling'],
    ['Nog open bij Oeteslaap uitvaartzorg. Hij huilt.', 'uitvaartzorg'],
    ['Woont in studentenhuis de noord 22 unit 7 sinds mei.', '22'],
    ['Hij woont aan de Spoorlaan 33 in quattelbeek. Vraag het.', 'quattel'],
    ['Betreft: UWV (RW 2024.311-jr)', '-jr'],
    ['CJIB-nr. 7 011 4428 6103 55', '4428'],
    ['Daarna kent Frans-Jozef er nog twee.', 'Frans'],
    ['Hallo, ik ben toon maandag. Dank voor de hulp.\n\ntoon', 'toon'],
    ['Adres: Oosteinde 1950', '1950'],
    ['Adres: Brink 1950, Deventer.', '1950'],
    ['Adres: Wal 2010, 5611 GE Eindhoven', '2010'],
    ['Zij bleef op het Oosteinde 1985, zei zij.', '1985'],
    ['Westeinde 2001, Den Haag', '2001'],
    ['Ds. H. Pool kwam.', 'Pool'],
    ['Zie art. 3 Zk-2024-00713 over de boete.', '00713'],
    ['Schending art 17 Mvr de Bruin belde.', 'Bruin'],
    ['Mevrouw De Vries van Zonneschijn BV belde mij.', 'Zonneschijn'],
    ['Ik werk twee dagen bij fietsenwerkplaats de trapper hier.', 'trapper'],
  ])('%s', (text, rest) => {
    expect(deidentify(text).text).not.toContain(rest)
  })

  test.each([
    'Ons besluit over de ZORGTOESLAG 2023 volgt.',
    'Dat staat in art. 2 Wht, zegt zij.',
    'Zie art. 17 Pw en art. 5 Wgs.',
    'De HUURTOESLAG 2023 volgt, zegt zij, en op de Zorgtoeslag 2024 wacht zij.',
    'Volgens de Participatiewet 2015 mag dat, en volgens 3 bijlagen 2016 ook.',
    'De zaak-afhandeling duurt lang.',
    'Dat is 14 a/b en niet meer.',
    'Ik ben moe van alles.',
    'De rechtbank Noord-Nederland en Zeeland-West-Brabant.',
    'Hij kreeg Bürgergeld en ik reageer niet, dan boete 150.',
    'Hij woont aan [ADRES] in onderhuur. Vraag het.',
    'De deurwaarders komen, en de advocaten ook.',
    'Ik ben bang geworden, zegt zij.',
    'Klant: akkoord met de brief.',
    'Hoi, met mij gaat het goed.',
    'Het duurde 8 · 3 dagen.',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })

  test.each([
    ['Mevrouw De Vries van Zonneschijn BV belde mij.', 'Mevrouw [PERSOON-1] van [ORGANISATIE-1] belde mij.'],
    [
      'dhr vos van de sociale recherche twente belde',
      'dhr [PERSOON-1] van de sociale recherche twente belde',
    ],
    ['Dr. Wolters van het Vossen ziekenhuis.', 'Dr. [PERSOON-1] van [ORGANISATIE-1].'],
    ['Mevrouw Smit van de Kredietbank belde.', 'Mevrouw [PERSOON-1] van de Kredietbank belde.'],
    ['Ik sprak mevrouw Hendriksen van Gemeente.', 'Ik sprak mevrouw [PERSOON-1] van Gemeente.'],
    ['Ik sprak Sanne van de Velde team jeugd.', 'Ik sprak [PERSOON-1] team jeugd.'],
    ['Ik sprak Anna van Oosterhuis.', 'Ik sprak [PERSOON-1].'],
    ['Deurwaarder KLS stuurde een brief.', 'Deurwaarder [ORGANISATIE-1] stuurde een brief.'],
    ['MAKELAARS DE HEER JANSEN', 'MAKELAARS DE HEER [PERSOON-1]'],
    ['Zie art. 12 Prof. H. Onnesweg 14.', 'Zie art. 12 [ADRES].'],
  ])('%s becomes %s', (text, outcome) => {
    expect(deidentify(text).text).toBe(outcome)
  })
})
