/** What no rule claimed and the row of words shows to be an organisation, a person or a place: "bij taalhuis de gouden letter". */
import { COMMON_WORDS } from './lexicon/commonWords.ts'
import { isDeterminer } from './lexicon.ts'
import { isOffices } from './officialWords.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { Page } from './page.ts'
import { isNoName } from './sentenceTagger.ts'
import { readRow, type Stretched } from './sequenceTagger.ts'
import type { Finding } from './span.ts'
import type { Token } from './tokens.ts'

/** What a stretch gains at least; weighed against what it takes away, in docs/adr/0074-words-read-as-a-row.md. */
const GAIN = 40
/** The same where every word is an ordinary one or a first name in small letters, which says little by itself. */
const GAIN_PLAIN = 60
/** Small words that stand in names and are none. */
const JOINS =
  /^(?:van|de|der|den|het|een|te|ten|ter|in|op|aan|bij|voor|met|en|of|tot|om|naar|uit|door|over|als|dat|die|is|was|heeft|had|ook|nog|niet|maar)$/

const isSmallWord = ({ key }: Token): boolean => key.length === 1 || JOINS.test(key) || isDeterminer(key)
/** An ordinary word in capitals. */
const isShouted = ({ shape, kinds }: Token): boolean => shape === 'shouted' && kinds.ordinary
const isPlain = (token: Token): boolean =>
  (token.shape === 'lower' && token.kinds.ordinary) || token.shape === 'number'

/** "blijft de tandarts": words that end on any of its kind, behind a determiner. */
const isAnyOfKind = (words: readonly Token[]): boolean =>
  isDeterminer(words.at(-2)?.key ?? '') && isOrganisationKind(words.at(-1)?.key ?? '')

/** "vol gende": the end of a common word that was cut in two. */
const isCutOff = (before: Token | undefined, { key }: Token): boolean =>
  before !== undefined && COMMON_WORDS.has(before.key + key)

/** Whether words may be a small organisation: none of what the whole country knows, and more gain where all are plain. */
function mayBeOrganisation(words: readonly Token[], gain: number): boolean {
  if (words.some(({ kinds, shape }) => kinds.spared && shape !== 'lower')) return false
  if (words.length === 1 && words.every(isShouted)) return false
  return !words.every(isPlain) || (gain >= GAIN_PLAIN && !isAnyOfKind(words))
}

/** Whether one word may be a name or a place; of words that are both rules know more. */
function mayBeNamed(only: Token, before: Token | undefined, { type, gain }: Stretched): boolean {
  const { ordinary, name, spared } = only.kinds
  const isLower = only.shape === 'lower'
  if (type === 'NAME' && spared && !isLower && gain < GAIN_PLAIN) return false
  if (!ordinary) return !isLower || (!name && !isCutOff(before, only))
  if (only.shape === 'shouted') return name
  if (name || isDeterminer(before?.key ?? '')) return false
  return !isLower || gain >= GAIN_PLAIN
}

function isLikely(words: readonly Token[], before: Token | undefined, stretch: Stretched): boolean {
  if (words.every(isSmallWord)) return false
  if (stretch.type === 'ORG_SMALL') return mayBeOrganisation(words, stretch.gain)
  const [only] = words
  if (words.length === 1 && only) return mayBeNamed(only, before, stretch)
  return words.every(({ shape }) => shape !== 'shouted')
}

/** One plain word that others left of a stretch, with too little of its gain. */
function isRest([only, other]: readonly Token[], { first, last, gain }: Stretched): boolean {
  if (!only || other || !isPlain(only) || first === last) return false
  return only.kinds.name || gain < GAIN_PLAIN * (last - first + 1)
}

/** The stretches of a row, each as far as its words are free; small words at its ends are none of it. */
export function findInRow({ text, tokens }: Page): Finding[] {
  return readRow(text, tokens).flatMap((stretch) => {
    if (stretch.gain < GAIN) return []
    return piecesOf(tokens, stretch).flatMap(([first, last]): Finding[] => {
      const words = tokens.slice(first, last + 1)
      const [start, end] = [words[0]?.start, words.at(-1)?.end]
      if (start === undefined || end === undefined || !isLikely(words, tokens[first - 1], stretch)) return []
      const isOne = words.slice(1).every(({ shape }) => shape === 'number')
      if (isOne && isNoName(text, tokens, first)) return []
      if (isOffices(text, tokens, last) || isRest(words, stretch)) return []
      return [{ start, end, type: stretch.type, certainty: 'probable', reason: 'surroundings' }]
    })
  })
}

/** The runs of free words in a stretch, without the small words at their ends, as places of their first and last. */
function piecesOf(tokens: readonly Token[], { first, last, type }: Stretched): readonly [number, number][] {
  const pieces: [number, number][] = []
  for (let i = first; i <= last; i++) {
    if (!tokens[i]?.free) continue
    const open = pieces.at(-1)
    if (open?.[1] === i - 1) open[1] = i
    else pieces.push([i, i])
  }
  const isJoin = (token: Token | undefined) =>
    (token?.shape === 'lower' || token?.shape === 'shouted') && JOINS.test(token.key)
  for (const piece of pieces) {
    while (piece[1] > piece[0] && isJoin(tokens[piece[1]])) piece[1]--
    while (type === 'NAME' && piece[1] > piece[0] && isJoin(tokens[piece[0]])) piece[0]++
  }
  return pieces
}
