// Records a step in the life of a bottleneck, with the year it concerns and the evidence for it.
import { useState } from 'react'
import { NEXT_STAGES } from '#core/bottleneckLife.ts'
import { BOTTLENECK_STAGES } from '#core/codes.ts'
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import type { EnumOf } from '../../graphql.ts'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
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

  return (
    <ActionDialog
      title="Stap vastleggen"
      verb="Leg vast"
      document={RecordStepDocument}
      input={() => {
        const [to, status] = [enumOrNull('bottleneckStage', stage), enumOrNull('yearStatus', yearStatus)]
        if (!to || !status || !/^\d{4}$/.test(year) || evidence.trim() === '')
          return 'Vul alle velden in. Het jaar heeft vier cijfers.'
        return { input: { bottleneckId, stage: to, year: Number(year), yearStatus: status, evidence } }
      }}
      problemsOf={({ recordStep }) => recordStep.problems}
      onClose={onClose}
    >
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
        max={TEXT_CHARS_MAX}
      />
    </ActionDialog>
  )
}

/** The steps that can follow, as the API names them. */
const following = (now: EnumOf<'BottleneckStage'>): ReadonlySet<string> => {
  const from = BOTTLENECK_STAGES.find((stage) => stage.toUpperCase() === now) ?? 'suspected'
  return new Set(NEXT_STAGES[from].map((stage) => stage.toUpperCase()))
}
