// One line of text.
import { Field, type FieldProps } from './Field.tsx'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'number' | 'date'
  readonly autoComplete?: string
  readonly maxLength?: number
  readonly narrow?: boolean
  readonly spellCheck?: boolean
}

export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    type = 'text',
    autoComplete = 'off',
    maxLength,
    narrow,
    spellCheck,
    ...field
  } = props
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={`utrecht-textbox utrecht-textbox--html-input${narrow ? ' rd-narrow' : ''}${
            field.error ? ' utrecht-textbox--invalid' : ''
          }`}
          type={type}
          value={value}
          autoComplete={autoComplete}
          maxLength={maxLength}
          spellCheck={spellCheck}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
