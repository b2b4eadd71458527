/** Illnesses called after who described them, which are no people: "de ziekte van Von Willebrand", "Guillain-Barré". */
import { fold } from './fold.ts'
import { INITIAL, TITLES } from './lexicon/nameCues.ts'
import { isRole } from './occupations.ts'
import { matchesNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { type Stretch, whole } from './span.ts'
import { firstEndingAfter, isCapital, type Token } from './tokens.ts'

/** Called after two people or more: nobody is called so, and people name them without a word for an illness. */
const TWOFOLD =
  'Guillain[- ]Barr[eé]|Gilles de la Tourette|Lewy[- ]?body|Creutzfeldt[- ]Jakob|Charcot[- ]Marie[- ]Tooth|Ehlers[- ]Danlos|Prader[- ]Willi|Wernicke[- ]Korsakov|Osgood[- ]Schlatter|Wolff[- ]Parkinson[- ]White'
/** Called after one, who may be anybody: only right behind the word for an illness. Our own list of the well-known. */
const SINGLE =
  'Addison|Alport|Alzheimer|Angelman|Asperger|Bechterew|Beh[cç]et|Brugada|Capgras|Crohn|Cushing|Down|Duchenne|Dupuytren|Fabry|Gaucher|Graves|Hashimoto|Hirschsprung|Hodgkin|Huntington|Kahler|Kawasaki|Klinefelter|Korsako(?:v|ff)|Lyme|Lynch|Marfan|M[eé]ni[eè]re|M[uü]nchhausen|Noonan|Paget|Parkinson|Perthes|Pfeiffer|Pick|Pompe|Raynaud|Reiter|Rett|Scheuermann|Sj[oö]gren|Stargardt|Sudeck|Tietze|Tourette|Turner|Usher|Von (?:Hippel[- ]Lindau|Recklinghausen|Willebrand)|Waldenstr[oö]m|Wegener|Wernicke|Wilson'

const CALLED = new RegExp(
  `(?<=(?<!\\p{L})(?:[Zz]iekte|[Ss]yndroom) van )(?:${TWOFOLD}|${SINGLE})(?![\\p{L}\\d]| (?:(?:van|de|den|der) )*\\p{Lu}\\p{Ll})`,
  'gu',
)
const ILLNESS = sign(/(?:ziekte|syndroom)$/i)
const BY_ITSELF = new RegExp(`(?<![\\p{L}-])(?:${TWOFOLD})(?!\\p{L})`, 'gu')
const NAMED = sign(new RegExp(`^(?:${TWOFOLD.replace(/[- [][^|]*/g, '')})`))

/** Whether a word is somebody's name: every other word than the illnesses that all texts spare, and those behind a title. */
function isPerson({ text, tokens }: Page, i: number): boolean {
  const [before, own] = [tokens[i - 1], tokens[i]]
  if (!own || !isCapital(own)) return false
  if (!own.kinds.spared) return true
  if (ENDS_IN_INITIAL.test(text.slice(Math.max(0, own.start - 12), own.start))) return true
  if (!before || !/^\.? $/.test(text.slice(before.end, own.start))) return false
  return TITLES.has(before.key) || isRole(before.key) || isFirstName(before)
}
const ENDS_IN_INITIAL = new RegExp(String.raw`(?:^|[\s(:,])(?:${INITIAL}[ -]?)+$`, 'u')
const isFirstName = (token: Token): boolean => isCapital(token) && token.kinds.name && !token.kinds.spared

/** The indexes of the words of a stretch. */
function placesWithin({ tokens }: Page, { start, end }: Stretch): number[] {
  const places: number[] = []
  for (let i = firstEndingAfter(tokens, start); (tokens[i]?.start ?? end) < end; i++) places.push(i)
  return places
}

/** The stretches that name an illness, unless somebody in the text is called the same. */
export function illnesses(page: Page): Stretch[] {
  const found = [
    ...matchesNear(page, CALLED, page.at(ILLNESS), { behind: 1, ahead: 60 }),
    ...matchesNear(page, BY_ITSELF, page.at(NAMED), { behind: 1, ahead: 40 }),
  ].map(whole)
  if (found.length === 0) return found
  const own = new Set(found.flatMap((illness) => placesWithin(page, illness)))
  const people = new Set(
    page.notable.flatMap((i) => (own.has(i) || !isPerson(page, i) ? [] : [page.tokens[i]?.key])),
  )
  const words = ({ start, end }: Stretch) => page.text.slice(start, end).match(/\p{Lu}\p{L}{3,}/gu) ?? []
  return found.filter((illness) => !words(illness).some((word) => people.has(fold(word))))
}
