// What came of talking about a decision: when, what was noted and by whom, and the change to the threads that followed.
import { Link } from '@tanstack/react-router'
import { formatDay } from '../../dates.ts'
import { changeName, type NamedChange } from './changeName.ts'

interface Props {
  readonly date: string
  readonly note: string
  readonly recordedBy: { readonly name: string }
  readonly change: (NamedChange & { readonly id: string }) | null
}

export const Discussion = ({ date, note, change, recordedBy }: Props) => (
  <p>
    <strong>Besproken op {formatDay(date)}:</strong> {note}{' '}
    {change ? (
      <>
        Daaruit volgde:{' '}
        <Link to="/rode-draden/voorstellen" hash={`voorstel-${change.id}`}>
          {changeName(change)}
        </Link>
        .{' '}
      </>
    ) : null}
    <span className="rd-soft">{recordedBy.name}</span>
  </p>
)
