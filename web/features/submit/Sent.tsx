// The signal has arrived: what happens next.
import { Link } from '@tanstack/react-router'
import { Button, ButtonGroup, buttonClass } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'

interface SentProps {
  readonly signal: { readonly id: string; readonly code: string }
  readonly onAgain?: () => void
}

export const Sent = ({ signal, onAgain }: SentProps) => (
  <Page title="Uw signaal is ontvangen" lead={`Het heet ${signal.code}. Dank u wel.`}>
    <ol>
      <li>Iemand van een andere organisatie kijkt of er echt niemand te herkennen is.</li>
      <li>Het team beoordeelt of het signaal een casus wordt, of bij een bestaande casus hoort.</li>
      <li>Heeft het team een vraag, dan staat die bij Mijn signalen.</li>
    </ol>
    <ButtonGroup>
      <Link to="/signalen/$id" params={{ id: signal.id }} className={buttonClass('primary')}>
        Bekijk uw signaal
      </Link>
      {onAgain ? <Button onPress={onAgain}>Nog een signaal indienen</Button> : null}
    </ButtonGroup>
  </Page>
)
