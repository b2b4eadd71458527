// Taking out a paragraph that people added, after asking.
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAction } from '../../useAction.ts'
import { RemoveLetterParagraphDocument } from './letterDocuments.ts'

interface Props {
  readonly year: number
  readonly version: number
  readonly paragraphId: string
}

export function RemoveParagraph({ year, version, paragraphId }: Props) {
  const [asking, setAsking] = useState(false)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(RemoveLetterParagraphDocument)

  async function remove() {
    const answer = await run({ input: { year, version, paragraphId, reason: 'Alinea weggehaald' } })
    setProblems(answer?.removeLetterParagraph.problems ?? [])
  }

  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        Haal de alinea weg
      </Button>
      {asking ? (
        <Dialog title="Alinea weghalen?" onClose={() => setAsking(false)}>
          <p>De alinea staat dan niet meer in de brief. In oudere versies blijft zij te lezen.</p>
          <Problems problems={problems} failure={failure} />
          <ButtonGroup>
            <Button kind="danger" busy={busy} onPress={remove}>
              Haal weg
            </Button>
            <Button onPress={() => setAsking(false)}>Laat staan</Button>
          </ButtonGroup>
        </Dialog>
      ) : null}
    </>
  )
}
