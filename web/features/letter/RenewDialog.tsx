// Counting again: first what will change, then doing it.
import { useQuery } from 'urql'
import { ActionDialog } from '../../ActionDialog.tsx'
import { Loaded } from '../../Loaded.tsx'
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
  return (
    <ActionDialog
      title="Cijfers vernieuwen"
      verb="Neem dit over"
      unavailable={!result.data}
      document={DraftLetterDocument}
      input={() => ({ year })}
      problemsOf={({ draftLetter }) => draftLetter.problems}
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        Alles wat de software schreef, wordt opnieuw geteld. Wat mensen schreven, blijft staan; de getallen en
        citaten daarin gaan mee.
      </p>
      <Loaded result={result}>
        {({ letterRenewal }) => (letterRenewal ? <Changes {...letterRenewal} /> : null)}
      </Loaded>
    </ActionDialog>
  )
}
