// Counting again: first what will change, then doing it.
import { useState } from 'react'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAction } from '../../useAction.ts'
import { Changes } from './Changes.tsx'
import { DraftLetterDocument, LetterRenewalDocument } from './letterDocuments.ts'

interface Props {
  readonly year: number
  readonly onDone: () => void
  readonly onClose: () => void
}

export function RenewDialog({ year, onDone, onClose }: Props) {
  const [result] = useQuery({
    query: LetterRenewalDocument,
    variables: { year },
    requestPolicy: 'network-only',
  })
  const { run, busy, failure } = useAction(DraftLetterDocument)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])

  async function renew() {
    const answer = await run({ year })
    const found = answer?.draftLetter.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onDone()
  }

  return (
    <Dialog title="Cijfers vernieuwen" onClose={onClose}>
      <p>Alles wat de software schreef, wordt opnieuw geteld. Wat mensen schreven, blijft staan.</p>
      <Loaded result={result}>
        {({ letterRenewal }) => (letterRenewal ? <Changes {...letterRenewal} /> : null)}
      </Loaded>
      <Problems problems={problems} failure={failure} />
      <ButtonGroup>
        <Button kind="primary" busy={busy} onPress={renew}>
          Neem dit over
        </Button>
        <Button onPress={onClose}>Annuleer</Button>
      </ButtonGroup>
    </Dialog>
  )
}
