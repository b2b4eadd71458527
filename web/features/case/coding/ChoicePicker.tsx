// Finds one choice by typing and hands it over; empty again afterwards, ready for the next.
import { useState } from 'react'
import { label as labelOf } from '../../../labels.ts'
import { Combobox } from '../../../ui/Combobox.tsx'
import { type Choice, fitting } from './codebookChoices.ts'
import { Guide } from './Guide.tsx'
import { useProvisionChoices } from './useProvisionChoices.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** The choices that are known beforehand; provisions are asked from the server while typing. */
  readonly choices: readonly Choice[]
  readonly withProvisions?: boolean
  /** The case whose laws come first among provisions. */
  readonly caseId?: string
  /** Says of each choice what kind it is, where kinds are mixed. */
  readonly withKinds?: boolean
  readonly onChoose: (choice: Choice) => void
}

const SHOWN_MAX = 20

export function ChoicePicker({
  id,
  label,
  hint,
  choices,
  withProvisions,
  caseId,
  withKinds,
  onChoose,
}: Props) {
  const [words, setWords] = useState('')
  const { provisions, settled } = useProvisionChoices(withProvisions ? words : '', caseId ?? null)
  const isTyped = words.trim() !== ''
  const known = !isTyped && withKinds ? [] : fitting(choices, words)
  const isArticle = /\d/.test(words)
  const shown = isArticle ? [...provisions, ...known] : [...known, ...provisions]
  const isNothing = isTyped && shown.length === 0 && (settled || !withProvisions)
  // A list of one kind is short enough to choose from; all kinds together are not.
  const isList = !(withKinds || withProvisions)
  const options = isNothing && isList ? choices : shown.slice(0, SHOWN_MAX)
  return (
    <Combobox
      id={id}
      label={label}
      hint={hint}
      narrows
      words={words}
      onWords={setWords}
      // What stands first may not change under the finger that presses Enter.
      takesFirst={isTyped && !isNothing && (settled || (known.length > 0 && !isArticle))}
      notice={isNothing ? `Niets gevonden. ${isList ? 'Kies uit de lijst.' : 'Typ een ander woord.'}` : ''}
      options={options.map((choice) => ({
        value: `${choice.kind} ${choice.target}`,
        label: choice.label,
        detail: withKinds
          ? [labelOf('tagKind', choice.kind), choice.detail].filter(Boolean).join(': ')
          : choice.detail,
        more: choice.guide ? <Guide guide={choice.guide} /> : null,
      }))}
      onChoose={({ value }) => {
        const chosen = options.find((choice) => `${choice.kind} ${choice.target}` === value)
        if (!chosen) return
        setWords('')
        onChoose(chosen)
      }}
    />
  )
}
