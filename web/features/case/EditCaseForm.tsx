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
import { NoteArea } from '../readalong/NoteArea.tsx'
import { EditCaseDocument, type ShownCase } from './caseDocuments.ts'

interface Props {
  readonly shown: ShownCase
  readonly onDone: () => void
}

export function EditCaseForm({ shown, onDone }: Props) {
  const { id, version } = shown
  const [texts, setTexts] = useState(() => textsOf(shown))
  const [disclosure, setDisclosure] = useState<string>(shown.disclosure)
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(EditCaseDocument)
  const set = (name: keyof typeof texts) => (value: string) => setTexts({ ...texts, [name]: value })
  const tagged = shown.tags.some(({ passageStart }) => passageStart !== null)

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await run({
      input: {
        id,
        version,
        reason,
        title: changed(shown.title, texts.title),
        summary: changed(shown.summary, texts.summary),
        narrative: changed(shown.narrative, texts.narrative),
        period: changed(shown.period, texts.period),
        disclosure: enumOrNull('disclosure', changed(shown.disclosure, disclosure) ?? ''),
      },
    })
    const found = answer?.editCase.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onDone()
  }

  return (
    <form onSubmit={send} noValidate>
      <TextField label="Titel" value={texts.title} onChange={set('title')} />
      <NoteArea
        label="Samenvatting"
        value={texts.summary}
        onChange={set('summary')}
        rows={3}
        max={TEXT_CHARS_MAX}
      />
      {tagged ? (
        <Alert tone="warning">
          Labels hangen aan passages in de tekst hieronder. Verandert de tekst, kijk dan na of ze nog kloppen.
        </Alert>
      ) : null}
      <NoteArea
        label="Wat er gebeurde"
        value={texts.narrative}
        onChange={set('narrative')}
        rows={10}
        max={NARRATIVE_CHARS_MAX}
      />
      <TextField
        label="Wanneer gebeurd"
        hint="Maand of kwartaal, zoals 2024-07 of 2024-Q3. Het kan niet fijner worden dan het was."
        value={texts.period}
        onChange={set('period')}
        narrow
      />
      <Select
        label="Wie mag het lezen"
        value={disclosure}
        onChange={setDisclosure}
        options={optionsOf('disclosure')}
      />
      <NoteArea
        label="Reden van de wijziging"
        value={reason}
        onChange={setReason}
        rows={2}
        max={TEXT_CHARS_MAX}
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

const textsOf = ({ title, summary, narrative, period }: ShownCase) => ({ title, summary, narrative, period })

/** The new text, or null for what stays as it was. */
const changed = (was: string, now: string): string | null => (was === now ? null : now)
