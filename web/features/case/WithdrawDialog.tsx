// Asks why a case is withdrawn, and withdraws it.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { WithdrawCaseDocument } from './caseDocuments.ts'

interface Props {
  readonly id: string
  readonly version: number
  readonly onClose: () => void
}

export function WithdrawDialog({ id, version, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(WithdrawCaseDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await run({ id, version, reason })
    const found = answer?.withdrawCase.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Casus intrekken" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>
          Een ingetrokken casus is niet meer te vinden en telt nergens meer mee. Een vastgestelde brief
          verandert niet.
        </p>
        <NoteArea label="Reden" value={reason} onChange={setReason} />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="danger" busy={busy}>
            Trek in
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
