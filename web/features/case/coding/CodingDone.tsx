// After a coding is done: on to the next case.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Loaded } from '../../../Loaded.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { buttonClass } from '../../../ui/Button.tsx'
import { NextToCodeDocument } from './codingDocuments.ts'

export function CodingDone({ reference }: { readonly reference: string }) {
  const [result] = useQuery({ query: NextToCodeDocument, requestPolicy: 'network-only' })
  return (
    <>
      <Alert tone="ok" heading={`Uw duiding van ${reference} is afgerond`} live>
        Zijn beide duiders klaar en het eens, dan staan de labels vast. Verschillen ze, dan beslist de
        voorzitter.
      </Alert>
      <Loaded result={result}>
        {({ nextToCode }) =>
          nextToCode ? (
            <p>
              <Link
                to="/casussen/$reference/duiden"
                params={{ reference: nextToCode.reference }}
                className={buttonClass('primary')}
              >
                Volgende casus: {nextToCode.reference}
              </Link>
            </p>
          ) : (
            <p>Er wachten nu geen casussen meer op uw duiding.</p>
          )
        }
      </Loaded>
      <p>
        <Link to="/werkvoorraad" className="nl-link">
          Naar de werkvoorraad
        </Link>
      </p>
    </>
  )
}
