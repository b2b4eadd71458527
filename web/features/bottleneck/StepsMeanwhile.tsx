// Somebody else recorded or took back a step while this one was being written: what came, what went, and the choice that is left.
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import type { ShownBottleneck } from './bottleneckDocuments.ts'

type Steps = ShownBottleneck['steps']

interface Props {
  /** The steps as the writer knew them. */
  readonly before: Steps
  readonly now: Steps
}

export function StepsMeanwhile({ before, now }: Props) {
  const [added, gone] = [without(now, before), without(before, now)]
  return (
    <Alert tone="warning" heading={headingOf(added.length, gone.length)} live takesFocus>
      {added.length > 0 ? <p>Iemand anders legde vast:</p> : null}
      <Steps steps={added} />
      {gone.length > 0 ? <p>Iemand anders nam terug:</p> : null}
      <Steps steps={gone} />
      <p>
        Wat u invulde, staat er nog en is nog niet vastgelegd. Kies onderaan of u uw stap ook vastlegt, of dat
        het hierbij blijft.
      </p>
    </Alert>
  )
}

const Steps = ({ steps }: { readonly steps: Steps }) =>
  steps.length === 0 ? null : (
    <ul>
      {steps.map(({ id, year, stage, yearStatus, evidence, source }) => (
        <li key={id}>
          {year}: {label('bottleneckStage', stage)}, {label('yearStatus', yearStatus).toLowerCase()}
          {evidence || source ? `. ${[evidence, source].filter(Boolean).join(' ')}` : ''}
        </li>
      ))}
    </ul>
  )

/** The steps that are not among the others. */
const without = (steps: Steps, others: Steps): Steps =>
  steps.filter(({ id }) => !others.some((other) => other.id === id))

const headingOf = (added: number, gone: number): string =>
  added === 0
    ? 'Er is intussen een stap teruggenomen'
    : gone > 0
      ? 'De levensloop is intussen veranderd'
      : added === 1
        ? 'Er is intussen een stap bijgekomen'
        : 'Er zijn intussen stappen bijgekomen'
