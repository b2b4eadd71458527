// Writing a paragraph: the editor, why it is changed, and saving. The editor itself is fetched when it is first needed.
import { type FormEvent, lazy, type ReactNode, Suspense, useState } from 'react'
import { useQuery } from 'urql'
import type { Run } from '#core/letter.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { sourcesOf, staleIn } from './editing.ts'
import { LetterSourcesDocument, type ShownLetter } from './letterDocuments.ts'

const RichText = lazy(() => import('./editor/RichText.tsx'))

interface Props {
  readonly label: string
  readonly letter: ShownLetter
  readonly runs: readonly Run[]
  /** The text to begin with, with numbers and quotes as {{token}}. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly onOpen: (token: string) => void
  readonly reasonLabel: string
  readonly busy: boolean
  readonly problems: readonly { readonly message: string }[]
  readonly failure: string | null
  readonly onSave: (reason: string) => void
  readonly onClose: () => void
  /** What else can be done with the paragraph. */
  readonly children?: ReactNode
}

export function ParagraphForm(props: Props) {
  const { label, letter, runs, text, onText, onOpen, reasonLabel, onSave, onClose, children } = props
  const [reason, setReason] = useState('')
  const [start] = useState(text)
  const [tried, setTried] = useState(false)
  // Saving another paragraph makes a new version; the editor stays on the one it began with, and so keeps its text.
  const [version] = useState(letter.currentVersion)
  const [result] = useQuery({
    query: LetterSourcesDocument,
    variables: { year: letter.year, version },
  })
  const lacksReason = reason.trim() === ''
  const lacksText = text.trim() === ''

  function save(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!lacksReason && !lacksText) onSave(reason)
  }

  return (
    <form className="letter-edit" onSubmit={save} noValidate>
      <LeaveDialog unsent={text !== start || reason !== ''} kind="words" />
      <Loaded result={result}>
        {(data) => (
          <Suspense fallback={<Loading />}>
            <RichText
              label={label}
              runs={runs}
              sources={data.letter?.version ? sourcesOf(data.letter.version, staleIn(letter)) : []}
              onChange={onText}
              onOpen={onOpen}
            />
          </Suspense>
        )}
      </Loaded>
      {tried && lacksText ? <Problems problems={[{ message: 'Schrijf eerst een tekst.' }]} /> : null}
      <TextField
        label={reasonLabel}
        hint="Eén zin is genoeg. Dit blijft bij de versie staan."
        value={reason}
        onChange={setReason}
        error={tried && lacksReason ? 'Schrijf waarom; dat blijft bij de versie staan' : undefined}
      />
      <Problems problems={props.problems} failure={props.failure} />
      <ButtonGroup>
        <Button type="submit" kind="primary" busy={props.busy}>
          Bewaar alinea
        </Button>
        <Button onPress={onClose}>Annuleer</Button>
        {children}
      </ButtonGroup>
    </form>
  )
}
