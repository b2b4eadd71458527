// The words of a thread.
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** A thread as it is edited; the synonyms one to a line, the empty parent for a main theme. */
export interface ThreadText {
  readonly parentId: string
  readonly label: string
  readonly definition: string
  readonly scopeNote: string
  readonly synonyms: string
  readonly reason: string
}

interface ThreadFormProps {
  readonly start: ThreadText
  readonly themes: readonly { readonly id: string; readonly label: string }[]
  readonly busy: boolean
  readonly onSave: (text: ThreadText) => void
}

export function ThreadForm({ start, themes, busy, onSave }: ThreadFormProps) {
  const [text, setText] = useState(start)
  const field = (name: keyof ThreadText) => ({
    value: text[name],
    onChange: (value: string) => setText({ ...text, [name]: value }),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSave(text)
      }}
    >
      <TextField {...field('label')} label="Naam" />
      <Select
        {...field('parentId')}
        label="Hoofdthema"
        empty="Dit is zelf een hoofdthema"
        optional
        options={themes.map(({ id, label }) => ({ value: id, label }))}
      />
      <TextArea {...field('definition')} label="Omschrijving" rows={3} />
      <TextArea {...field('scopeNote')} label="Wanneer wel en wanneer niet" rows={3} />
      <TextArea
        {...field('synonyms')}
        label="Andere woorden"
        hint="Eén woord of zinsdeel per regel."
        optional
        rows={3}
      />
      <TextArea
        {...field('reason')}
        label="Waarom verandert u dit?"
        hint="De oude omschrijving blijft bewaard, met deze reden erbij."
        rows={2}
      />
      <Button kind="primary" type="submit" busy={busy}>
        Bewaar de draad
      </Button>
    </form>
  )
}
