// Asks why a merged case stands on its own again, and puts it back.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../../Problems.tsx'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useAction } from '../../../useAction.ts'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import type { ShownCase } from '../caseDocuments.ts'
import { UNMERGE_CASE } from './reshapeDocuments.ts'

interface Props {
  readonly shown: ShownCase
  readonly onClose: () => void
}

export function UnmergeDialog({ shown: { id, version }, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(UNMERGE_CASE)

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await run({ id, version, reason })
    setProblems(answer?.unmergeCase.problems ?? [])
    if (answer?.unmergeCase.case) onClose()
  }

  return (
    <Dialog title="Zet deze casus weer op zichzelf" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>De casus krijgt zijn signalen en zijn plaats terug. Beide casussen houden hun geschiedenis.</p>
        <NoteArea label="Reden" value={reason} onChange={setReason} />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Zet weer op zichzelf
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
