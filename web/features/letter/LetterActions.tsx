// What can be done with a letter beside its steps: count again, and take it along.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { useVisit } from '../../viewer.tsx'
import { Downloads } from './Downloads.tsx'
import type { ShownLetter } from './letterDocuments.ts'
import { RenewDialog } from './RenewDialog.tsx'

export function LetterActions({ letter }: { readonly letter: ShownLetter }) {
  const { year, status, currentVersion } = letter
  const { may } = useVisit()
  const [renewing, setRenewing] = useState(false)
  const [renewed, setRenewed] = useState<number | null>(null)
  return (
    <>
      {status === 'DRAFT' && may('letter.draft') ? (
        <div>
          <Button onPress={() => setRenewing(true)}>Vernieuw de cijfers</Button>
        </div>
      ) : null}
      <Downloads letter={letter} />
      {renewed === null ? null : (
        <Alert tone="ok" live>
          De cijfers zijn vernieuwd.{' '}
          <Link
            to="/brief/$year/vergelijken"
            params={{ year: String(year) }}
            search={{ van: renewed, naar: currentVersion }}
            className="nl-link"
          >
            Bekijk wat er veranderde
          </Link>
        </Alert>
      )}
      {renewing ? (
        <RenewDialog
          year={year}
          onClose={() => setRenewing(false)}
          onDone={() => {
            setRenewing(false)
            setRenewed(currentVersion)
          }}
        />
      ) : null}
    </>
  )
}
