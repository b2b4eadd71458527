// What surrounds every form control: its label, an explanation before it, and what is wrong with it.
import { type ReactNode, useId } from 'react'

export interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Fields are needed unless they say otherwise, in words. */
  readonly optional?: boolean
  /** It narrows what is shown; whether it is needed does not come up. */
  readonly narrows?: boolean
  /** What is told below the control, such as how much more fits in it. */
  readonly note?: string | undefined
  /** A fixed id, so that an error summary can link to the field. */
  readonly id?: string
}

export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

export function Field({
  label,
  hint,
  error,
  optional = false,
  narrows = false,
  note,
  id: fixedId,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const ownId = useId()
  const id = fixedId ?? ownId
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`, note && `${id}-note`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={`utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
          {optional ? <Optional /> : null}
        </label>
      </div>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className="utrecht-form-field__input">
        {children({
          id,
          'aria-describedby': describedBy === '' ? undefined : describedBy,
          'aria-invalid': error ? true : undefined,
          'aria-required': optional || narrows ? undefined : true,
        })}
      </div>
      {note ? <FieldNote id={`${id}-note`}>{note}</FieldNote> : null}
    </div>
  )
}

/** Behind a label, with the space between them. */
export const Optional = () => (
  <>
    {' '}
    <span className="rd-optional">(niet verplicht)</span>
  </>
)

export const FieldHint = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <div className="utrecht-form-field-description utrecht-form-field__description" id={id}>
    {children}
  </div>
)

const FieldNote = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <p className="rd-field-note" id={id}>
    {children}
  </p>
)

export const FieldError = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <div className="utrecht-form-field-error-message utrecht-form-field__error-message" id={id}>
    <span className="rd-visually-hidden">Fout: </span>
    {children}
  </div>
)
