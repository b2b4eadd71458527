// The quotes in the letter that are no longer what the case says.
import { groupBy } from '#core/groupBy.ts'
import { tokenOf } from '#core/letter/editing.ts'
import { caseQuoted } from '#core/letter/quotes.ts'
import { Alert } from '../../ui/Alert.tsx'
import { useVisit } from '../../viewer.tsx'
import type { ShownLetter } from './letterDocuments.ts'
import { ASK_TO_RENEW } from './StaleNumbers.tsx'

interface Props {
  readonly letter: ShownLetter
  readonly onOpen: (token: string) => void
}

export function StaleQuotes({ letter: { staleQuotes }, onOpen }: Props) {
  const { may } = useVisit()
  if (staleQuotes.length === 0) return null
  const byCase = [...groupBy(staleQuotes, ({ reference }) => caseQuoted(reference))]
  const heading =
    byCase.length === 1 ? 'Eén casus klopt niet meer' : `${byCase.length} casussen kloppen niet meer`
  return (
    <Alert tone="warning" heading={heading}>
      <p>
        De casus is sindsdien veranderd of ingetrokken.{' '}
        {may('letter.draft')
          ? 'Vernieuw de cijfers om dat over te nemen. Staat er daarna nog ‘[citaat vervallen]’, haal dan weg wat over die casus gaat.'
          : ASK_TO_RENEW}
      </p>
      <ul>
        {byCase.map(([reference, [first]]) => (
          <li key={reference}>
            <button
              type="button"
              className="letter-number letter-number--stale"
              aria-haspopup="dialog"
              onClick={() => onOpen(tokenOf({ quoteOf: reference }) ?? '')}
            >
              {beginning(first?.was ?? reference)}
            </button>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const SHOWN_CHARS = 60
const beginning = (text: string): string =>
  text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS).trimEnd()}…` : text
