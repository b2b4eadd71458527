// Search as you type in a list, and choose one; the pattern of the ARIA guide: arrows, Enter and Escape.

import type { ReactNode } from 'react'
import { counted } from '#core/dutch/words.ts'
import { Field, type FieldProps } from './Field.tsx'
import { useChoosing } from './useChoosing.ts'

export interface ComboboxOption {
  readonly value: string
  readonly label: string
  readonly detail?: ReactNode
  /** Shown in the place of `detail` while the arrow keys stand on the option. */
  readonly more?: ReactNode
}

interface ComboboxProps extends FieldProps {
  readonly words: string
  readonly onWords: (words: string) => void
  /** What fits the words now; the caller decides what fits. */
  readonly options: readonly ComboboxOption[]
  readonly onChoose: (option: ComboboxOption) => void
  /** Enter takes the first option as long as the arrow keys point at none; the list shows so. */
  readonly takesFirst?: boolean
  /** Enter sends the form as long as the arrow keys point at nothing; elsewhere it never does. */
  readonly sends?: boolean
  /** Says how many options there are. */
  readonly countWords?: (count: number) => string
  /** Said under the field while the words in it lead to nothing. */
  readonly notice?: string
  readonly id: string
}

export function Combobox({
  words,
  onWords,
  options,
  onChoose,
  takesFirst = false,
  sends = false,
  countWords = possibilities,
  notice = '',
  ...field
}: ComboboxProps) {
  const listId = `${field.id}-list`
  const choosing = useChoosing({ listId, options, onChoose, takesFirst, sends })
  const { shown, standing, active } = choosing
  return (
    <Field {...field}>
      {(control) => (
        <div className="rd-combobox">
          <input
            {...control}
            className="utrecht-textbox utrecht-textbox--html-input"
            role="combobox"
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={shown && standing >= 0 ? `${listId}-${standing}` : undefined}
            autoComplete="off"
            value={words}
            onChange={(event) => {
              onWords(event.target.value)
              choosing.startAgain()
            }}
            onFocus={choosing.open}
            onBlur={choosing.close}
            onKeyDown={choosing.onKey}
          />
          <p className={notice === '' ? 'rd-visually-hidden' : 'rd-soft'} role="status">
            {notice || (shown ? countWords(options.length) : '')}
          </p>
          <div
            id={listId}
            role="listbox"
            aria-label={field.label}
            className="rd-combobox__list"
            hidden={!shown}
          >
            <Options {...{ listId, options, standing, active }} onChoose={choosing.choose} />
          </div>
        </div>
      )}
    </Field>
  )
}

const possibilities = (count: number): string => counted(count, 'mogelijkheid', 'mogelijkheden')

interface OptionsProps {
  readonly listId: string
  readonly options: readonly ComboboxOption[]
  /** Which of them Enter takes; -1 for none. */
  readonly standing: number
  /** Which of them the arrow keys stand on; -1 for none. */
  readonly active: number
  readonly onChoose: (option: ComboboxOption) => void
}

const Options = ({ listId, options, standing, active, onChoose }: OptionsProps) =>
  options.map((option, index) => (
    <div
      key={option.value}
      id={`${listId}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === standing}
      className="rd-combobox__option"
      onMouseDown={(event) => {
        // Before the field loses its focus, which would close the list.
        event.preventDefault()
        onChoose(option)
      }}
    >
      <span>{option.label}</span>
      {index === active && option.more ? (
        <div className="rd-combobox__detail">{option.more}</div>
      ) : option.detail ? (
        <span className="rd-combobox__detail">{option.detail}</span>
      ) : null}
    </div>
  ))
