// Running text of the letter; a number in it is a button to what was counted.
import type { ShownRun } from './letterDocuments.ts'

interface Props {
  readonly runs: readonly ShownRun[]
  readonly onNumber: (numberId: string) => void
}

export const Runs = ({ runs, onNumber }: Props) =>
  runs.map(({ text, numberId }, index) =>
    numberId === null ? (
      text
    ) : (
      <button
        // The same number may stand in one paragraph twice, so only its place tells it apart.
        key={`${numberId} ${runs.slice(0, index).filter((run) => run.numberId === numberId).length}`}
        type="button"
        className="letter-number"
        aria-haspopup="dialog"
        onClick={() => onNumber(numberId)}
      >
        {text}
      </button>
    ),
  )
