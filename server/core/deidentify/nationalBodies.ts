/**
 * Bodies, brands and firms of the whole country whose name is of more than one word, which would otherwise be read as
 * small organisations or as people. Those of one word are in lexicon/spared.ts. Our own list; what is also a surname, a
 * town or a region is left out.
 */
import { ADDRESS_FORM } from './nameMarks.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { matchesNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { type Stretch, whole } from './span.ts'
import { firstEndingAfter, isCapital } from './tokens.ts'

const NAMES = [
  'Meld Misdaad Anoniem',
  'Slachtofferhulp Nederland',
  'Veilig Thuis',
  'Kredietbank Nederland',
  'Landelijk Incassobureau',
  'Centraal Justitieel Incassobureau',
  'Centraal Administratie Kantoor',
  'Centraal Planbureau',
  'Sociaal en Cultureel Planbureau',
  'Centraal Bureau voor de Statistiek',
  'Centraal Bureau Rijvaardigheidsbewijzen',
  'Centraal Orgaan opvang asielzoekers',
  'Centraal Meldpunt Identiteitsfraude',
  'Stichting Inlichtingenbureau',
  'Internationaal Bureau Fraude-informatie',
  'Landelijk Bureau Inning Onderhoudsbijdragen',
  'Landelijke Cliëntenraad',
  'Bureau Krediet Registratie',
  'Raad voor Rechtsbijstand',
  'Raad voor de Kinderbescherming',
  'Schadefonds Geweldsmisdrijven',
  'Dienst Terugkeer en Vertrek',
  'Nationale Schuldhulproute',
  'Nederlandse Schuldhulproute',
  'Nederlandse Spoorwegen',
  'Nederlandse Vereniging voor Volkskrediet',
  'Nederlandse Orde van Advocaten',
  'Koninklijke Marechaussee',
  'Koninklijke Bibliotheek',
  'Stichting van de Arbeid',
  'Stichting Leergeld Nederland',
  'Stichting Leergeld',
  'Jeugdfonds Sport & Cultuur',
  'Jeugdfonds Sport en Cultuur',
  'Nationaal Fonds Kinderhulp',
  'Stichting Urgente Noden',
  'Stichting Jarige Job',
  'Het Vergeten Kind',
  'Resto VanHarte',
  'Dress for Success',
  'Defence for Children',
  'De Nederlandsche Bank',
  'Artsen zonder Grenzen',
  'Olympia Uitzendbureau',
  'Erasmus MC',
  'Amsterdam UMC',
  'Maastricht UMC',
  'Sophia Kinderziekenhuis',
  'Wilhelmina Kinderziekenhuis',
  'Prinses Máxima Centrum',
  'Western Union',
  'Ronald McDonald Huis',
  'Holland Casino',
  'Nederlandse Loterij',
  'Beter Bed',
  'Swiss Sense',
  'Big Bazar',
  'Pets Place',
  'Sint Maarten',
  'Burger King',
  'Red Bull',
  'Hans Anders',
  'Beschermd Wonen',
  'Begeleid Wonen',
  'Beschut Werk',
  'Beschutte Werkplaats',
  'Uber Eats',
  'Noodfonds Energie',
  'Tijdelijk Noodfonds Energie',
  'Nationale Ombudsman',
  'Nationale ombudsman',
  'STICHTING LEERGELD',
  'Klant Contact Centrum',
  'Dagelijks Bestuur',
  'Algemeen Bestuur',
  'Basisregistratie Personen',
  'Basisregistratie personen',
  'College van B&W',
  'College van B en W',
  'college van B en W',
  'college van B&W',
  'B&W',
  'B & W',
]

const FIRST = new Set(NAMES.map((name) => name.split(/[ &]/)[0]))
const BEGINS = sign((word) => FIRST.has(word))
/** With a name of its own behind it such a body is a local one: "Stichting Leergeld Zuidoost". */
const BODY = new RegExp(`(?<![\\p{L}\\d&])(?:${NAMES.join('|')})(?![\\p{L}\\d-]| \\p{Lu}\\p{Ll})`, 'gu')
/** Room for the longest of the names. */
const AHEAD = 48

/** Whether a kind of business or institution stands right before ("basisschool Het Vergeten Kind"), or a form of address. */
function isLocal({ text, tokens }: Page, { start, end }: Stretch): boolean {
  const before = tokens[firstEndingAfter(tokens, start) - 1]
  if (!before || !/^[ .]? $/.test(text.slice(before.end, start))) return false
  // "Thuishaven Beschermd Wonen": what a house of that kind is called.
  if (text.slice(start, end).endsWith(' Wonen') && isCapital(before) && !before.opens && !before.kinds.spared)
    return true
  return isOrganisationKind(before.key) || ADDRESS_FORM.test(before.key)
}

/** The stretches that name such a body. */
export const nationalBodies = (page: Page): Stretch[] =>
  matchesNear(page, BODY, page.at(BEGINS), { behind: 1, ahead: AHEAD })
    .map(whole)
    .filter((stretch) => !isLocal(page, stretch))
