// Where else work waits, for who finds a step of the queue empty.
import { Link } from '@tanstack/react-router'
import type { EnumOf } from '../../graphql.ts'
import { CASE_STEPS, SIGNAL_STEPS } from './steps.ts'

interface Props {
  readonly load: readonly { readonly step: EnumOf<'WorkStep'>; readonly waiting: number }[]
}

export function OtherWork({ load }: Props) {
  const waiting = [...Object.entries(SIGNAL_STEPS), ...Object.entries(CASE_STEPS)].flatMap(
    ([path, { title, step }]) =>
      load
        .filter((each) => each.step === step && each.waiting > 0)
        .map((each) => ({ path, title, count: each.waiting })),
  )
  if (waiting.length === 0) return <p>Ook bij de andere stappen wacht er niets op u.</p>
  return (
    <>
      <p>Er wacht wel werk op u bij:</p>
      <ul>
        {waiting.map(({ path, title, count }) => (
          <li key={path}>
            <Link to="/werkvoorraad/$step" params={{ step: path }} className="nl-link">
              {title} ({count})
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
