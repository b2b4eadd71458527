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

export function EarlierJudgement({ warning, onJudged, onOvertaken }: Props) {
  const { may } = useVisit()
  const { run, busy, failure } = useAction(JudgeWarningDocument)
  const [problems, setProblems] = useState<readonly ShownProblem[]>([])
  const [judging, setJudging] = useState(false)
  const earlier = askedAfter(warning)
  if (!earlier) return null
  const { verdict, reason } = earlier
  return (
    <div className="rd-stack">
      <p>
        Viel ook op in {formatPeriod(earlier.month)}. {earlier.by.name} beoordeelde dat als{' '}
        <strong>{VERDICTS[verdict].label.toLowerCase()}</strong>
        {reason ? `: “${reason}”` : '.'} Is dat nog zo?
      </p>
      {may('warning.judge') ? (
        <ButtonGroup>
          <Button
            busy={busy}
            label={`Ja, nog zo: ${nameOf(warning)}`}
            onPress={async () => {
              const seenAt = warning.lastJudgement?.at ?? null
              const answer = await run({ input: { warningId: warning.id, verdict, reason, seenAt } })
              if (!answer) return
              const found = answer.judgeWarning.problems
              if (found.some(({ code }) => code === 'CONFLICT')) return onOvertaken()
              setProblems(found)
              if (found.length === 0) onJudged()
            }}
          >
            Ja, nog zo
          </Button>
          <Button label={`Nee, beoordeel opnieuw: ${nameOf(warning)}`} onPress={() => setJudging(true)}>
            Nee, beoordeel opnieuw
          </Button>
        </ButtonGroup>
      ) : null}
      <Problems {...{ problems, failure }} />
      {judging ? (
        <JudgeDialog
          warning={warning}
          onDone={() => {
            // First closed: while it is open nothing behind it can get the focus.
            flushSync(() => setJudging(false))
            onJudged()
          }}
          onClose={(overtaken) => {
            flushSync(() => setJudging(false))
            if (overtaken) onJudged()
          }}
        />
      ) : null}
    </div>
  )
}
