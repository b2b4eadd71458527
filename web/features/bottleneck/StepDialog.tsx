// Records a step in the life of a bottleneck, with the year it concerns and the evidence for it.
import { useState } from 'react'
import { useClient } from 'urql'
import { BOTTLENECK_YEAR_MIN } from '#core/bottleneck.ts'
import { NEXT_STAGES } from '#core/bottleneckLife.ts'
import { BOTTLENECK_STAGES } from '#core/codes.ts'
import { asSentence } from '#core/dutch/words.ts'
import { NOTE_CHARS_MAX, TEXT_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { today } from '../../dates.ts'
import type { EnumOf } from '../../graphql.ts'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { BottleneckDocument, RecordStepDocument, type ShownBottleneck } from './bottleneckDocuments.ts'
import { StepsMeanwhile } from './StepsMeanwhile.tsx'

interface Props {
  readonly bottleneck: ShownBottleneck
  readonly onClose: () => void
}

export function StepDialog({ bottleneck, onClose }: Props) {
  const [stage, setStage] = useState('')
  const { known, missed, readAgain } = useKnownLife(bottleneck, (now) => {
    if (!following(now).has(stage)) setStage('')
  })
  const thisYear = Number(today().slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const [yearStatus, setYearStatus] = useState('')
  const [evidence, setEvidence] = useState('')
  const [source, setSource] = useState('')
  const [withoutCases, setWithoutCases] = useState('')
  const isWithout = stage === 'CONFIRMED' && bottleneck.evidence.cases === 0
  const range = rangeWords(known.steps.at(-1)?.year ?? bottleneck.firstYear, thisYear)

  return (
    <ActionDialog
      title="Stap vastleggen"
      verb={missed === null ? 'Leg vast' : 'Leg mijn stap ook vast'}
      cancel={missed === null ? 'Annuleer' : 'Laat het hierbij'}
      document={RecordStepDocument}
      lacking={() => [
        ...(stage === '' ? [{ message: 'Kies een stap.', path: ['stage'] }] : []),
        ...(isYear(year, thisYear) ? [] : [{ message: `Vul in: ${range}.`, path: ['year'] }]),
        ...(yearStatus === '' ? [{ message: 'Kies een stand.', path: ['yearStatus'] }] : []),
        ...(evidence.trim() === '' && source.trim() === ''
          ? [{ message: 'Vul in wat er gebeurde, of waar het staat.', path: ['evidence'] }]
          : []),
      ]}
      input={() => {
        const [to, status] = [enumOrNull('bottleneckStage', stage), enumOrNull('yearStatus', yearStatus)]
        if (!to || !status) return 'Kies een stap en een stand.'
        const told = { evidence, source, withoutCases: isWithout ? withoutCases : null }
        const place = { bottleneckId: bottleneck.id, afterId: known.steps.at(-1)?.id ?? null }
        return { input: { ...place, stage: to, year: Number(year), yearStatus: status, ...told } }
      }}
      problemsOf={({ recordStep }) => recordStep.problems}
      onConflict={readAgain}
      fields={FIELDS}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          {missed === null ? null : (
            <StepsMeanwhile key={known.steps.length} before={missed} now={known.steps} />
          )}
          <Select
            id="stage"
            label={FIELDS.stage}
            value={stage}
            onChange={setStage}
            options={optionsOf('bottleneckStage').filter(({ value }) => following(known.stage).has(value))}
            empty="Kies een stap"
            error={errorOf('stage')}
          />
          <TextField
            id="year"
            label={FIELDS.year}
            hint={`Kan zijn: ${range}.`}
            value={year}
            onChange={setYear}
            error={errorOf('year')}
            narrow
          />
          <Select
            id="yearStatus"
            error={errorOf('yearStatus')}
            label={FIELDS.yearStatus}
            hint="“Opgelost” kan pas als de wijziging in werking is en de casussen ophouden."
            value={yearStatus}
            onChange={setYearStatus}
            options={optionsOf('yearStatus')}
            empty="Kies een stand"
          />
          <NoteArea
            id="evidence"
            error={errorOf('evidence')}
            label={FIELDS.evidence}
            hint="Schrijf een hele zin: die komt zo in de brief van dat jaar. Laat dit leeg als u alleen een vindplaats hebt."
            value={evidence}
            onChange={setEvidence}
            max={TEXT_CHARS_MAX}
            optional
          />
          <p role="status">
            {evidence.trim() === '' ? '' : `In de brief staat dan: “${asSentence(evidence)}”`}
          </p>
          <TextField
            id="source"
            error={errorOf('source')}
            label={FIELDS.source}
            hint="Zoals een kamerstuk, een Staatsblad of een brief. Die komt niet in de tekst, maar in de lijst van bronnen."
            value={source}
            onChange={setSource}
            optional
          />
          {isWithout ? (
            <NoteArea
              id="withoutCases"
              error={errorOf('withoutCases')}
              label={FIELDS.withoutCases}
              hint="Onder dit knelpunt ligt nog geen gepubliceerde casus. Deze reden komt zo in de brief."
              value={withoutCases}
              onChange={setWithoutCases}
              max={NOTE_CHARS_MAX}
            />
          ) : null}
        </>
      )}
    </ActionDialog>
  )
}

/**
 * The life as the writer knows it, which the step is to follow, also when the page is read again meanwhile; and once somebody
 * else changed it, the steps it had before, `missed`. `onStage` is told where it stands when it was read again.
 */
function useKnownLife(
  { id, stage, steps }: ShownBottleneck,
  onStage: (now: ShownBottleneck['stage']) => void,
) {
  const client = useClient()
  const [known, setKnown] = useState({ stage, steps })
  const [missed, setMissed] = useState<ShownBottleneck['steps'] | null>(null)
  const readAgain = async () => {
    const { data } = await client.query(BottleneckDocument, { id }, { requestPolicy: 'network-only' })
    if (!data?.bottleneck) return false
    setMissed(known.steps)
    setKnown(data.bottleneck)
    onStage(data.bottleneck.stage)
    return true
  }
  return { known, missed, readAgain }
}

/** The years a step can be about, such as “een jaar van 2024 tot en met 2026”. */
const rangeWords = (first: number, last: number): string =>
  first >= last ? String(last) : `een jaar van ${first} tot en met ${last}`

/** Whether a step can be of this year; which of these years can follow, the server tells. */
const isYear = (year: string, thisYear: number): boolean =>
  /^\d{4}$/.test(year) && Number(year) >= BOTTLENECK_YEAR_MIN && Number(year) <= thisYear

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
