// A text in which the places that need a second look are numbered; what is the matter with each stands below it.
import { textPieces } from '../../ui/textPieces.ts'

interface Mark {
  readonly start: number
  readonly end: number
  readonly reason: string
}

interface Props {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The number of the first mark, so that the marks of all texts of a signal count on. */
  readonly firstNumber: number
}

export function MarkedText({ text, marks, firstNumber }: Props) {
  const numbered = marks.map((mark, index) => ({ ...mark, number: firstNumber + index }))
  return (
    <p className="marked-text">
      {textPieces(text, numbered).map(({ start, text: words, ranges }) => {
        const ending = ranges.filter(({ end }) => end === start + words.length)
        return ranges.length === 0 ? (
          words
        ) : (
          <mark key={start} className="marked-text__mark">
            {words}
            {ending.map(({ number }, index) => (
              <sup key={number}>
                {index > 0 ? ', ' : ''}
                <span className="rd-visually-hidden"> (let op punt </span>
                {number}
                <span className="rd-visually-hidden">)</span>
              </sup>
            ))}
          </mark>
        )
      })}
    </p>
  )
}
