// The way of a signal as a thread with its steps: what was done, where it is now, what is still to come.
import { type MySignal, stepsDone } from './signalState.ts'
import './signalWay.css'

/** Each step as what is happening or still has to, and as what was done. */
const STEPS = [
  ['Indienen', 'Ingediend'],
  ['Anonimisering controleren', 'Anonimisering gecontroleerd'],
  ['Beoordelen door het team', 'Door het team beoordeeld'],
  ['Casus publiceren', 'Casus gepubliceerd'],
] as const

export function SignalWay({ signal }: { readonly signal: MySignal }) {
  const done = stepsDone(signal)
  if (done === null) return null
  return (
    <ol className="signal-way" aria-label="De weg van uw signaal">
      {STEPS.map(([doing, did], at) => (
        <li
          key={did}
          className={at < done ? 'signal-way__step signal-way__step--done' : 'signal-way__step'}
          aria-current={at === done ? 'step' : undefined}
        >
          {at < done ? did : doing}
          <span className="rd-visually-hidden">{at < done ? ', gedaan' : at === done ? ', nu' : ''}</span>
        </li>
      ))}
    </ol>
  )
}
