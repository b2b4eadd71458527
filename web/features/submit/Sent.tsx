// The signal has arrived: what happens next.
import { Link } from '@tanstack/react-router'
import { Button, ButtonGroup, buttonClass } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'

interface SentProps {
  readonly signal: { readonly id: string; readonly code: string }
  readonly onAgain?: () => void
}

export const Sent = ({ signal, onAgain }: SentProps) => (
  <Page title="Uw signaal is ontvangen">
    <p>
      Dank u wel. Het nummer van uw signaal is <strong>{signal.code}</strong>. Zo gaat het verder:
    </p>
    <ol>
      <li>Iemand van een andere organisatie kijkt of er echt niemand te herkennen is.</li>
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
