// What is wrong with a form, at its top, each with a link to the field; it or the first field takes the focus when it appears.
import { useEffect, useRef } from 'react'
import type { FieldProblem } from './fieldProblem.ts'
import { focusOn } from './focusOn.ts'

interface ErrorSummaryProps {
  /** What is wrong now. */
  readonly problems: readonly FieldProblem[]
  /** What was wrong when the form was sent, where the list shrinks with each repair; only a new one takes the focus. */
  readonly found?: readonly FieldProblem[]
  /** Sends the focus to the first field that is wrong; the list itself is read out where it stands. */
  readonly toField?: boolean
}

export function ErrorSummary({ problems, found = problems, toField = false }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [first] = found
    if (!first) return
    if (!(toField && focusOn(first.fieldId))) box.current?.focus()
  }, [found, toField])
  if (problems.length === 0) return null
  return (
    <div className="utrecht-alert utrecht-alert--error rd-alert" role="alert" tabIndex={-1} ref={box}>
      <span className="rd-alert__sign" aria-hidden="true">
        ×
      </span>
      <div className="utrecht-alert__content">
        <h2 className="rd-alert__heading">
          {problems.length === 1
            ? 'Er is nog 1 ding te verbeteren'
            : `Er zijn nog ${problems.length} dingen te verbeteren`}
        </h2>
        <ul>
          {problems.map(({ fieldId, message }) => (
            <li key={`${fieldId} ${message}`}>
              {fieldId === '' ? message : <FieldLink fieldId={fieldId}>{message}</FieldLink>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const FieldLink = ({ fieldId, children }: { readonly fieldId: string; readonly children: string }) => (
  <a
    className="nl-link"
    href={`#${fieldId}`}
    onClick={(event) => {
      event.preventDefault()
      focusOn(fieldId)
    }}
  >
    {children}
  </a>
)
