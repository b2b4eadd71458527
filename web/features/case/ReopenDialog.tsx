// Asks why a decision on labels is taken back, and takes it back.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { ReopenCaseDocument } from './caseDocuments.ts'

interface Props {
  readonly id: string
  readonly version: number
  readonly onClose: () => void
}

export function ReopenDialog({ id, version, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(ReopenCaseDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await run({ id, version, reason })
    const found = answer?.reopenCase.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Besluit heropenen" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>
          De voorzitter beslist dan opnieuw over de labels. Een gepubliceerde casus is zolang alleen voor het
          team te vinden en telt niet mee. Het adres blijft hetzelfde. Een vastgestelde brief verandert niet.
        </p>
        <NoteArea label="Reden" value={reason} onChange={setReason} />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Heropen
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
