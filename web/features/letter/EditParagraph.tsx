// Rewriting a paragraph in its place. When somebody else saved it meanwhile, the writer chooses whose words stay.
import { useState } from 'react'
import { useClient } from 'urql'
import { editableText, plainText, tokenOf, withWords } from '#core/letter/editing.ts'
import type { Run } from '#core/letter.ts'
import { useAction } from '../../useAction.ts'
import { Conflict } from './Conflict.tsx'
import { asParagraph, removedFrom } from './editing.ts'
import {
  EditLetterDocument,
  LetterDocument,
  type ShownLetter,
  type ShownParagraph,
} from './letterDocuments.ts'
import { ParagraphForm } from './ParagraphForm.tsx'
import { RemoveParagraph } from './RemoveParagraph.tsx'

/** What was saved: how the paragraph read before, its words now, and the version it was changed from. */
export interface SavedParagraph {
  readonly before: ShownParagraph
  readonly words: string
  readonly from: number
}

interface Props {
  readonly paragraph: ShownParagraph
  readonly letter: ShownLetter
  readonly onOpen: (token: string) => void
  /** Told what it read as before, how it reads now, and the version it was changed from. */
  readonly onSaved: (saved: SavedParagraph) => void
  readonly onClose: () => void
}

export function EditParagraph({ paragraph, letter, onOpen, onSaved, onClose }: Props) {
  const { year } = letter
  const client = useClient()
  // What the writer began with stays the measure, also when the page is read again meanwhile.
  const [base, setBase] = useState({ paragraph: asParagraph(paragraph), version: letter.currentVersion })
  const [first] = useState(base.paragraph.runs)
  const [text, setText] = useState(() => editableText(base.paragraph))
  const [theirs, setTheirs] = useState<ShownParagraph | null>(null)
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(EditLetterDocument)

  const wordsOf = (written: string) => readable(written, [...base.paragraph.runs, ...first])

  async function send(why: string, from: typeof base) {
    setReason(why)
    const removes = removedFrom(from.paragraph, text)
    const answer = await run({
      input: { year, version: from.version, paragraphId: paragraph.id, text, reason: why, removes },
    })
    const found = answer?.editLetter.problems ?? []
    if (found.some(({ code }) => code === 'CONFLICT')) return readAgain()
    setProblems(found)
    if (!answer || found.length > 0) return
    if (answer.editLetter.letter?.currentVersion === from.version) onClose()
    else onSaved({ before: paragraph, words: wordsOf(text), from: from.version })
  }

  /** Fetches what somebody else made of the paragraph, so that the writer can choose. */
  async function readAgain() {
    const fresh = await client
      .query(LetterDocument, { year, version: null }, { requestPolicy: 'network-only' })
      .toPromise()
    const found = fresh.data?.letter?.version?.sections
      .flatMap(({ blocks }) => blocks.flatMap(({ paragraphs }) => paragraphs))
      .find(({ id }) => id === paragraph.id)
    if (!found) return setProblems([{ message: 'Iemand anders heeft deze alinea intussen weggehaald.' }])
    setBase({ paragraph: asParagraph(found), version: fresh.data?.letter?.currentVersion ?? base.version })
    setTheirs(found)
  }

  if (theirs)
    return (
      <Conflict
        theirs={plainText(asParagraph(theirs))}
        mine={wordsOf(text)}
        busy={busy}
        onMine={() => {
          setTheirs(null)
          void send(reason, base)
        }}
        onTheirs={onClose}
      />
    )
  return (
    <ParagraphForm
      label="Tekst van de alinea"
      letter={letter}
      runs={first}
      text={text}
      onText={setText}
      onOpen={onOpen}
      reasonLabel="Waarom past u dit aan?"
      busy={busy}
      problems={problems}
      failure={failure}
      onSave={(why) => send(why, base)}
      onClose={onClose}
    >
      {paragraph.own ? (
        <RemoveParagraph year={year} version={letter.currentVersion} paragraphId={paragraph.id} />
      ) : null}
    </ParagraphForm>
  )
}

/** The text with its numbers and quotes as they read. */
const readable = (text: string, runs: readonly Run[]): string =>
  withWords(text, (token) => runs.find((run) => tokenOf(run) === token)?.text ?? '…')
