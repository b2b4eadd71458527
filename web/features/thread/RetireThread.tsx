// Taking a thread out of use; cases that have it keep it.
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { RETIRE_THREAD } from './threadDocuments.ts'

export function RetireThread({ id, version }: { readonly id: string; readonly version: number }) {
  const retire = useAction(RETIRE_THREAD)
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { message: string }[]>([])

  async function send() {
    const answer = await retire.run({ id, version, reason })
    if (answer?.retireThread.thread) await navigate({ to: '/rode-draden/$id', params: { id } })
    else setProblems(answer?.retireThread.problems ?? [])
  }

  return (
    <form
      className="rd-card"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Heading>Niet meer gebruiken</Heading>
      <p>Nieuwe casussen krijgen deze draad dan niet meer. Casussen die hem al hebben, houden hem.</p>
      <Problems problems={problems} failure={retire.failure} />
      <TextField label="Reden" value={reason} onChange={setReason} />
      <Button kind="danger" type="submit" busy={retire.busy}>
        Gebruik deze draad niet meer
      </Button>
    </form>
  )
}
