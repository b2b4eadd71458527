// Cuts a text into sentences and words, so that a passage can be chosen step by step with the keyboard.

/** A stretch of text in UTF-16 code units, `end` exclusive. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** The sentences of a text in order, without the white space around them. */
export function sentencesOf(text: string): readonly Passage[] {
  const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })
  return [...segmenter.segment(text)].flatMap(({ index, segment }) => {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    return end > start ? [{ start, end }] : []
  })
}

/** The words of a text in order, each with the punctuation that follows it. */
function wordsOf(text: string): readonly Passage[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
}

/** The passage from one sentence up to and including another, in whichever order they are given. */
export function spanOf(sentences: readonly Passage[], from: number, to: number): Passage | null {
  const first = sentences[Math.min(from, to)]
  const last = sentences[Math.max(from, to)]
  return first && last ? { start: first.start, end: last.end } : null
}

/**
 * A passage of which one edge moves a word further (1) or back (-1); at least one word is left. An edge within a word goes
 * to the border of that word first.
 */
export function movedByWord(text: string, passage: Passage, edge: 'start' | 'end', step: 1 | -1): Passage {
  const borders = wordsOf(text).map((word) => word[edge])
  const now = passage[edge]
  const next =
    step === 1 ? borders.find((border) => border > now) : borders.findLast((border) => border < now)
  const moved = next === undefined ? passage : { ...passage, [edge]: next }
  return moved.end > moved.start ? moved : passage
}

/** A passage drawn with the mouse, without white space at its ends; null when nothing is left. */
export function trimmed(text: string, passage: Passage): Passage | null {
  const words = text.slice(passage.start, passage.end)
  const start = passage.start + words.length - words.trimStart().length
  const end = passage.start + words.trimEnd().length
  return end > start ? { start, end } : null
}
