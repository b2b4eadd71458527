// The quotes in the letter that are no longer what the case says.
import { tokenOf } from '#core/letter/editing.ts'
import { Alert } from '../../ui/Alert.tsx'
import type { ShownLetter } from './letterDocuments.ts'

interface Props {
  readonly letter: ShownLetter
  readonly onOpen: (token: string) => void
}

export function StaleQuotes({ letter: { staleQuotes }, onOpen }: Props) {
  if (staleQuotes.length === 0) return null
  const heading =
    staleQuotes.length === 1 ? '1 citaat klopt niet meer' : `${staleQuotes.length} citaten kloppen niet meer`
  return (
    <Alert tone="warning" heading={heading}>
      <p>
        De casus is sindsdien veranderd of ingetrokken. Vernieuw de cijfers om dat over te nemen. Staat er
        daarna nog ‘[citaat vervallen]’, haal dan weg wat over die casus gaat.
      </p>
      <ul>
        {staleQuotes.map(({ reference, was }) => (
          <li key={reference}>
            <button
              type="button"
              className="letter-number letter-number--stale"
              aria-haspopup="dialog"
              onClick={() => onOpen(tokenOf({ quoteOf: reference }) ?? '')}
            >
              {beginning(was)}
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
