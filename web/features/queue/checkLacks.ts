// What is still needed before a check can be sent, each with the field it belongs to.
import { type ChecklistAnswers, unanswered } from '#core/checklist.ts'
import type { FieldProblem } from '../../ui/fieldProblem.ts'

export type Verdict = 'confirmed' | 'returned'

export interface Checked {
  readonly verdict: Verdict | ''
  readonly answers: ChecklistAnswers
  readonly note: string
  readonly openPlaces: number
  readonly tooFew: boolean
}

export function whatLacks({ verdict, answers, note, openPlaces, tooFew }: Checked): readonly FieldProblem[] {
  const open = unanswered(answers).length
  const list = (message: string): FieldProblem => ({ fieldId: 'controle', message })
  return [
    ...(open > 0 ? [list(`Beantwoord elk punt; nog ${open} te gaan`)] : []),
    ...(verdict === '' ? [{ fieldId: 'oordeel', message: 'Kies uw oordeel' }] : []),
    ...(verdict === 'confirmed' && Object.values(answers).includes(false)
      ? [list('Is een punt niet in orde, stuur het signaal dan terug')]
      : []),
    ...(verdict === 'confirmed' && openPlaces > 0
      ? [
          {
            fieldId: 'markeringen',
            message: `Zeg bij elke markering waarom die mag blijven; nog ${openPlaces} te gaan`,
          },
        ]
      : []),
    ...(verdict === 'confirmed' && tooFew && note.trim() === ''
      ? [{ fieldId: 'toelichting', message: 'Leg uit waarom het kan terwijl de meter te weinig telt' }]
      : []),
    ...(verdict === 'returned' && note.trim() === ''
      ? [{ fieldId: 'toelichting', message: 'Schrijf wat de indiener moet verbeteren' }]
      : []),
  ]
}
