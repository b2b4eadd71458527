// The chair carries a proposal out or turns it down, with a reason.
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { DECIDE } from './changeDocuments.ts'

export function DecideProposal({ id, onDecided }: { readonly id: string; readonly onDecided: () => void }) {
  const decide = useAction(DECIDE)
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])

  async function send(accept: boolean) {
    const answer = await decide.run({ id, accept, reason })
    if (answer?.decideThreadChange.change) onDecided()
    else setProblems(answer?.decideThreadChange.problems ?? [])
  }

  return (
    <>
      <Problems problems={problems} failure={decide.failure} />
      <NoteArea label="Reden van uw besluit" value={reason} onChange={setReason} rows={2} />
      <ButtonGroup>
        <Button kind="primary" busy={decide.busy} onPress={() => void send(true)}>
          Voer door
        </Button>
        <Button busy={decide.busy} onPress={() => void send(false)}>
          Wijs af
        </Button>
      </ButtonGroup>
    </>
  )
}
