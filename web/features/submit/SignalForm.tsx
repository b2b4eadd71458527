// Writing a signal: fill in with someone reading along, look it over, send. Raw text stays in this component.
import { useState } from 'react'
import { enumOrNull } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { type Draft, fieldId, missingIn, perField, type Texts, toInput } from './draft.ts'
import '../readalong/readAlong.css'
import { ReaderState } from '../readalong/ReaderState.tsx'
import { useOnceRead } from '../readalong/useOnceRead.ts'
import { useReadingAlong } from '../readalong/useReadingAlong.ts'
import { ReviewStep } from './ReviewStep.tsx'
import { refusalsOf, type ServerProblem } from './refusals.ts'
import type { SectionProps } from './section.ts'
import { type Found, stillWrong } from './stillWrong.ts'
import { useReviewStep } from './useReviewStep.ts'
import { WriteStep } from './WriteStep.tsx'

type SignalInput = ReturnType<typeof toInput>

interface SignalFormProps {
  readonly start: Draft
  readonly busy: boolean
  readonly failure: string | null
  /** Sends it and gives the problems of the server, or null when no answer came; who calls takes it from there. */
  readonly send: (input: SignalInput) => Promise<readonly ServerProblem[] | null>
}

export function SignalForm({ start, busy, failure, send }: SignalFormProps) {
  const [draft, setDraft] = useState(start)
  const [found, setFound] = useState<Found>({ problems: [], draft: start })
  const [reviewing, setReviewing] = useReviewStep()
  const reading = useReadingAlong(draft.texts)
  const [showWhenRead, waiting] = useOnceRead(reading.clean, (clean) => setReviewing(perField(clean)))

  const problems = stillWrong(found, draft)

  const section: SectionProps = {
    draft,
    change: (part) => setDraft({ ...draft, ...part }),
    errorOf: (field) => problems.find((problem) => problem.fieldId === fieldId(field))?.message,
    idOf: fieldId,
  }

  function review() {
    const missing = missingIn(draft)
    setFound({ problems: missing, draft })
    if (missing.length === 0) showWhenRead()
  }

  async function sendReviewed(clean: Texts) {
    const reporterType = enumOrNull('reporterType', draft.reporterType)
    if (reporterType === null) return
    const refused = await send(toInput(draft, clean, reporterType))
    if (refused === null) return
    setReviewing(null)
    if (refused.length === 0) return
    // The places the server names are places in what was sent, so that is what the form now shows.
    const sent = { ...draft, texts: clean }
    setDraft(sent)
    setFound({ problems: refusalsOf(refused, clean), draft: sent })
  }

  return (
    <>
      <LeaveDialog unsent={draft !== start} />
      <ReaderState reading={reading} />
      <Problems failure={failure} />
      {reviewing ? (
        <ReviewStep
          draft={draft}
          clean={reviewing}
          busy={busy}
          onBack={() => setReviewing(null)}
          onSend={() => void sendReviewed(reviewing)}
        />
      ) : (
        <>
          <ErrorSummary problems={problems} found={found.problems} />
          <WriteStep section={section} reading={reading} busy={waiting} onReview={review} />
        </>
      )}
    </>
  )
}
