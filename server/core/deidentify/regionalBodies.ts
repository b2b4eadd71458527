/**
 * Finds regional work companies and social services of several municipalities together: each points to the handful that
 * it works for. Our own list, from general knowledge; what is a common word or a surname as well is left out, and so is
 * what its kind announces anyway ("werkbedrijf X", "ISD X", "RSD X").
 */
import { matchesNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { type Finding, whole } from './span.ts'

const NAMES = [
  'Afeer',
  'Alescon',
  'Atlant De Peel',
  'Avres',
  'Baanbrekers',
  'Baanstede',
  'Caparis',
  'Concern voor Werk',
  'De Zijl Bedrijven',
  'Dethon',
  'Diamant-groep',
  'Drechtwerk',
  'Empatec',
  'Ferm Werk',
  'Fijnder',
  'Haeghe Groep',
  'Halte Werk',
  'Iederz',
  'IJmond Werkt',
  'Inclusief Groep',
  'KempenPlus',
  'Laborijn',
  'Larcom',
  'Lucrato',
  'Meerinzicht',
  'Menso',
  'MidZuid',
  'NoordWestGroep',
  'Optimisd',
  'Orionis Walcheren',
  'Orionis',
  'Patijnenburg',
  'Pauw Bedrijven',
  'Peelgemeenten',
  'Permar',
  'Presikhaaf Bedrijven',
  'Promen',
  'Provalu',
  'Reestmond',
  'Rijk van Nijmegen',
  'Rijnvicus',
  'Risse Groep',
  'Scalabor',
  'Senzer',
  'Sociale Dienst Drechtsteden',
  'Soweco',
  'Spaarne Werkt',
  'Stroomopwaarts',
  'Tomingroep',
  'Voorne-Putten Werkt',
  'Wedeka',
  'Weener XL',
  'Werk en Inkomen Lekstroom',
  'Werkom',
  'Werkplein Drentsche Aa',
  'Werkplein Hart van West-Brabant',
  'WerkSaam Westfriesland',
  'WerkSaam',
  'Werkzaak Rivierenland',
  'Werkzaak',
  'Westrom',
]

const FIRST = new Set(NAMES.flatMap((name) => name.split(' ').slice(0, 1)).map((word) => word.toLowerCase()))
const BEGINS = sign((word) => /^\p{Lu}/u.test(word) && FIRST.has(word.toLowerCase()))
const BODY = new RegExp(
  `(?<![\\p{L}\\d&-])(?:${NAMES.flatMap((name) => [name, name.toUpperCase()]).join('|')})(?![\\p{L}\\d-])`,
  'gu',
)
const AHEAD = 40

/** The regional bodies that are named, whatever stands around them. */
export const findRegionalBodies = (page: Page): Finding[] =>
  matchesNear(page, BODY, page.at(BEGINS), { behind: 1, ahead: AHEAD }).map((match) => ({
    ...whole(match),
    type: 'ORG_SMALL',
    certainty: 'probable',
    reason: 'organisation',
  }))
