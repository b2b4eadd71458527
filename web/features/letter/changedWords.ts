// What differs between two texts: word by word where most of a sentence stayed, and as whole sentences where it did not.
import { diffArrays, diffWordsWithSpace } from 'diff'

export interface Piece {
  readonly text: string
  readonly kind: 'same' | 'added' | 'removed'
}

/** Words that stayed hold a reader's eye when at least so many stand together. */
const STRETCH_MIN = 3

/** Both texts in one, piece by piece in reading order. */
export function changedPieces(before: string, after: string): readonly Piece[] {
  const parts = diffArrays(sentencesIn(before), sentencesIn(after), {
    comparator: (one, other) => one.trim() === other.trim(),
  })
  return parts.flatMap(({ value, added, removed }, index): readonly Piece[] => {
    const [last, next] = [parts[index - 1], parts[index + 1]]
    if (removed && next?.added) return replaced(value, next.value)
    if (added && last?.removed) return []
    return [{ text: value.join(''), kind: added ? 'added' : removed ? 'removed' : 'same' }]
  })
}

/** Each with the space behind it. */
const sentencesIn = (text: string): string[] =>
  text === '' ? [] : text.split(/(?<=[.!?…]['"’”)]*\s)(?=['"‘“(]?\p{Lu})/u)

/** Sentences that took the place of others: one for one where there are as many, and what is new in a row as one passage. */
function replaced(before: readonly string[], after: readonly string[]): readonly Piece[] {
  if (before.length !== after.length) return rewritten(before.join(''), after.join(''))
  return gathered(before.flatMap((sentence, index) => rewritten(sentence, after[index] ?? '')))
}

/** What went between two stretches that stayed in one piece, and behind it what came there. */
function gathered(pieces: readonly Piece[]): readonly Piece[] {
  const next = pieces.findIndex(({ kind }) => kind === 'same')
  const [changed, stayed] = next === -1 ? [pieces, []] : [pieces.slice(0, next), pieces.slice(next)]
  const one = (kind: Piece['kind']): readonly Piece[] => {
    const text = changed.flatMap((each) => (each.kind === kind ? each.text : [])).join('')
    return text === '' ? [] : [{ text, kind }]
  }
  const [first, ...others] = stayed
  return [...one('removed'), ...one('added'), ...(first ? [first, ...gathered(others)] : [])]
}

function rewritten(before: string, after: string): readonly Piece[] {
  const words = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): Piece => ({
      text: value,
      kind: added ? 'added' : removed ? 'removed' : 'same',
    }),
  )
  if (isReadable(words, Math.max(countWords(before), countWords(after)))) return neighboursTogether(words)
  return [
    { text: /\s$/.test(before) ? before : `${before} `, kind: 'removed' },
    { text: after, kind: 'added' },
  ]
}

/** Words that were replaced side by side as one: "12 oktober" by "30 november", and not number and month by turns. */
const neighboursTogether = (words: readonly Piece[]): readonly Piece[] =>
  gathered(
    words.flatMap((piece, index): readonly Piece[] => {
      const isBetween =
        countWords(piece.text) === 0 &&
        words[index - 1]?.kind === 'added' &&
        words[index + 1]?.kind === 'removed'
      if (piece.kind !== 'same' || !isBetween) return [piece]
      return [
        { text: piece.text, kind: 'removed' },
        { text: piece.text, kind: 'added' },
      ]
    }),
  )

/** Whether at least half of the words stand in stretches that stayed; else what is left is scraps. */
const isReadable = (pieces: readonly Piece[], words: number): boolean =>
  pieces
    .map(({ text, kind }) => (kind === 'same' ? countWords(text) : 0))
    .filter((stretch) => stretch >= STRETCH_MIN)
    .reduce((sum, stretch) => sum + stretch, 0) *
    2 >=
  words

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
