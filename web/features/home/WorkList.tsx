// What waits for this person, counted, each with the way there.
import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../dates.ts'

interface WorkCounts {
  readonly toAnswer: number
  readonly toCheck: number
  readonly toTriage: number
  readonly toCode: number
  readonly toDecide: number
  readonly toPublish: number
}

interface Work {
  readonly count: keyof WorkCounts
  readonly one: string
  readonly more: string
  /** The step of the work queue; work without one waits among one's own signals. */
  readonly step?: string
}

const KINDS: readonly Work[] = [
  { count: 'toAnswer', one: 'vraag aan uw organisatie', more: 'vragen aan uw organisatie' },
  {
    count: 'toCheck',
    one: 'signaal om te controleren',
    more: 'signalen om te controleren',
    step: 'controleren',
  },
  {
    count: 'toTriage',
    one: 'signaal om te beoordelen',
    more: 'signalen om te beoordelen',
    step: 'beoordelen',
  },
  { count: 'toCode', one: 'casus om te duiden', more: 'casussen om te duiden', step: 'duiden' },
  {
    count: 'toDecide',
    one: 'verschil om over te beslissen',
    more: 'verschillen om over te beslissen',
    step: 'beslissen',
  },
  {
    count: 'toPublish',
    one: 'casus om te publiceren',
    more: 'casussen om te publiceren',
    step: 'publiceren',
  },
]

export function WorkList({ counts }: { readonly counts: WorkCounts }) {
  const waiting = KINDS.filter(({ count }) => counts[count] > 0)
  return (
    <section className="rd-work" aria-labelledby="wacht-op-u">
      <h2 className="nl-heading nl-heading--level-2" id="wacht-op-u">
        Wat op u wacht
      </h2>
      {waiting.length === 0 ? (
        <p>Er ligt nu niets voor u klaar.</p>
      ) : (
        <ul className="rd-work__list">
          {waiting.map((work) => (
            <li key={work.count}>
              <WorkLink work={work} count={counts[work.count]} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function WorkLink({ work: { step, one, more }, count }: { readonly work: Work; readonly count: number }) {
  const words = (
    <>
      <span className="rd-work__count">{formatNumber(count)}</span>
      <span>{count === 1 ? one : more}</span>
    </>
  )
  return step === undefined ? (
    <Link to="/signalen" className="rd-work__link">
      {words}
    </Link>
  ) : (
    <Link to="/werkvoorraad/$step" params={{ step }} className="rd-work__link">
      {words}
    </Link>
  )
}
