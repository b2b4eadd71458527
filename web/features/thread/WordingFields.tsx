// The fields for the words of a thread: what it is, when to choose it and when not, and a case for each.
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { FIELD_NAMES, TEXT_NAMES, type WordingText } from './wording.ts'

interface Props {
  readonly value: WordingText
  readonly onChange: (value: WordingText) => void
  /** The main themes to put it under; none when the place is given. */
  readonly themes?: readonly { readonly id: string; readonly label: string }[]
}

const ALWAYS_NEEDED: readonly string[] = ['definition', 'scopeNote']
const HINTS: Readonly<Record<string, string>> = {
  example: 'Een verzonnen geval dat hierbij hoort.',
  counterExample: 'Een verzonnen geval dat erop lijkt, maar hier niet bij hoort.',
  scopeNote: 'Noem de draden die hierop lijken, en het verschil.',
}

export function WordingFields({ value, onChange, themes }: Props) {
  const field = (name: keyof WordingText) => ({
    value: value[name],
    onChange: (text: string) => onChange({ ...value, [name]: text }),
  })
  return (
    <>
      <TextField {...field('label')} label={FIELD_NAMES.label} />
      {themes ? (
        <Select
          {...field('parentId')}
          label={FIELD_NAMES.parentId}
          empty="Dit is zelf een hoofdthema"
          optional
          options={themes.map(({ id, label }) => ({ value: id, label }))}
        />
      ) : null}
      {TEXT_NAMES.map(({ name, label }) => (
        <TextArea
          key={name}
          {...field(name)}
          label={label}
          hint={HINTS[name]}
          optional={!ALWAYS_NEEDED.includes(name)}
          rows={2}
          max={TEXT_CHARS_MAX}
        />
      ))}
      <TextArea
        {...field('synonyms')}
        label={FIELD_NAMES.synonyms}
        hint="Eén woord of zinsdeel per regel."
        optional
        rows={3}
      />
    </>
  )
}
