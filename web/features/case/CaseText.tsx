// The story of a case; passages that carry labels are numbered, and the one that is looked at stands out.
import { textPieces } from '../../ui/textPieces.ts'
import type { NumberedPassage } from './passages.ts'

interface Props {
  readonly text: string
  readonly passages: readonly NumberedPassage[]
  /** The passage that is looked at beside the text, if any. */
  readonly lit: number | null
}

export const passageId = (number: number): string => `passage-${number}`

export function CaseText({ text, passages, lit }: Props) {
  return (
    <p className="case-text">
      {textPieces(text, passages).map(({ start, text: words, ranges }) => {
        if (ranges.length === 0) return words
        const ending = ranges.filter(({ end }) => end === start + words.length)
        const beginning = ranges.find((range) => range.start === start)
        const isLit = ranges.some(({ number }) => number === lit)
        return (
          <mark
            key={start}
            id={beginning ? passageId(beginning.number) : undefined}
            tabIndex={beginning ? -1 : undefined}
            className={isLit ? 'case-text__passage case-text__passage--lit' : 'case-text__passage'}
          >
            {words}
            {ending.map(({ number, labels }, index) => (
              <sup key={number} title={labels.join(', ')}>
                {index > 0 ? ', ' : ''}
                <span className="rd-visually-hidden"> (passage </span>
                {number}
                <span className="rd-visually-hidden">: {labels.join(', ')})</span>
              </sup>
            ))}
          </mark>
        )
      })}
    </p>
  )
}
