// One choice from a closed list.
import { Field, type FieldProps } from './Field.tsx'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Choices under a heading of their own in the list. */
export interface ChoiceGroup {
  readonly label: string
  readonly options: readonly Choice[]
}

interface SelectProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly (Choice | ChoiceGroup)[]
  /** What the empty choice says; without it there is no empty choice. */
  readonly empty?: string
}

export function Select({ value, onChange, options, empty, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={`utrecht-select utrecht-select--html-select${field.error ? ' utrecht-select--invalid' : ''}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                <Options options={option.options} />
              </optgroup>
            ) : (
              <Options key={option.value} options={[option]} />
            ),
          )}
        </select>
      )}
    </Field>
  )
}

const Options = ({ options }: Pick<ChoiceGroup, 'options'>) =>
  options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))
