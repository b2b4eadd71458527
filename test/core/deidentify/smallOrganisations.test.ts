/** Small organisations go with the word for what they are, and the same words in ordinary use stay. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  [
    'Ik werkte in loondienst bij rietdekkerij Ten Velde tot april.',
    'Ik werkte in loondienst bij [ORGANISATIE-1] tot april.',
  ],
  [
    'mijn man rijdt voor koeltransport van der sluis en is nooit thuis',
    'mijn man rijdt voor [ORGANISATIE-1] en is nooit thuis',
  ],
  [
    'Betrokkene deed vrijwilligerswerk bij shantykoor De Loefbijters.',
    'Betrokkene deed vrijwilligerswerk bij [ORGANISATIE-1].',
  ],
  [
    'Elke zondag zit hij in gebedshuis El Shaddai Zuidoost en daar eet hij mee.',
    'Elke zondag zit hij in [ORGANISATIE-1] en daar eet hij mee.',
  ],
  [
    'de imam van masjid Al Ansaar schreef een briefje voor mij',
    'de imam van [ORGANISATIE-1] schreef een briefje voor mij',
  ],
  [
    'Haar zoon zit op zwemvereniging De Otters en kost dus contributie.',
    'Haar zoon zit op [ORGANISATIE-1] en kost dus contributie.',
  ],
  ['Inkomsten uit loonwerk Hoekzema zijn niet gemeld.', 'Inkomsten uit [ORGANISATIE-1] zijn niet gemeld.'],
  [
    'ZIJ WERKT ALS OPROEPKRACHT BIJ STRIJKATELIER ZONDER KREUKELS EN KRIJGT WEINIG BETAALD.',
    'ZIJ WERKT ALS OPROEPKRACHT BIJ [ORGANISATIE-1] EN KRIJGT WEINIG BETAALD.',
  ],
  [
    'hij stond achter de bar in kroegje De Dolle Stier en dronk niet',
    'hij stond achter de bar in [ORGANISATIE-1] en dronk niet',
  ],
  [
    'Ik volg een cursus bij volksuniversiteit Oosterkwartier op eigen kosten.',
    'Ik volg een cursus bij [ORGANISATIE-1] op eigen kosten.',
  ],
  [
    'De voorzitter van imkersvereniging St. Ambrosius 1921 bracht honing.',
    'De voorzitter van [ORGANISATIE-1] bracht honing.',
  ],
  [
    'Sinds maart huur ik via vastgoedbeheer Wolthaar een kamer.',
    'Sinds maart huur ik via [ORGANISATIE-1] een kamer.',
  ],
  [
    'het loonstrookje van dakdekkersbedrijf kuipers & meinen klopt niet',
    'het loonstrookje van [ORGANISATIE-1] klopt niet',
  ],
  ['Factuur van slijter Van Wees zat in het dossier.', 'Factuur van [ORGANISATIE-1] zat in het dossier.'],
  [
    "zij speelt klarinet bij fanfare Excelsior '32 en krijgt niks",
    'zij speelt klarinet bij [ORGANISATIE-1] en krijgt niks',
  ],
  [
    'Opa woont in woonzorghof De Vlinderstruik en wij komen elke dag.',
    'Opa woont in [ORGANISATIE-1] en wij komen elke dag.',
  ],
  [
    'Op de markt staat hij in de kraam van notenbar Yildirim.',
    'Op de markt staat hij in de kraam van [ORGANISATIE-1].',
  ],
  ['werkgever: Pruim Loodgieterswerken, 12 uur per week', 'werkgever: [ORGANISATIE-1], 12 uur per week'],
  [
    'ik krijg eten van buurtkeuken De Soeplepel elke vrijdag',
    'ik krijg eten van [ORGANISATIE-1] elke vrijdag',
  ],
  ['In de sikhtempel Guru Nanak Darbar helpt zij koken.', 'In de [ORGANISATIE-1] helpt zij koken.'],
  ['Zij zingt bij gemengd koor Con Brio op dinsdag.', 'Zij zingt bij [ORGANISATIE-1] op dinsdag.'],
  [
    'de penningmeester van ijsclub Nooit Volleerd is ook wethouder',
    'de penningmeester van [ORGANISATIE-1] is ook wethouder',
  ],
  [
    'De lessen bij paardensportcentrum De Hoefslag betaalde opa.',
    'De lessen bij [ORGANISATIE-1] betaalde opa.',
  ],
  [
    'Rijwielhuis Beekink heeft de fiets gemaakt voor een tientje.',
    '[ORGANISATIE-1] heeft de fiets gemaakt voor een tientje.',
  ],
  ['Er stond een lening bij pandjeshuis De Gouden Lommerd.', 'Er stond een lening bij [ORGANISATIE-1].'],
  ['werkzaam bij groothandel Lin Feng, nul uren', 'werkzaam bij [ORGANISATIE-1], nul uren'],
  [
    'Mijn broer helpt bij warung Mbak Tini in het weekend.',
    'Mijn broer helpt bij [ORGANISATIE-1] in het weekend.',
  ],
  ["Wij wonen boven eetcafé 't Hoekske en horen alles.", 'Wij wonen boven [ORGANISATIE-1] en horen alles.'],
  ['het gaat om een lening van klaverjasclub Troef Is Troef', 'het gaat om een lening van [ORGANISATIE-1]'],
  [
    'De hond zit in dierenpension Waggelstaart en dat kost geld.',
    'De hond zit in [ORGANISATIE-1] en dat kost geld.',
  ],
  [
    'Kind gaat naar peuterschool De Rakkers en later naar vrije school De Lier.',
    'Kind gaat naar [ORGANISATIE-1] en later naar [ORGANISATIE-2].',
  ],
  [
    'Ik maak schoon bij oogzorg Van Essen en bij prothesemakerij Ruitenbeek.',
    'Ik maak schoon bij [ORGANISATIE-1] en bij [ORGANISATIE-2].',
  ],
  [
    'ONTSLAGEN BIJ TUINDERSBEDRIJF VAN DER ENDE OMDAT DE OOGST TEGENVIEL DIT JAAR.',
    'ONTSLAGEN BIJ [ORGANISATIE-1] OMDAT DE OOGST TEGENVIEL DIT JAAR.',
  ],
  [
    'De klusbus van woningontruiming Snel & Veeg stond voor de deur.',
    'De klusbus van [ORGANISATIE-1] stond voor de deur.',
  ],
  [
    'verslag huisbezoek: klant werkt bij eierhandel Roosjen, ma en wo',
    'verslag huisbezoek: klant werkt bij [ORGANISATIE-1], ma en wo',
  ],
  [
    'Hij eet elke week bij afhaalchinees Lange Muur op de hoek.',
    'Hij eet elke week bij [ORGANISATIE-1] op de hoek.',
  ],
  [
    'Stage gelopen: fietsfabriek Trapmans (2021), daarna niets.',
    'Stage gelopen: [ORGANISATIE-1] (2021), daarna niets.',
  ],
  [
    'Zij werkte als heftruckchauffeur aardappelgroothandel Poters, contract voorbij.',
    'Zij werkte als heftruckchauffeur [ORGANISATIE-1], contract voorbij.',
  ],
  [
    'hij is lid van motorclub IJzeren Ros en dat weten ze op het kantoor',
    'hij is lid van [ORGANISATIE-1] en dat weten ze op het kantoor',
  ],
  [
    'Jonge moeders kunnen terecht bij opvanghof Ruth hier in de straat.',
    'Jonge moeders kunnen terecht bij [ORGANISATIE-1] hier in de straat.',
  ],
  [
    'Een tientje per week uit de pot van studentenvereniging Albertina.',
    'Een tientje per week uit de pot van [ORGANISATIE-1].',
  ],
  ['ze wast haren bij dameskapsalon chic & snel zwart', 'ze wast haren bij [ORGANISATIE-1] zwart'],
  [
    'ik leer lassen bij lasserij Oudekerk met behoud van uitkering',
    'ik leer lassen bij [ORGANISATIE-1] met behoud van uitkering',
  ],
  [
    'Bij witgoedreparatie Hoekman kost een wasmachine 80 euro.',
    'Bij [ORGANISATIE-1] kost een wasmachine 80 euro.',
  ],
  [
    'Ik kocht een bed bij tweedehands De Koopjeshal voor 20 euro.',
    'Ik kocht een bed bij [ORGANISATIE-1] voor 20 euro.',
  ],
  [
    'Het nummer staat in mapje TK-brief 61 achter de kast.',
    'Het nummer staat in mapje [DOSSIERNUMMER] achter de kast.',
  ],
  [
    'Bekeuring (CJIB) 6021 3375 9184 van 409 euro staat open.',
    'Bekeuring (CJIB) [DOSSIERNUMMER] van 409 euro staat open.',
  ],
  ['Zie map WZ-br 204, tweede vak.', 'Zie map [DOSSIERNUMMER], tweede vak.'],
  ['Ik woon aan de Verlengde Vaart OZ 119 bij mijn zus.', 'Ik woon aan [ADRES] bij mijn zus.'],
  [
    'KOM LANGS OP DE KROMME GANG 14, DE BEL DOET HET NIET EN DE DEUR IS OPEN.',
    'KOM LANGS OP DE [ADRES], DE BEL DOET HET NIET EN DE DEUR IS OPEN.',
  ],
  ['Zij verblijft aan Kanaal B ZZ 210 in een caravan.', 'Zij verblijft aan [ADRES] in een caravan.'],
])('%s', (text, expected) => {
  expect(deidentify(text).text).toBe(expected)
})

test.each([
  ['Wij huren een loods van Scharrel & Zn. en betalen te veel.', /Scharrel/],
  ['Ik doe stage bij Feenstra Zonweringen in de werkplaats.', /Feenstra|Zonweringen/],
  ['hij klust al jaren bij Postmabouw zonder contract.', /Postma/],
  ['Er is een contract met Hilberinktechniek voor zes maanden.', /Hilberink/],
])('the name goes: %s', (text, name) => {
  expect(deidentify(text).text).not.toMatch(name)
})

test.each([
  'Elke maand bij de bakkerij om de hoek een half brood.',
  'Wij trouwden in de pagode in het park, zei hij.',
  'Op het zwembad is een pas van 40 euro verplicht.',
  'Aanvraag witgoed Bijzondere Bijstand is afgewezen.',
  'Zij zocht werk in de confectie en in de tuinbouw.',
  'Het transport kostte 300 euro en de harmonie in huis is weg.',
  'Ik kocht het bij supermarkt Jumbo en bouwmarkt Gamma.',
  'Bibliotheek en school zijn gratis voor kinderen.',
  'De voeding en kleding volgen de norm van het Nibud.',
  'Wij aten wok met kip en brood met kaas.',
  'Hij rijdt taxi en handelt in veevoer.',
  'Het gaat om schoolspullen en een fiets voor de school.',
  'De dochter doet techniek op het mbo, de zoon zorg en welzijn.',
  'Bij volleybal krijgt zij korting met de pas.',
  'Het veilinghuis en de drukkerij zijn gesloten. Daarna kwam niets.',
  'Zonder mondzorg blijft de tandarts duur. Zorgverzekeraar CZ betaalt niets.',
  'GEEN RECHT OP WITGOED OF MEUBELS VOLGENS DE WERKGROEP VAN DE GEMEENTE.',
  'Het wijkteam Jeugd en het loket Werk en Inkomen wezen naar elkaar.',
  'De bank blokkeerde de rekening; de Rabobank zei niets.',
  'Zij zit op koor en hij op schaakles, meer is er niet.',
  'De Rechtbank Den Haag oordeelde op 12 juni 2020, ECLI:NL:RBDHA:2020:5512, anders.',
  'CRvB 19 januari 2021, ECLI:NL:CRVB:2021:104 zegt hetzelfde.',
])('nothing goes: %s', (text) => {
  expect(deidentify(text).text).toBe(text)
})
