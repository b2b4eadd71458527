// A single tick.
import { type ReactNode, useId } from 'react'

interface CheckboxProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: ReactNode
  readonly id?: string
  readonly onFocus?: () => void
}

export function Checkbox({ label, checked, onChange, hint, id: fixedId, onFocus }: CheckboxProps) {
  const ownId = useId()
  const id = fixedId ?? ownId
  return (
    <div className="utrecht-form-field utrecht-form-field--checkbox">
      <div className="utrecht-form-field__label utrecht-form-field__label--checkbox">
        <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={id}>
          {label}
        </label>
      </div>
      <div className="utrecht-form-field__input">
        <input
          id={id}
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
          checked={checked}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onFocus={onFocus}
          onChange={(event) => onChange(event.target.checked)}
        />
      </div>
      {hint ? (
        <div className="utrecht-form-field-description utrecht-form-field__description" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
    </div>
  )
}
