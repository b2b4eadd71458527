// Keeps a series out of the list until a day, with the reason.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { MuteWarningDocument, type ShownWarning } from './warningDocuments.ts'

interface Props {
  readonly warning: ShownWarning
  readonly onClose: () => void
}

export function MuteDialog({ warning, onClose }: Props) {
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(MuteWarningDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (until === '' || reason.trim() === '')
      return setProblems([{ message: 'Kies een dag en schrijf op waarom.' }])
    const answer = await run({ input: { warningId: warning.id, until, reason } })
    const found = answer?.muteWarning.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Een tijd stil zetten" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>Deze reeks blijft dan buiten de lijst, ook als zij opnieuw opvalt. De telling gaat door.</p>
        <TextField
          label="Tot en met"
          hint="Hooguit een jaar vooruit."
          type="date"
          value={until}
          onChange={setUntil}
          narrow
        />
        <TextArea label="Waarom?" value={reason} onChange={setReason} rows={3} />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Zet stil
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
