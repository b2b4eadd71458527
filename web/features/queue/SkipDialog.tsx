// Asks why work is set aside, and whether a colleague takes it.
import { type FormEvent, useState } from 'react'
import { useQuery } from 'urql'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { COLLEAGUES, SKIP_WORK, type WorkItem } from './workDocuments.ts'

interface Props {
  readonly item: WorkItem
  readonly id: string
  readonly onClose: () => void
}

export function SkipDialog({ item: { step }, id, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [colleague, setColleague] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const [{ data }] = useQuery({ query: COLLEAGUES, variables: { step } })
  const { run, busy, failure } = useAction(SKIP_WORK)
  const colleagues = data?.viewer?.colleagues ?? []

  async function send(event: FormEvent) {
    event.preventDefault()
    const toPersonId = colleague === '' ? null : colleague
    const answer = await run({ step, subjectId: id, reason, toPersonId })
    const found = answer?.skipWork.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Sla dit over" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>Het komt achteraan in uw rij te staan. De termijn loopt door en anderen zien het nog wel.</p>
        <NoteArea label="Waarom?" value={reason} onChange={setReason} />
        {colleagues.length > 0 ? (
          <Select
            label="Geef het aan een collega"
            empty="Nee, het blijft bij mij"
            value={colleague}
            onChange={setColleague}
            options={colleagues.map(({ id: value, name }) => ({ value, label: name }))}
          />
        ) : null}
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Sla over
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
