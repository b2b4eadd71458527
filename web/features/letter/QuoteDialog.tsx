// Where a quote in the letter comes from: the case that says it, and whether it still does.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QuotedCaseDocument, type ShownLetter } from './letterDocuments.ts'

interface Props {
  readonly letter: ShownLetter
  readonly reference: string
  readonly onClose: () => void
}

export function QuoteDialog({ letter: { staleQuotes }, reference, onClose }: Props) {
  const [result] = useQuery({ query: QuotedCaseDocument, variables: { reference } })
  const stale = staleQuotes.find((each) => each.reference === reference)
  return (
    <Dialog title="Waar komt dit citaat vandaan?" onClose={onClose}>
      {stale ? <StaleQuote now={stale.now} /> : null}
      <Loaded result={result}>
        {({ case: quoted }) =>
          quoted === null ? (
            <p>Casus {reference} is niet meer te zien.</p>
          ) : (
            <p>
              Dit zijn de woorden van casus{' '}
              <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
                {reference} {quoted.title}
              </Link>{' '}
              {stale?.now === null ? null : (
                <span className="rd-soft">
                  {[formatPeriod(quoted.period), label('outcome', quoted.outcome)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              )}
            </p>
          )
        }
      </Loaded>
      <div>
        <Button onPress={onClose}>Sluit</Button>
      </div>
    </Dialog>
  )
}

const StaleQuote = ({ now }: { readonly now: string | null }) => (
  <Alert tone="warning">
    {now === null ? (
      <p>
        De casus is ingetrokken of mag niet meer worden geciteerd. Vernieuw de cijfers, of haal het citaat
        weg.
      </p>
    ) : (
      <p>De casus is veranderd. Vernieuw de cijfers om over te nemen wat er nu staat: {now}</p>
    )}
  </Alert>
)
