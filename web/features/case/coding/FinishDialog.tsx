// The last look before a coding is called done. By keyboard: space and tab through the points, enter to finish.
import { type FormEvent, useState } from 'react'
import type { ChecklistPoint } from '#core/checklist.ts'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { FieldProblem } from '../../../ui/fieldProblem.ts'
import { ConfirmPoints, openPoints } from '../../checklist/ConfirmPoints.tsx'

interface Props {
  /** Kept by the screen while the coding is not changed, so that going back to read it does not ask for all points again. */
  readonly ticked: readonly ChecklistPoint[]
  readonly onTick: (ticked: readonly ChecklistPoint[]) => void
  readonly onFinish: () => void
  readonly onClose: () => void
}

export function FinishDialog({ ticked, onTick, onFinish, onClose }: Props) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])

  function send(event: FormEvent) {
    event.preventDefault()
    if (openPoints('code', ticked) === 0) return onFinish()
    setProblems([{ fieldId: 'laatste-blik', message: 'Loop elk punt na' }])
  }

  return (
    <Dialog title="Klaar met deze casus?" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <ErrorSummary problems={problems} />
        <ConfirmPoints
          step="code"
          id="laatste-blik"
          legend="Een laatste blik"
          ticked={ticked}
          onTick={onTick}
        />
        <ButtonGroup>
          <Button type="submit" kind="primary">
            Rond de duiding af
          </Button>
          <Button onPress={onClose}>Verder duiden</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
