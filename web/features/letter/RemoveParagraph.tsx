// Taking out a paragraph that people added, after asking.
import { useState } from 'react'
import { ActionDialog } from '../../ActionDialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { RemoveLetterParagraphDocument } from './letterDocuments.ts'

interface Props {
  readonly year: number
  readonly version: number
  readonly paragraphId: string
}

export function RemoveParagraph({ year, version, paragraphId }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        Haal de alinea weg
      </Button>
      {asking ? (
        <ActionDialog
          title="Alinea weghalen?"
          verb="Haal weg"
          kind="danger"
          cancel="Laat staan"
          document={RemoveLetterParagraphDocument}
          input={() => ({ input: { year, version, paragraphId, reason: 'Alinea weggehaald' } })}
          problemsOf={({ removeLetterParagraph }) => removeLetterParagraph.problems}
          onClose={() => setAsking(false)}
        >
          <p>De alinea staat dan niet meer in de brief. In oudere versies blijft zij te lezen.</p>
        </ActionDialog>
      ) : null}
    </>
  )
}
