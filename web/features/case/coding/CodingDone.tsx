// After a coding is done: straight on to the next case, and a word when there is none.
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useQuery } from 'urql'
import { Loaded } from '../../../Loaded.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { NextToCodeDocument } from './codingDocuments.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The case whose coding was just finished, on the way to the next one. */
    finished?: string
  }
}

interface Props {
  readonly reference: string
  /** Just called done on this screen, so that the next case may come by itself. */
  readonly goOn?: boolean
}

export function CodingDone({ reference, goOn = false }: Props) {
  const [result] = useQuery({ query: NextToCodeDocument, requestPolicy: 'network-only' })
  const navigate = useNavigate()
  const next = result.fetching ? undefined : result.data?.nextToCode?.reference
  useEffect(() => {
    if (goOn && next)
      void navigate({
        to: '/casussen/$reference/duiden',
        params: { reference: next },
        state: { finished: reference },
      })
  }, [goOn, next, navigate, reference])

  return (
    <>
      <FinishedAlert reference={reference} />
      <Loaded result={result}>
        {({ nextToCode }) =>
          nextToCode ? (
            <p>
              <Link
                to="/casussen/$reference/duiden"
                params={{ reference: nextToCode.reference }}
                className="nl-link"
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

export const FinishedAlert = ({ reference }: { readonly reference: string }) => (
  <Alert tone="ok" heading={`Uw duiding van ${reference} is afgerond`} live>
    Zijn beide duiders klaar en het eens, dan staan de labels vast. Verschillen ze, dan beslist de voorzitter.
  </Alert>
)
