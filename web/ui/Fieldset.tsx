// Fields that answer one question together.
import { type ReactNode, useId } from 'react'
import { FieldError, FieldHint, Optional } from './Field.tsx'

interface FieldsetProps {
  readonly legend: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly id?: string
  /** Of fields with labels of their own, above which the legend reads as a heading. */
  readonly group?: boolean
  readonly children: ReactNode
}

export function Fieldset({
  legend,
  hint,
  error,
  optional = false,
  id: fixedId,
  group = false,
  children,
}: FieldsetProps) {
  const ownId = useId()
  const id = fixedId ?? ownId
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`rd-fieldset utrecht-form-fieldset__fieldset--html-fieldset${error ? ' rd-fieldset--invalid' : ''}`}
      aria-describedby={describedBy === '' ? undefined : describedBy}
    >
      <legend className={`utrecht-form-label${group ? ' rd-fieldset__heading' : ''}`}>
        {legend}
        {optional ? <Optional /> : null}
      </legend>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children}
    </fieldset>
  )
}
