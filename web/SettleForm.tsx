// A form by which the chair settles how the team works: it sends, and says that it stands.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Problems } from './Problems.tsx'
import { Alert } from './ui/Alert.tsx'
import { Button } from './ui/Button.tsx'

interface SettleFormProps {
  /** Sends what was filled in; answers whether it was settled. What is wrong stands with the fields. */
  readonly onSettle: () => Promise<boolean>
  readonly busy: boolean
  readonly failure: string | null
  readonly children: ReactNode
}

export function SettleForm({ onSettle, busy, failure, children }: SettleFormProps) {
  const [settled, setSettled] = useState(false)

  async function send(event: FormEvent) {
    event.preventDefault()
    setSettled(false)
    setSettled(await onSettle())
  }

  return (
    <form onSubmit={send} noValidate>
      {children}
      <Problems failure={failure} />
      {settled ? (
        <Alert tone="ok" live>
          De afspraken zijn vastgelegd.
        </Alert>
      ) : null}
      <Button type="submit" kind="primary" busy={busy}>
        Leg vast
      </Button>
    </form>
  )
}
