// Adding a paragraph below a heading or behind another, or an item to a list.
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { AddLetterParagraphDocument, type ShownLetter } from './letterDocuments.ts'
import { ParagraphForm } from './ParagraphForm.tsx'
import { useFocusBack } from './useFocusBack.ts'

interface Props {
  readonly letter: ShownLetter
  readonly sectionId: string
  readonly heading: string
  /** The block or item behind which it comes; null for right below the heading. */
  readonly afterId: string | null
  readonly listItem?: boolean
  readonly onOpen: (token: string) => void
}

export function AddParagraph({ letter, sectionId, heading, afterId, listItem = false, onOpen }: Props) {
  // A number is the version that was added to.
  const [writing, setWriting] = useState<'open' | number | null>(null)
  const [text, setText] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(AddLetterParagraphDocument)
  // The form stays until the page shows what was added, so that nobody takes it for lost and adds it again.
  const isOnItsWay = typeof writing === 'number' && letter.currentVersion <= writing
  const isWriting = writing === 'open' || isOnItsWay
  const opener = useFocusBack(isWriting)
  const what = listItem ? 'Voeg een punt toe' : 'Voeg een alinea toe'

  async function save(reason: string) {
    const { year, currentVersion: version } = letter
    const answer = await run({ input: { year, version, sectionId, afterId, listItem, text, reason } })
    const found = answer?.addLetterParagraph.problems ?? []
    setProblems(found)
    if (!answer || found.length > 0) return
    setWriting(version)
  }

  function open() {
    if (writing !== null) setText('')
    setWriting('open')
  }

  if (!isWriting)
    return (
      <div className="letter-add">
        <Button ref={opener} size="small" kind="subtle" label={`${what}: ${heading}`} onPress={open}>
          {what}
        </Button>
      </div>
    )
  return (
    <ParagraphForm
      label={`Nieuwe tekst onder ${heading}`}
      letter={letter}
      runs={[]}
      text={text}
      onText={setText}
      onOpen={onOpen}
      reasonLabel="Waarom voegt u dit toe?"
      busy={busy || isOnItsWay}
      problems={problems}
      failure={failure}
      onSave={save}
      onClose={() => setWriting(null)}
    />
  )
}
