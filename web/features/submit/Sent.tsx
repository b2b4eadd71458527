// The signal has arrived: what happens next.
import { Link } from '@tanstack/react-router'
import { stepDueOn } from '#core/workSteps.ts'
import { formatDay } from '../../dates.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup, buttonClass } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { HelpNow } from './HelpNow.tsx'

interface SentProps {
  readonly signal: { readonly id: string; readonly code: string }
  readonly urgent: boolean
  readonly onAgain?: () => void
}

export const Sent = ({ signal, urgent, onAgain }: SentProps) => (
  <Page title="Uw signaal is ontvangen">
    {urgent ? (
      <Alert tone="warning" heading="Is er nu hulp nodig? Wacht niet op ons.">
        <HelpNow />
      </Alert>
    ) : null}
    <p>
      Dank u wel. Het nummer van uw signaal is <strong>{signal.code}</strong>. Zo gaat het verder:
    </p>
    <ol>
      <li>
        Iemand van een andere organisatie kijkt of er echt niemand te herkennen is.{urgent ? <Soon /> : null}
      </li>
      <li>Het team beoordeelt of het signaal een casus wordt, of bij een bestaande casus hoort.</li>
    </ol>
    <p>Heeft het team een vraag? Dan ziet u die bij Mijn signalen.</p>
    <ButtonGroup>
      <Link to="/signalen/$id" params={{ id: signal.id }} className={buttonClass('primary')}>
        Bekijk uw signaal
      </Link>
      {onAgain ? <Button onPress={onAgain}>Nog een signaal indienen</Button> : null}
    </ButtonGroup>
  </Page>
)

/** By when an urgent signal is read; what is not urgent goes by the week and has no day to name here. */
const Soon = () => {
  const day = stepDueOn('check', new Date().toISOString(), true)
  return (
    <>
      {' '}
      Omdat er spoed bij is, gebeurt dat uiterlijk op <strong>{formatDay(day)}</strong>.
    </>
  )
}
