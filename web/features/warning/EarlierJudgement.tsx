// What was said of an earlier month of the same alarm, one key to say that it still holds, and one to judge anew.
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { formatPeriod } from '../../dates.ts'
import { Problems } from '../../Problems.tsx'
import type { ShownProblem } from '../../problemText.ts'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { JudgeDialog } from './JudgeDialog.tsx'
import { VERDICTS } from './verdicts.ts'
import { nameOf } from './WarningChart.tsx'
import { JudgeWarningDocument, type ShownWarning } from './warningDocuments.ts'

interface Props {
  readonly warning: ShownWarning
  /** After this month was judged. */
  readonly onJudged: () => void
  /** After it turned out that someone else judged this alarm meanwhile. */
  readonly onOvertaken: () => void
}

/** The judgement of an earlier month that this one asks after; null for a month that was judged itself, or when a later one was. */
export const askedAfter = ({ month, judgement, alarmJudgement }: ShownWarning) =>
  judgement || !alarmJudgement || alarmJudgement.month > month ? null : alarmJudgement

type Earlier = NonNullable<ReturnType<typeof askedAfter>>

export function EarlierJudgement({ warning, onJudged, onOvertaken }: Props) {
  const { may } = useVisit()
  const earlier = askedAfter(warning)
  if (!earlier) return null
  return (
    <div className="rd-stack">
      <SaidEarlier {...earlier} />
      {may('warning.judge') ? <Answers {...{ warning, earlier, onJudged, onOvertaken }} /> : null}
    </div>
  )
}

const SaidEarlier = ({ month, by, verdict, reason }: Earlier) => (
  <p>
    Viel ook op in de telling van {formatPeriod(month)}. {by.name} beoordeelde dat als{' '}
    <strong>{VERDICTS[verdict].label.toLowerCase()}</strong>
    {reason ? `: “${reason}”` : '.'} Is dat nog zo?
  </p>
)

function Answers({ warning, earlier, onJudged, onOvertaken }: Props & { readonly earlier: Earlier }) {
  const [judging, setJudging] = useState(false)
  const { stillHolds, busy, problems, failure } = useStillHolds(warning, earlier, { onJudged, onOvertaken })
  /** First closed: while the dialog is open nothing behind it can get the focus. */
  const close = (changed: boolean) => {
    flushSync(() => setJudging(false))
    if (changed) onJudged()
  }
  return (
    <>
      <ButtonGroup>
        <Button busy={busy} label={`Ja, nog zo: ${nameOf(warning)}`} onPress={stillHolds}>
          Ja, nog zo
        </Button>
        <Button label={`Nee, beoordeel opnieuw: ${nameOf(warning)}`} onPress={() => setJudging(true)}>
          Nee, beoordeel opnieuw
        </Button>
      </ButtonGroup>
      <Problems {...{ problems, failure }} />
      {judging ? <JudgeDialog warning={warning} onDone={() => close(true)} onClose={close} /> : null}
    </>
  )
}

/** Records what was said earlier for this month as well. */
function useStillHolds(
  { id: warningId, lastJudgement }: ShownWarning,
  { verdict, reason }: Earlier,
  { onJudged, onOvertaken }: Pick<Props, 'onJudged' | 'onOvertaken'>,
) {
  const { run, busy, failure } = useAction(JudgeWarningDocument)
  const [problems, setProblems] = useState<readonly ShownProblem[]>([])

  async function stillHolds() {
    const seenAt = lastJudgement?.at ?? null
    const answer = await run({ input: { warningId, verdict, reason, seenAt } })
    if (!answer) return
    const found = answer.judgeWarning.problems
    if (found.some(({ code }) => code === 'CONFLICT')) return onOvertaken()
    setProblems(found)
    if (found.length === 0) onJudged()
  }
  return { stillHolds, busy, problems, failure }
}
