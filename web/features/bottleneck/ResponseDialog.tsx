// Records what the ministry answered and where it can be read, and says which step goes with it.
import { useState } from 'react'
import { stepsAfterAnswer } from '#core/bottleneckLife.ts'
import { BOTTLENECK_STAGES } from '#core/codes.ts'
import { enumerate } from '#core/dutch/words.ts'
import { enumKey } from '#core/enumKey.ts'
import { bottleneckStageLabels } from '#core/labels/workflow.nl.ts'
import { RESPONSE_KINDS } from '#core/letterCodes.ts'
import { LONG_TEXT_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import type { EnumOf } from '../../graphql.ts'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { RecordResponseDocument } from './bottleneckDocuments.ts'

interface Props {
  readonly bottleneckId: string
  /** The step it stands at now. */
  readonly now: EnumOf<'BottleneckStage'>
  readonly onClose: () => void
}

export function ResponseDialog({ bottleneckId, now, onClose }: Props) {
  const [kind, setKind] = useState('')
  const [date, setDate] = useState('')
  const [body, setBody] = useState('')
  const [citation, setCitation] = useState('')

  return (
    <ActionDialog
      title="Reactie vastleggen"
      verb="Leg vast"
      document={RecordResponseDocument}
      input={() => {
        const chosen = enumOrNull('responseKind', kind)
        if (!chosen || body.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
          return 'Kies een soort reactie, en vul de datum en de inhoud in.'
        return { input: { bottleneckId, kind: chosen, date, body, citation: citation.trim() || null } }
      }}
      problemsOf={({ recordResponse }) => recordResponse.problems}
      onClose={onClose}
    >
      <Select
        label="Wat was de reactie?"
        value={kind}
        onChange={setKind}
        options={optionsOf('responseKind')}
        empty="Kies een soort reactie"
      />
      <p role="status">{stepWords(kind, now)}</p>
      <TextField label="Datum" type="date" value={date} onChange={setDate} narrow />
      <NoteArea label="Inhoud, in eigen woorden" value={body} onChange={setBody} max={LONG_TEXT_CHARS_MAX} />
      <TextField
        label="Vindplaats"
        hint="Zoals een kamerstuk met nummer."
        value={citation}
        onChange={setCitation}
        optional
      />
    </ActionDialog>
  )
}

/** Which step goes with the answer, when the bottleneck stands at another. */
function stepWords(kind: string, now: EnumOf<'BottleneckStage'>): string {
  const answer = RESPONSE_KINDS.find((code) => enumKey(code) === kind)
  const stage = BOTTLENECK_STAGES.find((code) => enumKey(code) === now)
  const steps = answer && stage ? stepsAfterAnswer(answer, stage) : []
  if (!stage || steps.length === 0) return ''
  const named = steps.map((step) => `‘${bottleneckStageLabels[step]}’`)
  return `Het knelpunt staat op ‘${bottleneckStageLabels[stage]}’. Leg hierna ook de stap vast die bij deze reactie past: ${enumerate(named, 'of')}.`
}
