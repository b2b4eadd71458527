// Lets the chair say which signals belong to the second story of a case, and what that story is.
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Problems } from '../../../Problems.tsx'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useAction } from '../../../useAction.ts'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import type { ShownCase } from '../caseDocuments.ts'
import { SPLIT_CASE } from './reshapeDocuments.ts'

const PLACES = [
  { value: 'new', label: 'Naar de nieuwe casus' },
  { value: 'both', label: 'Hoort bij beide' },
] as const

interface Props {
  readonly shown: ShownCase
  readonly onClose: () => void
}

export function SplitDialog({ shown, onClose }: Props) {
  const navigate = useNavigate()
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({})
  const [texts, setTexts] = useState({ title: '', summary: '', narrative: '', reason: '' })
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(SPLIT_CASE)
  const at = (place: string) => shown.signals.flatMap(({ id }) => (places[id] === place ? [id] : []))
  const stays = shown.signals.length - at('new').length

  async function send(event: FormEvent) {
    event.preventDefault()
    const signals = { movingSignalIds: at('new'), sharedSignalIds: at('both') }
    const answer = await run({ input: { caseId: shown.id, version: shown.version, ...signals, ...texts } })
    setProblems(answer?.splitCase.problems ?? [])
    if (answer?.splitCase.case)
      await navigate({ to: '/casussen/$reference', params: { reference: answer.splitCase.case.reference } })
  }

  return (
    <Dialog title={`Splits casus ${shown.reference} in tweeën`} onClose={onClose}>
      <form onSubmit={send} noValidate>
        {shown.signals.map(({ id, code, title }) => (
          <Select
            key={id}
            label={`${code} ${title}`}
            empty="Blijft bij deze casus"
            value={places[id] ?? ''}
            onChange={(place) => setPlaces({ ...places, [id]: place })}
            options={PLACES}
          />
        ))}
        <p role="status">
          Deze casus houdt {stays} {stays === 1 ? 'signaal' : 'signalen'}; de nieuwe krijgt er{' '}
          {at('new').length + at('both').length}, een eigen nummer, en gaat naar de duiders.
        </p>
        <TextField
          label="Titel van de nieuwe casus"
          value={texts.title}
          onChange={(title) => setTexts({ ...texts, title })}
        />
        <NoteArea
          label="Samenvatting"
          value={texts.summary}
          onChange={(summary) => setTexts({ ...texts, summary })}
        />
        <NoteArea
          label="Wat er gebeurde"
          value={texts.narrative}
          onChange={(narrative) => setTexts({ ...texts, narrative })}
        />
        <NoteArea label="Reden" value={texts.reason} onChange={(reason) => setTexts({ ...texts, reason })} />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Splits
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
