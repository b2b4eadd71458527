/** Opens the word lists once, on first use, and answers what kind of word a folded word is. */
import { openBloom } from './bloom.ts'
import { isCompound } from './compounds.ts'
import { fold } from './fold.ts'
import { GUEST_WORDS, type Guest } from './lexicon/foreignWords.ts'
import { FIRST_NAMES, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { BROAD_NAMES, FALSE_NAMES, NAMES } from './lexicon/names.ts'
import { DETERMINERS, SPARED } from './lexicon/spared.ts'
import { FALSE_WORDS, PROPER, WORDS } from './lexicon/words.ts'
import { nameShape } from './nameShape.ts'
import { isPetName } from './petNames.ts'

/** What the lists know of a word. */
export interface WordKinds {
  /** In the dictionary, or put together of two words that are, neither a listed name nor by its letters like one. */
  readonly ordinary: boolean
  /** In the dictionary as it stands. */
  readonly listed: boolean
  /** In a curated list of first names or surnames. */
  readonly name: boolean
  /** A first name made small; in the dictionary it may be a word as well. */
  readonly pet: boolean
  /** In the broad list of names only, which is noisy. */
  readonly maybeName: boolean
  /** A capitalised word that identifies nobody: a body, a people, a language, a feast, a brand. */
  readonly spared: boolean
  /** A capitalised entry of the dictionary that is no name. */
  readonly proper: boolean
  /** What it is when no name stands there; then it is spared. */
  readonly guest?: Guest | undefined
}

/** How many numbers `kindBits` can give. */
export const KIND_COUNT = 64

/** What the lists know of a word as one number, for the trained taggers. */
export const kindBits = ({ ordinary, listed, name, maybeName, spared, proper }: WordKinds): number =>
  (ordinary ? 32 : 0) +
  (listed ? 16 : 0) +
  (name ? 8 : 0) +
  (maybeName ? 4 : 0) +
  (spared ? 2 : 0) +
  (proper ? 1 : 0)

interface Lists {
  readonly words: (word: string) => boolean
  readonly names: (word: string) => boolean
  readonly broad: (word: string) => boolean
  readonly proper: (word: string) => boolean
  readonly spared: ReadonlySet<string>
  readonly guests: ReadonlyMap<string, Guest>
}

let lists: Lists | undefined

/** The words that are spared where no name stands, each with what it is. */
function guestsByWord(): Map<string, Guest> {
  const guests = new Map<string, Guest>()
  let kind: Guest
  for (kind in GUEST_WORDS)
    for (const word of GUEST_WORDS[kind].trim().split(/\s+/)) guests.set(fold(word), kind)
  return guests
}

function open(): Lists {
  if (lists) return lists
  const isWord = openBloom(WORDS)
  const isName = openBloom(NAMES)
  const falseNames = new Set(FALSE_NAMES.split(' '))
  const falseWords = new Set(FALSE_WORDS.split(' '))
  lists = {
    words: (word) => !falseWords.has(word) && isWord(word),
    names: (word) => !falseNames.has(word) && isName(word),
    broad: openBloom(BROAD_NAMES),
    proper: openBloom(PROPER),
    spared: new Set(SPARED.split(/\s+/).map(fold)),
    guests: guestsByWord(),
  }
  return lists
}

/** Endings of words for peoples; surnames have them too, so the dictionary has to know the word. Villages end in "heeze". */
const PEOPLE_ENDING = /^[a-z]{2,}(?:aans|aanse|eens|eense|eese|(?<!h|he)eze|isch|ische)$/
const PEOPLES =
  /^(?:(?:neder|duits|rus|turk|syri|irak|iran|pool|belg|marok|afghan|eritr|somal|ethiop|oekra|surin|antill|arub|curac|chine|ind|pakis|ghane|niger|congo|frans|engels|brits|spaans|portug|italia|griek|bulga|roem|hongaar|arab|koerd|berber|amerikaan|indones|moluk|kaapverd|alger|tunes|ital|brazil|bosn|serv|kroat|alban|sloveen|sloveens|oostenrijk|zwits|zweed|noor|fin|kazach|georg|armen|azer|tsjet|mongol|liber|sierra|gamb|senegal|ivoriaan|togol|keni|oegand|rwand|burund|angol|mozambik|zimbab|zambi|tanzan|malin|guin|kameroen|filipijn|vietnam|thai|japan|korea|nepal|bengal|lanka|cuba|colomb|venez|peru|chil|mexic|domin|hait|jamaic|guyan|canad|austral|tibet|libi|liban|jorda|palest|jemen|saoedi|egypt|soedan|lets|lit|est|oezbe|kirg|tadzj|turkm)(?:a|e|i|o|en|er|ers|es|ese|eze|ezen|s|se|isch|ische|ier|iers|aan|aans|aanse|anen|ans|anse|ees|rees|eer|eers|erse|ner|ners|lander|landers|lands|landse|sch|sche|t|ten|tisch|tische|sk|rier|ioten|ioot|ische|inees|inezen|inese|in|inse|ins|ianen|iaan|iaans|iaanse|iers|aren|aar|ars|aarse|kaan|kaans|kaanse|kanen|kse|ks|kser|ksen|sers|lees|lezen)*)$/

/** Whether a word that is no name names a people or what is theirs. */
const isPeople = (key: string, listed: boolean, proper: (word: string) => boolean): boolean =>
  PEOPLES.test(key) || (PEOPLE_ENDING.test(key) && (listed || proper(key) || proper(key.replace(/e$/, ''))))

/** Acts, schemes and counters of the state: "Pensioenwet", "Giftenregeling", "Zorgloket". */
const SCHEMES =
  /^[a-z-]{3,}(?:wet|regeling|besluit|verordening|toeslag|uitkering|norm|loket|akkoord|fonds|register|portaal|toets|plicht|beleid|instructie)$/

/** What people note and where they note it, and what is cut short as a number: "telnotitie", "belpogingen", "meldnr". */
const NOTES =
  /^[a-z-]{3,}(?:notitie|notities|poging|pogingen|verslag|gesprek|formulier|overzicht|logboek|rapport|aantekening|aantekeningen|registratie|melding|aanvraag|nr|nrs)$/

/**
 * Log-odds of the model of what names look like above which two words of the dictionary make a name and no compound:
 * "Milagros", "Ligtenberg". Of 156 such words with a capital in the texts that may be read, five were none.
 */
const LIKE_A_NAME = 1

/** What kind of word this is; words of one letter are no word at all. */
export function wordKinds(key: string): WordKinds {
  const { words, names, broad, proper, spared, guests } = open()
  const first = FIRST_NAMES.has(key)
  const pet = isPetName(key, words, names)
  const name = first || pet || names(key) || WORD_SURNAMES.has(key)
  const listed = !first && (key.length === 1 || words(key))
  const ordinary = listed || (!name && isCompound(key, words) && nameShape(key) < LIKE_A_NAME)
  const isProper = proper(key)
  return {
    ordinary,
    listed,
    name,
    pet,
    maybeName: !name && !ordinary && broad(key),
    spared:
      spared.has(key) ||
      (!name && (isPeople(key, listed, proper) || SCHEMES.test(key) || (!ordinary && NOTES.test(key)))),
    proper: isProper,
    guest: guests.get(key),
  }
}

/** Whether a word is in the dictionary as it stands, or as a compound. */
export const isOrdinaryWord = (word: string): boolean => wordKinds(fold(word)).ordinary

/** Whether a folded word is put together of words in the dictionary, and is no name. */
export const isCompoundWord = (key: string): boolean => {
  const { words, names } = open()
  return !names(key) && isCompound(key, words)
}

/** Whether the word determines a noun ("de", "een", "deze"), so that a noun rather than a name follows. */
export const isDeterminer = (key: string): boolean => DETERMINERS.has(key)
