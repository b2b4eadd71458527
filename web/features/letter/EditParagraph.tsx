// Rewriting a paragraph: its numbers stand as {{name}} and must all stay; below the field is how it will read.
import { type FormEvent, useRef, useState } from 'react'
import { editableText, parseEdit } from '#core/letter/editing.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { asParagraph, namedNumbers, numbersIn } from './editing.ts'
import { EditLetterDocument, type ShownParagraph, type ShownVersion } from './letterDocuments.ts'

interface Props {
  readonly paragraph: ShownParagraph
  readonly year: number
  readonly shown: ShownVersion
  readonly onClose: () => void
}

export function EditParagraph({ paragraph, year, shown, onClose }: Props) {
  const before = asParagraph(paragraph)
  const [text, setText] = useState(() => editableText(before))
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const field = useRef<HTMLTextAreaElement>(null)
  const { run, busy, failure } = useAction(EditLetterDocument)
  const [tried, setTried] = useState(false)
  const lacksReason = reason.trim() === ''
  const parsed = parseEdit(text, before, numbersIn(shown))

  async function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!parsed.ok) return field.current?.focus()
    if (lacksReason) return
    const answer = await run({
      input: { year, version: shown.number, paragraphId: paragraph.id, text, reason },
    })
    const found = answer?.editLetter.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  function insert(id: string) {
    const at = field.current?.selectionStart ?? text.length
    setText(`${text.slice(0, at)}{{${id}}}${text.slice(at)}`)
    field.current?.focus()
  }

  return (
    <form className="letter-edit" onSubmit={send} noValidate>
      <NoteArea
        ref={field}
        label="Tekst van de alinea"
        hint="Wat tussen {{ en }} staat is een getal uit de telling. Verplaats het gerust, maar laat het staan."
        value={text}
        onChange={setText}
        rows={5}
        error={
          parsed.ok
            ? undefined
            : 'Een getal ontbreekt of is onbekend. Zet elk getal hieronder weer in de tekst.'
        }
      />
      <NumberChips before={before} text={text} onInsert={insert} />
      <div className="letter-edit__preview" aria-live="polite">
        <strong>Zo leest het: </strong>
        {parsed.ok ? parsed.value.map((piece) => piece.text).join('') : '…'}
      </div>
      <TextField
        label="Waarom past u dit aan?"
        value={reason}
        onChange={setReason}
        error={tried && lacksReason ? 'Schrijf waarom u de tekst aanpast' : undefined}
      />
      <Problems problems={problems} failure={failure} />
      <ButtonGroup>
        <Button type="submit" kind="primary" busy={busy}>
          Bewaar alinea
        </Button>
        <Button onPress={onClose}>Annuleer</Button>
      </ButtonGroup>
    </form>
  )
}

interface ChipsProps {
  readonly before: ReturnType<typeof asParagraph>
  readonly text: string
  readonly onInsert: (id: string) => void
}

/** The numbers of the paragraph with what each says; one that fell out can be put back. */
function NumberChips({ before, text, onInsert }: ChipsProps) {
  const numbers = namedNumbers(before)
  if (numbers.length === 0) return null
  return (
    <ul className="number-chips" aria-label="Getallen in deze alinea">
      {numbers.map(({ id, shown }) => (
        <li key={id}>
          <code>{`{{${id}}}`}</code> = {shown}{' '}
          {text.includes(`{{${id}}}`) ? null : (
            <Button kind="subtle" onPress={() => onInsert(id)} label={`Zet terug: ${shown}`}>
              Zet terug
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
