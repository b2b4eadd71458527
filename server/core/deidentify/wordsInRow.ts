/** What no rule claimed and the row of words shows to be an organisation, a person or a place: "bij taalhuis de gouden letter". */
import { isDeterminer } from './lexicon.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { Page } from './page.ts'
import { isNoName } from './sentenceTagger.ts'
import { readRow, type Stretched } from './sequenceTagger.ts'
import type { Finding } from './span.ts'
import type { Token } from './tokens.ts'

/** What a stretch gains at least; weighed against what it takes away, in docs/adr/0074-words-read-as-a-row.md. */
const GAIN = 40
/** The same where every word is an ordinary one in small letters, which says little by itself. */
const GAIN_PLAIN = 60
/** Small words that stand in names and are none. */
const JOINS =
  /^(?:van|de|der|den|het|een|te|ten|ter|in|op|aan|bij|voor|met|en|of|tot|om|naar|uit|door|over|als|dat|die|is|was|heeft|had|ook|nog|niet|maar)$/

const isSmallWord = ({ key }: Token): boolean => key.length === 1 || JOINS.test(key) || isDeterminer(key)
const isPlain = ({ shape, kinds }: Token): boolean =>
  (shape === 'lower' && kinds.ordinary) || shape === 'number'

/** "blijft de tandarts": words that end on any of its kind, behind a determiner. */
const isAnyOfKind = (words: readonly Token[]): boolean =>
  isDeterminer(words.at(-2)?.key ?? '') && isOrganisationKind(words.at(-1)?.key ?? '')

/** Whether the words may be what the row takes them for: of what the whole country knows and of single words rules know more. */
function isLikely(words: readonly Token[], { type, gain }: Stretched): boolean {
  if (words.every(isSmallWord)) return false
  if (type === 'ORG_SMALL') {
    if (words.some(({ kinds, shape }) => kinds.spared && shape !== 'lower')) return false
    return !words.every(isPlain) || (gain >= GAIN_PLAIN && !isAnyOfKind(words))
  }
  const [only] = words
  if (words.length > 1 || !only) return words.every(({ shape }) => shape !== 'shouted')
  const { ordinary, name } = only.kinds
  if (only.shape === 'lower') return !ordinary && !name
  return only.shape === 'shouted' ? !ordinary || name : !isPlain(only)
}

/** The stretches of a row, each as far as its words are free; small words at its ends are none of it. */
export function findInRow({ text, tokens }: Page): Finding[] {
  return readRow(text, tokens).flatMap((stretch) => {
    if (stretch.gain < GAIN) return []
    return piecesOf(tokens, stretch).flatMap(([first, last]): Finding[] => {
      const words = tokens.slice(first, last + 1)
      const [start, end] = [words[0]?.start, words.at(-1)?.end]
      if (start === undefined || end === undefined || !isLikely(words, stretch)) return []
      if (first === last && isNoName(text, tokens, first)) return []
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
  const isJoin = (i: number) => tokens[i]?.shape === 'lower' && JOINS.test(tokens[i]?.key ?? '')
  for (const piece of pieces) {
    while (piece[1] > piece[0] && isJoin(piece[1])) piece[1]--
    while (type === 'NAME' && piece[1] > piece[0] && isJoin(piece[0])) piece[0]++
  }
  return pieces
}
