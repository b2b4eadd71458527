// The way of a signal as a thread with its steps: what was done, where it is now, what is still to come.
import type { ResultOf } from '../../graphql.ts'
import type { MY_SIGNAL } from './signalDocuments.ts'
import './signalWay.css'

type Signal = NonNullable<ResultOf<typeof MY_SIGNAL>['signal']>

const STEPS = ['Ingediend', 'Anonimisering gecontroleerd', 'Door het team beoordeeld', 'Casus gepubliceerd']

/** How many steps are behind a signal; null when its way has ended before the last. */
function stepsDone({ status, cases }: Signal): number | null {
  if (status === 'DECLINED' || status === 'WITHDRAWN') return null
  if (status === 'RECEIVED' || status === 'RETURNED') return 1
  if (status === 'CHECKED' || status === 'QUESTIONED') return 2
  return cases.length === 0 ? 3 : 4
}

export function SignalWay({ signal }: { readonly signal: Signal }) {
  const done = stepsDone(signal)
  if (done === null) return null
  return (
    <ol className="signal-way" aria-label="De weg van uw signaal">
      {STEPS.map((step, at) => (
        <li
          key={step}
          className={at < done ? 'signal-way__step signal-way__step--done' : 'signal-way__step'}
          aria-current={at === done ? 'step' : undefined}
        >
          {step}
          <span className="rd-visually-hidden">{at < done ? ', gedaan' : at === done ? ', nu' : ''}</span>
        </li>
      ))}
    </ol>
  )
}
