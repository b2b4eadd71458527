// The reason behind the decision, whether the codebook was unclear, and sending it.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../../Problems.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { useAction } from '../../../useAction.ts'
import { AdjudicateDocument } from '../coding/codingDocuments.ts'
import { type Draft, toInput } from '../coding/codingState.ts'

interface Props {
  readonly caseId: string
  readonly version: number
  readonly draft: Draft
}

export function DecisionForm({ caseId, version, draft }: Props) {
  const [reason, setReason] = useState('')
  const [codebookUnclear, setCodebookUnclear] = useState(false)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(AdjudicateDocument)
  const lacksReason = reason.trim() === ''
  const [tried, setTried] = useState(false)

  async function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (lacksReason) return
    const answer = await run({ input: { caseId, version, reason, codebookUnclear, ...toInput(draft) } })
    setProblems(answer?.adjudicateCase.problems ?? [])
  }

  return (
    <form onSubmit={send} noValidate>
      <TextArea
        label="Waarom beslist u zo?"
        hint="De duiders lezen dit. Noem wat in de tekst de doorslag gaf."
        value={reason}
        onChange={setReason}
        error={tried && lacksReason ? 'Schrijf de reden van uw besluit' : undefined}
      />
      <Checkbox
        label="Het codeboek was hier onduidelijk"
        hint="Dan bespreekt het team de omschrijving."
        checked={codebookUnclear}
        onChange={setCodebookUnclear}
      />
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        Stel de labels vast
      </Button>
    </form>
  )
}
