// Right after saving a paragraph: taking that back, as a version of its own.
import { useState } from 'react'
import { editableText } from '#core/letter/editing.ts'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { asParagraph, removedFrom } from './editing.ts'
import { EditLetterDocument, type ShownLetter, type ShownParagraph } from './letterDocuments.ts'

interface Props {
  readonly letter: ShownLetter
  readonly before: ShownParagraph
  readonly now: ShownParagraph
}

export function UndoEdit({ letter: { year, currentVersion: version }, before, now }: Props) {
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const [undoneFrom, setUndoneFrom] = useState<number | null>(null)
  const { run, busy, failure } = useAction(EditLetterDocument)
  if (undoneFrom !== null && version > undoneFrom) return null

  async function undo() {
    const text = editableText(asParagraph(before))
    const removes = removedFrom(asParagraph(now), text)
    const reason = 'Aanpassing ongedaan gemaakt'
    const answer = await run({
      input: { year, version, paragraphId: now.id, text, reason, removes },
    })
    const found = answer?.editLetter.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) setUndoneFrom(version)
  }

  return (
    <Alert tone="ok" live>
      De alinea is bewaard.{' '}
      <Button size="small" kind="subtle" busy={busy || undoneFrom !== null} onPress={undo}>
        Maak ongedaan
      </Button>
      <Problems problems={problems} failure={failure} />
    </Alert>
  )
}
