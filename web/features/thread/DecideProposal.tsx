// The chair carries a proposal out or turns it down, with a reason.
import { type FormEvent, useRef, useState } from 'react'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { DECIDE } from './changeDocuments.ts'

interface DecideProposalProps {
  readonly id: string
  readonly onDecided: (accepted: boolean) => void
}

export function DecideProposal({ id, onDecided }: DecideProposalProps) {
  const decide = useAction(DECIDE)
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])

  const [tried, setTried] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const lacksReason = reason.trim() === ''

  // Which of the two buttons was pressed.
  const accepts = useRef(true)

  async function send(event: FormEvent) {
    event.preventDefault()
    const accept = accepts.current
    setTried(true)
    if (lacksReason) return field.current?.focus()
    const answer = await decide.run({ id, accept, reason })
    if (answer?.decideThreadChange.change) onDecided(accept)
    else setProblems(answer?.decideThreadChange.problems ?? [])
  }

  return (
    <form onSubmit={send} noValidate>
      <Problems problems={problems} failure={decide.failure} />
      <NoteArea
        ref={field}
        label="Reden van uw besluit"
        hint="De reden blijft bij het voorstel staan en is voor het team te lezen."
        value={reason}
        onChange={setReason}
        error={tried && lacksReason ? 'Schrijf de reden van uw besluit' : undefined}
        rows={2}
        max={NOTE_CHARS_MAX}
      />
      <ButtonGroup>
        <Button
          type="submit"
          kind="primary"
          busy={decide.busy}
          onPress={() => {
            accepts.current = true
          }}
        >
          Voer door
        </Button>
        <Button
          type="submit"
          busy={decide.busy}
          onPress={() => {
            accepts.current = false
          }}
        >
          Wijs af
        </Button>
      </ButtonGroup>
    </form>
  )
}
