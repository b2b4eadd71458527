// Records what the ministry answered, and where it can be read.
import { type FormEvent, useState } from 'react'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { RecordResponseDocument } from './bottleneckDocuments.ts'

interface Props {
  readonly bottleneckId: string
  readonly onClose: () => void
}

export function ResponseDialog({ bottleneckId, onClose }: Props) {
  const [kind, setKind] = useState('')
  const [date, setDate] = useState('')
  const [body, setBody] = useState('')
  const [citation, setCitation] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(RecordResponseDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const newKind = enumOrNull('responseKind', kind)
    if (!newKind || body.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
      return setProblems([{ message: 'Kies een soort reactie, en vul de datum en de inhoud in.' }])
    const answer = await run({
      input: { bottleneckId, kind: newKind, date, body, citation: citation.trim() === '' ? null : citation },
    })
    const found = answer?.recordResponse.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Reactie vastleggen" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Select
          label="Wat was de reactie?"
          value={kind}
          onChange={setKind}
          options={optionsOf('responseKind')}
          empty="Kies een soort reactie"
        />
        <TextField label="Datum" type="date" value={date} onChange={setDate} narrow />
        <NoteArea label="Inhoud, in eigen woorden" value={body} onChange={setBody} />
        <TextField
          label="Vindplaats"
          hint="Zoals een kamerstuk met nummer."
          value={citation}
          onChange={setCitation}
          optional
        />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Leg vast
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
