// Text of several lines; it grows with what is in it.
import type { Ref } from 'react'
import { Field, type FieldProps } from './Field.tsx'

interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  /** Off for text that must stay in the tab: some browsers send text away to have it checked. */
  readonly spellCheck?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function TextArea({ value, onChange, rows = 4, spellCheck, ref, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          ref={ref}
          className={`utrecht-textarea utrecht-textarea--html-textarea${
            field.error ? ' utrecht-textarea--invalid' : ''
          }`}
          value={value}
          rows={rows}
          lang="nl"
          autoComplete="off"
          spellCheck={spellCheck}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
