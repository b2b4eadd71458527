// Records a step in the life of a bottleneck, with the year it concerns and the evidence for it.
import { type FormEvent, useState } from 'react'
import { NEXT_STAGES } from '#core/bottleneckLife.ts'
import { BOTTLENECK_STAGES } from '#core/codes.ts'
import type { EnumOf } from '../../graphql.ts'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { RecordStepDocument } from './bottleneckDocuments.ts'

interface Props {
  readonly bottleneckId: string
  /** Where the bottleneck stands now: what can follow depends on it. */
  readonly now: EnumOf<'BottleneckStage'>
  readonly onClose: () => void
}

export function StepDialog({ bottleneckId, now, onClose }: Props) {
  const [stage, setStage] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear()))
  const [yearStatus, setYearStatus] = useState('')
  const [evidence, setEvidence] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(RecordStepDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const [newStage, newStatus] = [enumOrNull('bottleneckStage', stage), enumOrNull('yearStatus', yearStatus)]
    if (!newStage || !newStatus || !/^\d{4}$/.test(year) || evidence.trim() === '')
      return setProblems([{ message: 'Vul alle velden in. Het jaar heeft vier cijfers.' }])
    const answer = await run({
      input: { bottleneckId, stage: newStage, year: Number(year), yearStatus: newStatus, evidence },
    })
    const found = answer?.recordStep.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Stap vastleggen" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Select
          label="Stap"
          value={stage}
          onChange={setStage}
          options={optionsOf('bottleneckStage').filter(({ value }) => following(now).has(value))}
          empty="Kies een stap"
        />
        <TextField label="Jaar waar het om gaat" value={year} onChange={setYear} narrow />
        <Select
          label="Stand in dat jaar"
          hint="“Opgelost” kan pas als de wijziging in werking is en de casussen ophouden."
          value={yearStatus}
          onChange={setYearStatus}
          options={optionsOf('yearStatus')}
          empty="Kies een stand"
        />
        <NoteArea
          label="Waaruit blijkt dat?"
          hint="Een vindplaats, zoals een kamerstuk, een Staatsblad of een brief."
          value={evidence}
          onChange={setEvidence}
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

/** The steps that can follow, as the API names them. */
const following = (now: EnumOf<'BottleneckStage'>): ReadonlySet<string> => {
  const from = BOTTLENECK_STAGES.find((stage) => stage.toUpperCase() === now) ?? 'suspected'
  return new Set(NEXT_STAGES[from].map((stage) => stage.toUpperCase()))
}
