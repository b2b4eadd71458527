/**
 * Words of a text that hardly any other text of the collection uses: a trade, an illness or an event by which somebody
 * can be recognised, and which is no name or number that the de-identifier looks for.
 */
import { readTokens } from '../deidentify/guestWords.ts'
import { PLACEHOLDER } from '../deidentify/placeholders.ts'
import { allMatches } from '../deidentify/span.ts'
import { claim, isCapital, type Token } from '../deidentify/tokens.ts'
import { type TellingKind, tellingKind } from './tellingWords.ts'

/** Why a word stands out. */
export type Rarity = 'unknown' | 'compound' | 'capital' | TellingKind

/** What tells most of somebody comes first. */
const MOST_TELLING_FIRST: readonly Rarity[] = [
  'region',
  'work',
  'event',
  'animal',
  'unknown',
  'capital',
  'compound',
]

/** A longer list is not read to its end. */
const SHOWN_MAX = 10

/** A rare word where it stands first (UTF-16, `end` exclusive). */
export interface RareWord {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly rarity: Rarity
  /** How many other texts use it. */
  readonly others: number
}

/** In how many other texts a word that no dictionary knows, or that tells who somebody is, may stand and still be rare. */
const OTHERS_MAX = 1

/** Shorter words are abbreviations and slips of the hand more often than something to be known by. */
const LETTERS_MIN = 5

/**
 * The rare words of a text, each once, what tells most first and then in the order of the text; no more than ten. `othersWith` counts the other texts with a word, and
 * need not count further than two. A word is rare when
 * - it names a region, a trade, an event or an animal and at most one other text has it ("molenaar"),
 * - the dictionary does not know it and at most one other text has it (a trade in dialect),
 * - the dictionary knows its parts only and no other text has it ("palingrokerij"),
 * - it stands with a capital inside a sentence and no other text has it, whatever the dictionary says ("Elfstedentocht").
 */
export function rareWordsIn(text: string, othersWith: (word: string) => number): readonly RareWord[] {
  const removed = allMatches(text, PLACEHOLDER).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  const tokens = readTokens(text)
  claim(tokens, removed)
  const seen = new Set<string>()
  const rare = tokens.flatMap((token): RareWord[] => {
    const rarity = suspect(token)
    if (rarity === null || seen.has(token.key)) return []
    seen.add(token.key)
    const word = text.slice(token.start, token.stemEnd)
    const others = othersWith(word)
    const most = rarity === 'compound' || rarity === 'capital' ? 0 : OTHERS_MAX
    return others > most ? [] : [{ word, start: token.start, end: token.stemEnd, rarity, others }]
  })
  return rare
    .sort(
      (a, b) =>
        MOST_TELLING_FIRST.indexOf(a.rarity) - MOST_TELLING_FIRST.indexOf(b.rarity) || a.start - b.start,
    )
    .slice(0, SHOWN_MAX)
}

/** What would make the word rare if few others have it, or null when it is as common as words are. */
function suspect(token: Token): Rarity | null {
  const { ordinary, listed, spared } = token.kinds
  const telling = token.free && token.shape !== 'number' ? tellingKind(token.key) : null
  if (telling) return telling
  if (!token.free || spared || token.key.length < LETTERS_MIN || token.shape === 'number') return null
  if (!ordinary) return 'unknown'
  if (isCapital(token) && !token.opens) return 'capital'
  return listed ? null : 'compound'
}
