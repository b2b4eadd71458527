// One choice from a few, all in sight.
import { type ReactNode, useId } from 'react'
import { Fieldset } from './Fieldset.tsx'

interface RadioOption<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
}

interface RadioGroupProps<Value extends string> {
  readonly legend: string
  readonly value: Value | ''
  readonly onChange: (value: Value) => void
  readonly options: readonly RadioOption<Value>[]
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly id?: string
  /** Side by side, for short answers. */
  readonly inline?: boolean
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { value, onChange, options, inline = false, ...fieldset } = props
  const name = useId()
  return (
    <Fieldset {...fieldset}>
      <div className={inline ? 'rd-choices rd-choices--inline' : 'rd-choices'}>
        {options.map((option) => (
          <Radio
            key={option.value}
            name={name}
            option={option}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

interface RadioProps {
  readonly name: string
  readonly option: RadioOption<string>
  readonly checked: boolean
  readonly onChange: () => void
}

function Radio({ name, option, checked, onChange }: RadioProps) {
  const id = useId()
  return (
    <div className="utrecht-form-field utrecht-form-field--radio">
      <div className="utrecht-form-field__label utrecht-form-field__label--radio">
        <label className="utrecht-form-label utrecht-form-label--radio" htmlFor={id}>
          {option.label}
        </label>
      </div>
      <div className="utrecht-form-field__input">
        <input
          id={id}
          type="radio"
          name={name}
          value={option.value}
          checked={checked}
          className="utrecht-radio-button utrecht-radio-button--html-input"
          aria-describedby={option.hint ? `${id}-hint` : undefined}
          onChange={onChange}
        />
      </div>
      {option.hint ? (
        <div className="utrecht-form-field-description utrecht-form-field__description" id={`${id}-hint`}>
          {option.hint}
        </div>
      ) : null}
    </div>
  )
}
