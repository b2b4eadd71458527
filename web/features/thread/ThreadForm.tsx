// The words of a thread and why they change.
import { useState } from 'react'
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { WordingFields } from './WordingFields.tsx'
import { FIELD_NAMES, type WordingText } from './wording.ts'

interface ThreadFormProps {
  readonly start: WordingText
  readonly themes: readonly { readonly id: string; readonly label: string }[]
  readonly busy: boolean
  readonly reasonHint: string
  readonly sendLabel: string
  readonly onSave: (text: WordingText, reason: string) => void
}

export function ThreadForm({ start, themes, busy, reasonHint, sendLabel, onSave }: ThreadFormProps) {
  const [text, setText] = useState(start)
  const [reason, setReason] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSave(text, reason)
      }}
    >
      <LeaveDialog unsent={text !== start || reason !== ''} kind="words" />
      <WordingFields value={text} onChange={setText} themes={themes} />
      <TextArea
        value={reason}
        onChange={setReason}
        label={FIELD_NAMES.reason}
        hint={reasonHint}
        rows={2}
        max={TEXT_CHARS_MAX}
      />
      <Button kind="primary" type="submit" busy={busy}>
        {sendLabel}
      </Button>
    </form>
  )
}
