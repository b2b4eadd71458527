// The way of a signal as a thread with its steps: what was done, where it is now, what is still to come.
import { type MySignal, stepsDone } from './signalState.ts'
import './signalWay.css'

const STEPS = ['Ingediend', 'Anonimisering gecontroleerd', 'Door het team beoordeeld', 'Casus gepubliceerd']

export function SignalWay({ signal }: { readonly signal: MySignal }) {
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
