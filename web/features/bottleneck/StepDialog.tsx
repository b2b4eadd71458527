// Records a step in the life of a bottleneck, with the year it concerns and the evidence for it.
import { useState } from 'react'
import { NEXT_STAGES } from '#core/bottleneckLife.ts'
import { BOTTLENECK_STAGES } from '#core/codes.ts'
import { asSentence } from '#core/dutch/words.ts'
import { NOTE_CHARS_MAX, TEXT_CHARS_MAX } from '#core/textLength.ts'
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
  /** Whether any published case stands behind it. */
  readonly hasCases: boolean
  readonly onClose: () => void
}

export function StepDialog({ bottleneckId, now, hasCases, onClose }: Props) {
  const [stage, setStage] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear()))
  const [yearStatus, setYearStatus] = useState('')
  const [evidence, setEvidence] = useState('')
  const [source, setSource] = useState('')
  const [withoutCases, setWithoutCases] = useState('')
  const isWithout = stage === 'CONFIRMED' && !hasCases

  return (
    <ActionDialog
      title="Stap vastleggen"
      verb="Leg vast"
      document={RecordStepDocument}
      input={() => {
        const [to, status] = [enumOrNull('bottleneckStage', stage), enumOrNull('yearStatus', yearStatus)]
        if (!to || !status || !/^\d{4}$/.test(year))
          return 'Kies een stap en een stand, en vul een jaar van vier cijfers in.'
        if (evidence.trim() === '' && source.trim() === '')
          return 'Vul in wat er gebeurde, of waar het staat.'
        const told = { evidence, source, withoutCases: isWithout ? withoutCases : null }
        return { input: { bottleneckId, stage: to, year: Number(year), yearStatus: status, ...told } }
      }}
      problemsOf={({ recordStep }) => recordStep.problems}
      fields={FIELDS}
      onClose={onClose}
    >
      <Select
        label="Stap"
        value={stage}
        onChange={setStage}
        options={optionsOf('bottleneckStage').filter(({ value }) => following(now).has(value))}
        empty="Kies een stap"
      />
      <TextField label={FIELDS.year} value={year} onChange={setYear} narrow />
      <Select
        label="Stand in dat jaar"
        hint="“Opgelost” kan pas als de wijziging in werking is en de casussen ophouden."
        value={yearStatus}
        onChange={setYearStatus}
        options={optionsOf('yearStatus')}
        empty="Kies een stand"
      />
      <NoteArea
        label={FIELDS.evidence}
        hint="Schrijf een hele zin: die komt zo in de brief van dat jaar. Laat dit leeg als u alleen een vindplaats hebt."
        value={evidence}
        onChange={setEvidence}
        max={TEXT_CHARS_MAX}
        optional
      />
      <p role="status">{evidence.trim() === '' ? '' : `In de brief staat dan: “${asSentence(evidence)}”`}</p>
      <TextField
        label={FIELDS.source}
        hint="Zoals een kamerstuk, een Staatsblad of een brief. Die komt niet in de tekst, maar in de lijst van bronnen."
        value={source}
        onChange={setSource}
        optional
      />
      {isWithout ? (
        <NoteArea
          label={FIELDS.withoutCases}
          hint="Onder dit knelpunt ligt nog geen gepubliceerde casus. Deze reden komt zo in de brief."
          value={withoutCases}
          onChange={setWithoutCases}
          max={NOTE_CHARS_MAX}
        />
      ) : null}
    </ActionDialog>
  )
}

const FIELDS = {
  stage: 'Stap',
  year: 'Jaar waar het om gaat',
  yearStatus: 'Stand in dat jaar',
  evidence: 'Wat gebeurde er?',
  source: 'Vindplaats',
  withoutCases: 'Waarom bevestigen zonder casus?',
} as const

/** The steps that can follow, as the API names them. */
const following = (now: EnumOf<'BottleneckStage'>): ReadonlySet<string> => {
  const from = BOTTLENECK_STAGES.find((stage) => stage.toUpperCase() === now) ?? 'suspected'
  return new Set(NEXT_STAGES[from].map((stage) => stage.toUpperCase()))
}
