// One sentence of the text that is being coded: an option to choose, with what was chosen and tagged in it marked.
import { textPieces } from '../../../ui/textPieces.ts'
import type { Passage } from './sentences.ts'

/** A passage that carries a tag. */
export interface TaggedPassage extends Passage {
  readonly label: string
}

interface Props {
  readonly id: string
  readonly index: number
  readonly text: string
  readonly sentence: Passage
  readonly chosen: Passage | null
  readonly tagged: readonly TaggedPassage[]
  readonly active: boolean
}

export function Sentence({ id, index, text, sentence, chosen, tagged, active }: Props) {
  const touches = (passage: Passage) => passage.start < sentence.end && passage.end > sentence.start
  const here = tagged.filter(touches)
  const isChosen = chosen !== null && touches(chosen)
  const within = (passage: Passage, kind: 'chosen' | 'tagged') => ({
    start: Math.max(passage.start, sentence.start) - sentence.start,
    end: Math.min(passage.end, sentence.end) - sentence.start,
    kind,
  })
  const ranges = [
    ...here.map((passage) => within(passage, 'tagged')),
    ...(isChosen ? [within(chosen, 'chosen')] : []),
  ]
  return (
    <span
      id={id}
      role="option"
      tabIndex={-1}
      data-sentence={index}
      aria-selected={isChosen}
      aria-description={here.length > 0 ? `Labels: ${here.map(({ label }) => label).join(', ')}` : undefined}
      className={active ? 'text-pane__sentence text-pane__sentence--active' : 'text-pane__sentence'}
    >
      {textPieces(text.slice(sentence.start, sentence.end), ranges).map((piece) => (
        <span key={piece.start} className={pieceClass(piece.ranges.map(({ kind }) => kind))}>
          {piece.text}
        </span>
      ))}
    </span>
  )
}

const pieceClass = (kinds: readonly string[]): string =>
  ['text-pane__piece', ...new Set(kinds.map((kind) => `text-pane__piece--${kind}`))].join(' ')
