// Records what the ministry answered and where it can be read, and says which step goes with it.
import { useState } from 'react'
import { firstLetterYear, stepsAfterAnswer } from '#core/bottleneckLife.ts'
import { BOTTLENECK_STAGES } from '#core/codes.ts'
import { enumerate } from '#core/dutch/words.ts'
import { enumKey } from '#core/enumKey.ts'
import { bottleneckStageLabels } from '#core/labels/workflow.nl.ts'
import { RESPONSE_KINDS } from '#core/letterCodes.ts'
import { LONG_TEXT_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { today } from '../../dates.ts'
import type { EnumOf } from '../../graphql.ts'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { RecordResponseDocument, type ShownBottleneck } from './bottleneckDocuments.ts'

interface Props {
  readonly bottleneck: ShownBottleneck
  readonly onClose: () => void
}

export function ResponseDialog({ bottleneck: { id: bottleneckId, stage: now, steps }, onClose }: Props) {
  const [kind, setKind] = useState('')
  const [date, setDate] = useState('')
  const [body, setBody] = useState('')
  const [citation, setCitation] = useState('')
  const firstLetter = firstLetterYear(steps.flatMap(asStep))

  return (
    <ActionDialog
      title="Reactie vastleggen"
      verb="Leg vast"
      document={RecordResponseDocument}
      lacking={() => [
        ...(kind === '' ? [{ message: 'Kies een soort reactie.', path: ['kind'] }] : []),
        ...dateFaults(date, firstLetter),
        ...(body.trim() === '' ? [{ message: 'Vul dit veld in.', path: ['body'] }] : []),
      ]}
      input={() => {
        const chosen = enumOrNull('responseKind', kind)
        if (!chosen) return 'Kies een soort reactie.'
        return { input: { bottleneckId, kind: chosen, date, body, citation: citation.trim() || null } }
      }}
      problemsOf={({ recordResponse }) => recordResponse.problems}
      fields={FIELDS}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <Select
            id="kind"
            error={errorOf('kind')}
            label={FIELDS.kind}
            value={kind}
            onChange={setKind}
            options={optionsOf('responseKind')}
            empty="Kies een soort reactie"
          />
          <p role="status">{stepWords(kind, now)}</p>
          <TextField
            id="date"
            label={FIELDS.date}
            hint={
              firstLetter === undefined ? undefined : `Vanaf ${firstLetter}, het jaar van de eerste brief.`
            }
            type="date"
            value={date}
            onChange={setDate}
            error={errorOf('date')}
            narrow
          />
          <NoteArea
            id="body"
            label={FIELDS.body}
            value={body}
            onChange={setBody}
            error={errorOf('body')}
            max={LONG_TEXT_CHARS_MAX}
          />
          <TextField
            id="citation"
            error={errorOf('citation')}
            label={FIELDS.citation}
            hint="Zoals een kamerstuk met nummer."
            value={citation}
            onChange={setCitation}
            optional
          />
        </>
      )}
    </ActionDialog>
  )
}

const FIELDS = {
  kind: 'Wat was de reactie?',
  date: 'Datum',
  body: 'Inhoud, in eigen woorden',
  citation: 'Vindplaats',
} as const

/** What is wrong with the day of an answer; without a letter before it the server tells what is to be done. */
function dateFaults(date: string, firstLetter: number | undefined) {
  const fault = (message: string) => [{ message, path: ['date'] }]
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return fault('Vul een dag in.')
  if (date > today()) return fault('Deze dag ligt in de toekomst. Vul in wanneer het ministerie antwoordde.')
  return firstLetter !== undefined && Number(date.slice(0, 4)) < firstLetter
    ? fault(`De datum ligt vóór de eerste brief (${firstLetter}). Vul een dag in ${firstLetter} of later in.`)
    : []
}

const stageOf = (name: EnumOf<'BottleneckStage'>) => BOTTLENECK_STAGES.find((code) => enumKey(code) === name)

/** A step of the page as the rules know it. */
function asStep({ stage, year }: ShownBottleneck['steps'][number]) {
  const code = stageOf(stage)
  return code ? [{ stage: code, year }] : []
}

/** Which step goes with the answer, when the bottleneck stands at another. */
function stepWords(kind: string, now: EnumOf<'BottleneckStage'>): string {
  const answer = RESPONSE_KINDS.find((code) => enumKey(code) === kind)
  const stage = stageOf(now)
  const steps = answer && stage ? stepsAfterAnswer(answer, stage) : []
  if (!stage || steps.length === 0) return ''
  const named = steps.map((step) => `‘${bottleneckStageLabels[step]}’`)
  return `Het knelpunt staat op ‘${bottleneckStageLabels[stage]}’. Leg hierna ook de stap vast die bij deze reactie past: ${enumerate(named, 'of')}.`
}
