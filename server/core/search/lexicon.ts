/** The Dutch words that analysis checks its guesses against; the list itself is loaded by whoever runs the analysis. */

/** Folded Dutch words with their inflections, without compounds of two of them. */
export interface Lexicon {
  has(word: string): boolean
  /** Whether the word is an entry of the dictionary, not only an inflected form of one. */
  isEntry(word: string): boolean
  isInfinitive(word: string): boolean
  /** False only when no word has this hash (see `hashStep`): most pieces of a word need then not be looked up. */
  mayHave(hash: number): boolean
}

/** The hash of a word is this over its letters one by one, from 0, so that a longer piece goes on where a shorter ended. */
export const hashStep = (hash: number, letter: number): number =>
  Math.imul(hash ^ letter, 0x01000193) ^ (hash >>> 15)

/** Abbreviations of acts, benefits and bodies that stand within longer words ("aow-leeftijd", "pgbhouder"). */
const ABBREVIATIONS =
  'aio anw aow awb bbz bbs bsn cao duo iaow ioaw ioaz iow nla pgb rmw svb toz uwv vve wia wlz wmo wsf wsw zvw zzp'

/** Words of three letters that are let in as part of a compound; any other would split words that are whole. */
const SHORT_WORDS = 'dag eis val wet'

/** Short words that count as a part of a compound although shorter than `PART_LENGTH_MIN`. */
export const SHORT_PARTS: ReadonlySet<string> = new Set(`${ABBREVIATIONS} ${SHORT_WORDS}`.split(' '))

/** Endings that are words by themselves but far more often the tail of an inflected word. */
export const NEVER_PARTS: ReadonlySet<string> = new Set(
  'achtig achtige baar bare eigen elen enen eren ering ende heden heid ingen isch ische iteit kinder lijk lijke lijks ling lingen loos loze matig matige mijn name naar ring ringen schap schappelijk schappelijke schappen sleden sten ster sters teit waarts zaam zame'.split(
    ' ',
  ),
)
