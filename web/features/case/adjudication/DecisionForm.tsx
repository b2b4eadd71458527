// The reason behind the decision, whether the codebook was unclear, and sending it.
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { Problems } from '../../../Problems.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { FieldProblem } from '../../../ui/fieldProblem.ts'
import { useAction } from '../../../useAction.ts'
import { LeaveDialog } from '../../readalong/LeaveDialog.tsx'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import { AdjudicateDocument } from '../coding/codingDocuments.ts'
import { type Draft, type DraftTag, toInput } from '../coding/codingState.ts'

interface Props {
  readonly caseId: string
  readonly version: number
  readonly draft: Draft
  /** Whether anything was followed or changed in the labels. */
  readonly isBegun: boolean
  /** Reasons per item, by the name of the item; empty ones are not sent. */
  readonly reasons: Readonly<Record<string, string>>
  /** Threads on which the coders differ: their wording may be what they stumbled over. */
  readonly unclear: readonly DraftTag[]
  /** What the decision does not say yet, each with the place where it can be said. */
  readonly lacking: readonly FieldProblem[]
}

const REASON_ID = 'reden-van-besluit'
const NO_REASON: FieldProblem = { fieldId: REASON_ID, message: 'Schrijf de reden van uw besluit' }

export function DecisionForm({ caseId, version, draft, isBegun, reasons, unclear, lacking }: Props) {
  const [reason, setReason] = useState('')
  const [codebookUnclear, setCodebookUnclear] = useState(false)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(AdjudicateDocument)
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const all = reason.trim() === '' ? [...lacking, NO_REASON] : lacking
  const open = all.filter(({ message }) => found.some((each) => each.message === message))

  const isWritten = [reason, ...Object.values(reasons)].some((text) => text.trim() !== '')

  async function send(event: FormEvent) {
    event.preventDefault()
    setFound(all)
    if (all.length > 0) return
    const perItem = Object.entries(reasons)
      .filter(([, text]) => text.trim() !== '')
      .map(([item, text]) => ({ item, reason: text }))
    const answer = await run({
      input: { caseId, version, reason, codebookUnclear, reasons: perItem, ...toInput(draft) },
    })
    setProblems(answer?.adjudicateCase.problems ?? [])
  }

  return (
    <form onSubmit={send} noValidate>
      <LeaveDialog unsent={isBegun || isWritten || codebookUnclear} kind="answers" />
      <ErrorSummary problems={open} found={found} />
      <NoteArea
        id={REASON_ID}
        label="Waarom beslist u zo?"
        hint="De duiders lezen dit. Noem wat in de tekst de doorslag gaf."
        value={reason}
        onChange={setReason}
        max={NOTE_CHARS_MAX}
        error={open.includes(NO_REASON) ? NO_REASON.message : undefined}
      />
      <Checkbox
        label="Het codeboek was hier onduidelijk"
        hint="Dan komt dit besluit met uw reden bij “Voorstellen en besprekingen” te staan, zodat het team de omschrijving bespreekt."
        checked={codebookUnclear}
        onChange={setCodebookUnclear}
      />
      {codebookUnclear && unclear.length > 0 ? (
        <ul>
          {unclear.map(({ target, label }) => (
            <li key={target}>
              <Link
                to="/rode-draden/$id/veranderen"
                params={{ id: target }}
                search={{ casus: caseId }}
                target="_blank"
                className="nl-link"
              >
                Stel een wijziging voor van “{label}” (nieuw tabblad)
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        Stel de labels vast
      </Button>
    </form>
  )
}
