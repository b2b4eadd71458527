// What a number in the letter says: the question that was counted, and the cases behind it.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { formatPeriod } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { LetterNumberDocument } from './letterDocuments.ts'

interface Props {
  readonly letterId: string
  readonly version: number
  readonly numberId: string
  readonly onClose: () => void
}

export function NumberDialog({ onClose, ...variables }: Props) {
  const [result] = useQuery({ query: LetterNumberDocument, variables })
  return (
    <Dialog title="Waar komt dit getal vandaan?" onClose={onClose}>
      <Loaded result={result}>
        {({ letterNumber }) =>
          letterNumber === null ? (
            <p>De telling achter dit getal is niet gevonden.</p>
          ) : (
            <>
              <p>
                <strong>{letterNumber.shown}</strong>: {letterNumber.question}
              </p>
              {letterNumber.note ? <Alert>{letterNumber.note}</Alert> : null}
              <Bottlenecks bottlenecks={letterNumber.bottlenecks} />
              {letterNumber.cases.length + letterNumber.bottlenecks.length === 0 ? (
                <p className="rd-soft">Er zijn geen casussen om te tonen bij dit getal.</p>
              ) : (
                <ul className="number-cases">
                  {letterNumber.cases.map(({ id, reference, title, period, outcome }) => (
                    <li key={id}>
                      <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
                        {reference} {title}
                      </Link>
                      <span className="rd-soft">
                        {' '}
                        {[formatPeriod(period), label('outcome', outcome)].filter(Boolean).join(' · ')}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </>
          )
        }
      </Loaded>
      <div>
        <Button onPress={onClose}>Sluit</Button>
      </div>
    </Dialog>
  )
}

type Found = NonNullable<ResultOf<typeof LetterNumberDocument>['letterNumber']>

const Bottlenecks = ({ bottlenecks }: Pick<Found, 'bottlenecks'>) =>
  bottlenecks.length === 0 ? null : (
    <ul className="number-cases">
      {bottlenecks.map(({ id, number, title }) => (
        <li key={id}>
          <Link to="/knelpunten/$id" params={{ id }} className="nl-link">
            K-{number} {title}
          </Link>
        </li>
      ))}
    </ul>
  )
