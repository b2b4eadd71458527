// What stands beside a signal when there is nothing (more) to do with it at this step.
import { Link } from '@tanstack/react-router'
import { Alert } from '../../ui/Alert.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import type { SignalAtWork } from './queueDocuments.ts'
import { SIGNAL_STEPS, type SignalStep } from './steps.ts'

const NOW: Readonly<Record<SignalAtWork['status'], string>> = {
  RECEIVED: 'Dit signaal wacht op controle door iemand van een andere organisatie dan de indiener.',
  RETURNED: 'Dit signaal is terug bij de indiener, die de tekst kan verbeteren.',
  CHECKED: 'De anonimisering is bevestigd. Het signaal wacht op de beoordeling.',
  QUESTIONED: 'Er staat een vraag uit bij de indiener.',
  LINKED: 'Dit signaal maakt nu deel uit van een casus.',
  DECLINED: 'Dit signaal is niet voor dit team. De indiener heeft de reden en de verwijzing gekregen.',
  WITHDRAWN: 'De indiener heeft dit signaal ingetrokken.',
}

interface Props {
  readonly signal: SignalAtWork
  readonly step: SignalStep
}

export function SignalDone({ signal, step }: Props) {
  return (
    <>
      <Alert tone="info" live>
        {NOW[signal.status]}
      </Alert>
      {signal.cases.map(({ id, reference, title }) => (
        <p key={id}>
          <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
            Casus {reference}: {title}
          </Link>
        </p>
      ))}
      <p>
        <Link to="/werkvoorraad/$step" params={{ step }} className={buttonClass('primary')}>
          Verder met {SIGNAL_STEPS[step].title.toLowerCase()}
        </Link>
      </p>
    </>
  )
}
