// Where a quote in the letter comes from: the case that says it, and whether it still does.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { caseQuoted } from '#core/letter/quotes.ts'
import { formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useVisit } from '../../viewer.tsx'
import { QuotedCaseDocument, type ShownLetter } from './letterDocuments.ts'
import { ASK_TO_RENEW } from './StaleNumbers.tsx'

interface Props {
  readonly letter: ShownLetter
  readonly reference: string
  readonly onClose: () => void
}

export function QuoteDialog({ letter: { staleQuotes }, reference, onClose }: Props) {
  const [result] = useQuery({ query: QuotedCaseDocument, variables: { reference } })
  const stale = staleQuotes.filter((each) => caseQuoted(each.reference) === reference)
  const isGone = stale.some(({ now }) => now === null)
  return (
    <Dialog title="Waar komt dit citaat vandaan?" onClose={onClose}>
      {stale.length > 0 ? <StaleQuote now={isGone ? null : stale.map(({ now }) => now).join(' ')} /> : null}
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
              {isGone ? null : (
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

function StaleQuote({ now }: { readonly now: string | null }) {
  const { may } = useVisit()
  const [what, wayOut] =
    now === null
      ? [
          'De casus is ingetrokken of mag niet meer worden geciteerd.',
          'Vernieuw de cijfers, of haal het citaat weg.',
        ]
      : ['De casus is veranderd.', 'Vernieuw de cijfers om dat over te nemen.']
  return (
    <Alert tone="warning">
      <p>
        {what} {may('letter.draft') ? wayOut : ASK_TO_RENEW}
      </p>
      {now === null ? null : <p>Er staat nu: {now}</p>}
    </Alert>
  )
}
