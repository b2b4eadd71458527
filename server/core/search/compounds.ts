/**
 * Takes Dutch compounds apart by a dictionary: "terugvorderingsbesluit" is terug + vordering + s + besluit. Most
 * compounds have no linking letters, about one in ten has -s- and one in twenty -en-.
 */
import { infinitiveOf } from './baseForm.ts'
import { hashStep, type Lexicon, NEVER_PARTS, SHORT_PARTS } from './lexicon.ts'

/** The fewest letters of a part that is looked up in the dictionary. */
export const PART_LENGTH_MIN = 4
/** The fewest letters of any part. */
const PART_LENGTH_LEAST = 3
const PARTS_MAX = 5
const WORD_LENGTH_MIN = 7
const WORD_LENGTH_MAX = 60
/** A word that the dictionary has, and that is no longer than this, is taken for one word even where it could be split. */
const WHOLE_LENGTH_MAX = 10

/** What each linking sound costs against a split without one; a split is as good as it is cheap. */
const LINKERS: readonly (readonly [string, number])[] = [
  ['', 0],
  ['s', 0.1],
  ['en', 0.15],
  ['e', 0.3],
  ['er', 0.4],
]

/** A part with its place in the word; `end` is before the linking letters. */
export interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Split {
  readonly cost: number
  readonly parts: readonly Part[]
}

function isPart(text: string, lexicon: Lexicon): boolean {
  if (SHORT_PARTS.has(text)) return true
  if (text.length < PART_LENGTH_MIN) return false
  // Looked up first: hardly any piece of a word is a word.
  const isWord = lexicon.has(text) || isAgent(text, lexicon)
  return isWord && !NEVER_PARTS.has(text) && !hasLinker(text, lexicon)
}

/** "toetsings" is toetsing with its linking -s-, even where the dictionary has it as a genitive. */
const hasLinker = (text: string, lexicon: Lexicon): boolean =>
  /(?:ing|heid|teit|schap|dom)s$/.test(text) && lexicon.has(text.slice(0, -1))

/** "zorger" and "deler" are who does it: such words are made as needed and stand in no dictionary. */
const isAgent = (text: string, lexicon: Lexicon): boolean =>
  text.length >= 5 && /ers?$/.test(text) && infinitiveOf(text.replace(/ers?$/, ''), lexicon) !== undefined

const endsLikeAgent = (word: string, end: number): boolean =>
  word.endsWith('er', end) || word.endsWith('ers', end)

/** Few parts come first; of as many parts, the split with the longest part ("gemeente|huis", not "gemeen|tehuis"). */
const partCost = (text: string, word: string): number => 1 - 0.9 * (text.length / word.length) ** 2

/**
 * The parts of a folded word, two or more, or none when it is not a compound of known words. The cheapest split wins;
 * of equals the first found, so the same word always splits alike.
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly Part[] {
  if (word.length < WORD_LENGTH_MIN || word.length > WORD_LENGTH_MAX) return []
  const best = bestSplit(word, 0, new Map(), lexicon)
  if (best === undefined) return []
  // A word the dictionary has as one word is only split by parts that are listed as such.
  const whole = word.length <= WHOLE_LENGTH_MAX && lexicon.has(word)
  if (whole && !best.parts.some(({ text }) => SHORT_PARTS.has(text))) return []
  return best.parts
}

/** The splits from places in a word. Looked at only from where a part has ended: most words have no such place. */
type Splits = Map<number, Split | undefined>

function bestFrom(word: string, start: number, known: Splits, lexicon: Lexicon): Split | undefined {
  if (start > word.length - PART_LENGTH_LEAST) return undefined
  if (!known.has(start)) known.set(start, bestSplit(word, start, known, lexicon))
  return known.get(start)
}

function bestSplit(word: string, start: number, known: Splits, lexicon: Lexicon): Split | undefined {
  const whole = word.slice(start)
  let best: Split | undefined =
    start > 0 && isPart(whole, lexicon)
      ? { cost: partCost(whole, word), parts: [{ text: whole, start, end: word.length }] }
      : undefined
  let hash = 0
  for (let end = start + 1; end <= word.length - PART_LENGTH_LEAST; end++) {
    hash = hashStep(hash, word.charCodeAt(end - 1))
    if (end < start + PART_LENGTH_LEAST || !(lexicon.mayHave(hash) || endsLikeAgent(word, end))) continue
    const text = word.slice(start, end)
    if (!isPart(text, lexicon)) continue
    for (const [linker, linkerCost] of LINKERS) {
      const rest = word.startsWith(linker, end)
        ? bestFrom(word, end + linker.length, known, lexicon)
        : undefined
      if (rest === undefined || rest.parts.length >= PARTS_MAX) continue
      const cost = partCost(text, word) + linkerCost + rest.cost
      if (best === undefined || cost < best.cost - 1e-9)
        best = { cost, parts: [{ text, start, end }, ...rest.parts] }
    }
  }
  return best
}
