// The form to change a case: only what was changed is sent, with the reason.
import { type FormEvent, useState } from 'react'
import { NARRATIVE_CHARS_MAX, TEXT_CHARS_MAX } from '#core/textLength.ts'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { EditCaseDocument, type ShownCase } from './caseDocuments.ts'

interface Props {
  readonly shown: ShownCase
  readonly onDone: () => void
}

export function EditCaseForm({ shown, onDone }: Props) {
  const [start] = useState(() => filledFrom(shown))
  const [filled, setFilled] = useState(start)
  const { save, problems, busy, failure } = useSaving(shown, filled, onDone)

  return (
    <form onSubmit={save} noValidate>
      <LeaveDialog unsent={filled !== start} kind="words" />
      <CaseFields
        filled={filled}
        onChange={(part) => setFilled({ ...filled, ...part })}
        isTagged={shown.tags.some(({ passageStart }) => passageStart !== null)}
      />
      <Problems problems={problems} failure={failure} />
      <ButtonGroup>
        <Button type="submit" kind="primary" busy={busy}>
          Bewaar
        </Button>
        <Button onPress={onDone}>Annuleer</Button>
      </ButtonGroup>
    </form>
  )
}

interface Filled {
  readonly title: string
  readonly summary: string
  readonly narrative: string
  readonly period: string
  readonly disclosure: string
  readonly reason: string
}

const filledFrom = ({ title, summary, narrative, period, disclosure }: ShownCase): Filled => ({
  title,
  summary,
  narrative,
  period,
  disclosure,
  reason: '',
})

function useSaving(shown: ShownCase, filled: Filled, onDone: () => void) {
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(EditCaseDocument)

  async function save(event: FormEvent) {
    event.preventDefault()
    const answer = await run({ input: changesOf(shown, filled) })
    const found = answer?.editCase.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onDone()
  }
  return { save, problems, busy, failure }
}

/** What is sent: the new texts, and null for what stays as it was. */
function changesOf(shown: ShownCase, filled: Filled) {
  const changed = (name: 'title' | 'summary' | 'narrative' | 'period' | 'disclosure'): string | null =>
    shown[name] === filled[name] ? null : filled[name]
  return {
    id: shown.id,
    version: shown.version,
    reason: filled.reason,
    title: changed('title'),
    summary: changed('summary'),
    narrative: changed('narrative'),
    period: changed('period'),
    disclosure: enumOrNull('disclosure', changed('disclosure') ?? ''),
  }
}

interface FieldsProps {
  readonly filled: Filled
  readonly onChange: (part: Partial<Filled>) => void
  /** Labels hang on passages of the text, so that changing the text may break them. */
  readonly isTagged: boolean
}

const CaseFields = ({ filled, onChange, isTagged }: FieldsProps) => (
  <>
    <TextField label="Titel" value={filled.title} onChange={(title) => onChange({ title })} />
    <NoteArea
      label="Samenvatting"
      value={filled.summary}
      onChange={(summary) => onChange({ summary })}
      rows={3}
      max={TEXT_CHARS_MAX}
    />
    {isTagged ? <TaggedText /> : null}
    <NoteArea
      label="Wat er gebeurde"
      value={filled.narrative}
      onChange={(narrative) => onChange({ narrative })}
      rows={10}
      max={NARRATIVE_CHARS_MAX}
    />
    <TextField
      label="Wanneer gebeurd"
      hint="Maand of kwartaal, zoals 2024-07 of 2024-Q3. Het kan niet fijner worden dan het was."
      value={filled.period}
      onChange={(period) => onChange({ period })}
      narrow
    />
    <Select
      label="Wie mag het lezen"
      value={filled.disclosure}
      onChange={(disclosure) => onChange({ disclosure })}
      options={optionsOf('disclosure')}
    />
    <NoteArea
      label="Reden van de wijziging"
      value={filled.reason}
      onChange={(reason) => onChange({ reason })}
      rows={2}
      max={TEXT_CHARS_MAX}
    />
  </>
)

const TaggedText = () => (
  <Alert tone="warning">
    Labels hangen aan passages in de tekst hieronder. Verandert de tekst, kijk dan na of ze nog kloppen.
  </Alert>
)
