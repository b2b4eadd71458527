// What the sender said of published cases that look like the signal, for who decides where it belongs.
import { Link } from '@tanstack/react-router'
import { label } from '../../labels.ts'
import type { SignalAtWork } from './queueDocuments.ts'

type Said = SignalAtWork['likenesses']

/** Between the answer and the case it is about. */
const AS = { SAME: 'hetzelfde als', ALIKE: 'lijkt op', DIFFERENT: 'anders dan' } as const

/** What was said of one case, in small letters; empty when nothing was. */
export const saidOf = (said: Said, caseId: string): string =>
  label('likeness', said.find((one) => one.case.id === caseId)?.likeness).toLowerCase()

export function SenderSays({ said }: { readonly said: Said }) {
  if (said.length === 0) return null
  return (
    <ul className="said-beside" aria-label="Wat de indiener zegt">
      {said.map(({ likeness, case: { id, reference, title } }) => (
        <li key={id}>
          Indiener zegt: {AS[likeness]}{' '}
          <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
            {reference}
          </Link>{' '}
          <span className="rd-soft">{title}</span>
        </li>
      ))}
    </ul>
  )
}
