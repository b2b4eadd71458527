/** Ordinary words that look like names stay, and names, dates, addresses and firms go from where they begin to where they end. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  'Zij heeft alleen rijbewijs B en wacht al lang op haar examen.',
  'Hij heeft geen rijbewijs BE of C.',
  'Door hepatitis C en een tekort aan vitamine D kan hij weinig.',
  'Voor de toets moet ik niveau A2 halen, later B1.',
  'God bless you, ik wacht al dagen op een brief.',
  'Dzien dobry, kunt u mij bellen?',
  'Merhaba, tesekkurler voor uw brief.',
  'kenne jullie mij niet gewoon uitbetale?',
  'me bussie staat al weken stil.',
  'Er kwam een tip binnen via Meld Misdaad Anoniem.',
  'Hij belde Slachtofferhulp Nederland en Veilig Thuis.',
  'Volgens de Regeling opvang ontheemden Oekraïne kreeg zij leefgeld.',
  'Het college van B&W heeft het besluit ingetrokken.',
  'Reclamante stelt dat zij niet is gehoord.',
  'TELNOTITIE en verslag zijn kwijt.',
  'Het deb.nr is nooit genoemd en adm.kosten ook niet.',
  'Geachte rechter, ik kan niet komen.',
  'De weg naar Engeland was lang.',
  'Ik stuurde afschriften nov-jan mee.',
  'Hierbij stuur ik wat u vroeg, akkoord van mijn kant.',
  'Voorschot 19-7 € 90 contant',
])('leaves as it is: %s', (written) => {
  expect(deidentify(written).text).toBe(written)
})

test.each([
  ['Zij is op 14 mei 18 geworden.', 'Zij is op [mei] 18 geworden.'],
  [
    'Mijn tante Selvi uit Den Haag gaf mij geld.',
    'Mijn tante [PERSOON-1] uit [GEMEENTE, meer dan 250.000 inwoners] gaf mij geld.',
  ],
  ['Ik ben de zoon van Mohamed Azzouzi en help hem.', 'Ik ben de zoon van [PERSOON-1] en help hem.'],
  ['Groeten van Tamara', 'Groeten van [PERSOON-1]'],
  [
    'Hij woont in Rotterdam op de Korhaanstraat 114b met zijn broer.',
    'Hij woont in [GEMEENTE, meer dan 250.000 inwoners] op de [ADRES] met zijn broer.',
  ],
  ['De sleutel ligt bij Ali op de Mathenesserlaan 14.', 'De sleutel ligt bij [PERSOON-1] op de [ADRES].'],
  [
    'Mijn werkgever is Schoonmaakbedrijf Glimlicht B.V. te Almere.',
    'Mijn werkgever is [ORGANISATIE-1] te [GEMEENTE, 100.000-250.000 inwoners].',
  ],
  ['13-06-2024 18:02 - Najim: bent u er', '[juni 2024] 18:02 - [PERSOON-1]: bent u er'],
  ['Zij eet elke week bij Kerk aan de Vliet.', 'Zij eet elke week bij [ORGANISATIE-1].'],
  [
    "Haar broer werkt bij Garage Zuidplein-Auto's als monteur.",
    'Haar broer werkt bij [ORGANISATIE-1] als monteur.',
  ],
  [
    'Hij kreeg hulp van de Doopsgezinde Gemeente Haule in de winter.',
    'Hij kreeg hulp van de [ORGANISATIE-1] in de winter.',
  ],
  ['Toen zei de jong dat het aanstellerij was.', 'Toen zei [PERSOON-1] dat het aanstellerij was.'],
  ['Ik heb kuiper geappt maar er kwam niets terug.', 'Ik heb [PERSOON-1] geappt maar er kwam niets terug.'],
  ['Straks een gesprek met ter haar en een stagiair.', 'Straks een gesprek met [PERSOON-1] en een stagiair.'],
  ['Van: de Vries, Jurgen', 'Van: [PERSOON-1], [PERSOON-2]'],
  ['Notitie Sj.W. over het gesprek.', 'Notitie [PERSOON-1] over het gesprek.'],
  ['Mijn oma die nu 91 is woont alleen.', 'Mijn oma die nu [LEEFTIJD 90+] is woont alleen.'],
  ['Klant mw. Leferink van 94 belt elke dag.', 'Klant mw. [PERSOON-1] van [LEEFTIJD 90+] belt elke dag.'],
  ['Ik had melding gedaan 2/5 bij de balie.', 'Ik had melding gedaan [mei] bij de balie.'],
  ['De brief van 1  september klopt niet.', 'De brief van [september] klopt niet.'],
  ['Op 18 maaie kwam de brief.', 'Op [mei] kwam de brief.'],
  ['Het deb.nr 44.018.772 staat op de brief.', 'Het deb.nr [DOSSIERNUMMER] staat op de brief.'],
  ['Sven_vdB 22:41 > heeft iemand dit gehad', '[PERSOON-1] 22:41 > heeft iemand dit gehad'],
  ['Hij bezorgt voor fietskoerier Rappe Trapper in de stad.', 'Hij bezorgt voor [ORGANISATIE-1] in de stad.'],
  ['De bewindvoerder van Achterhoek Bewind belde.', 'De bewindvoerder van [ORGANISATIE-1] belde.'],
  ['Zij woonde lang in Rotterdam zuid en nu niet meer.', 'Zij woonde lang in [PLAATS] en nu niet meer.'],
])('reads to its end: %s', (written, outcome) => {
  expect(deidentify(written).text).toBe(outcome)
})
