// Makes the circumstances of a case coarser: what it does to the number of people who fit, and why it is done.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { CoarsenCase } from '../risk/Coarsen.tsx'
import type { Chosen } from '../risk/coarsening.ts'
import { CoarsenCaseDocument } from './caseDocuments.ts'

interface Props {
  readonly id: string
  readonly version: number
  readonly onClose: () => void
}

export function CoarsenDialog({ id, version, onClose }: Props) {
  const [chosen, setChosen] = useState<Chosen>([])
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(CoarsenCaseDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (chosen.length === 0) return setProblems([{ message: 'Kies eerst wat grover wordt.' }])
    const answer = await run({ input: { id, version, reason, coarsenings: [...chosen] } })
    const found = answer?.coarsenCase.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Casus grover maken" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>
          Wat grover is gemaakt, komt niet terug. Tellingen en zoeken volgen direct. Een vastgestelde brief
          verandert niet.
        </p>
        <CoarsenCase id={id} chosen={chosen} onChange={setChosen} />
        <NoteArea label="Reden" value={reason} onChange={setReason} rows={2} />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Maak grover
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
