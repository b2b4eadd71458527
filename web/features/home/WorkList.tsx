// What waits for this person, counted, each with the way there.
import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../dates.ts'
import type { Place } from '../../shell/navigation.ts'

interface WorkCounts {
  readonly toAnswer: number
  readonly toCheck: number
  readonly toTriage: number
  readonly toCode: number
  readonly toDecide: number
  readonly toPublish: number
}

const KINDS: readonly { readonly count: keyof WorkCounts; readonly one: string; readonly more: string }[] = [
  { count: 'toAnswer', one: 'vraag aan uw organisatie', more: 'vragen aan uw organisatie' },
  { count: 'toCheck', one: 'signaal om te controleren', more: 'signalen om te controleren' },
  { count: 'toTriage', one: 'signaal om te beoordelen', more: 'signalen om te beoordelen' },
  { count: 'toCode', one: 'casus om te duiden', more: 'casussen om te duiden' },
  { count: 'toDecide', one: 'verschil om over te beslissen', more: 'verschillen om over te beslissen' },
  { count: 'toPublish', one: 'casus om te publiceren', more: 'casussen om te publiceren' },
]

const placeOf = (count: keyof WorkCounts): Place['to'] =>
  count === 'toAnswer' ? '/signalen' : '/werkvoorraad'

export function WorkList({ work }: { readonly work: WorkCounts }) {
  const waiting = KINDS.filter(({ count }) => work[count] > 0)
  return (
    <section className="rd-work" aria-labelledby="wacht-op-u">
      <h2 className="nl-heading nl-heading--level-2" id="wacht-op-u">
        Wat op u wacht
      </h2>
      {waiting.length === 0 ? (
        <p>Er ligt nu niets voor u klaar.</p>
      ) : (
        <ul className="rd-work__list">
          {waiting.map(({ count, one, more }) => (
            <li key={count}>
              <Link to={placeOf(count)} className="rd-work__link">
                <span className="rd-work__count">{formatNumber(work[count])}</span>
                <span>{work[count] === 1 ? one : more}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
