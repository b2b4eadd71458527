// The fields of a bottleneck that tell and sort it: the texts, the choices and the reason for its priority.
import { LONG_TEXT_CHARS_MAX } from '#core/textLength.ts'
import { optionsOf } from '../../labels.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { FIELD_NAMES } from './bottleneckFaults.ts'
import { type BottleneckFields, CHOICES } from './bottleneckFields.ts'

interface FieldsProps {
  readonly form: BottleneckFields
  readonly set: (change: Partial<BottleneckFields>) => void
  readonly errorOf: (name: string) => string | undefined
}

const TEXTS = [
  { name: 'description', hint: 'In gewone woorden, zonder dat iemand herkenbaar is.' },
  { name: 'whoItHits', hint: 'De groep, niet een persoon.' },
  {
    name: 'remedy',
    hint: 'Wat is er nodig? Begin met wat dat is, zoals “Een vaste termijn” of “Eerst bellen”: zo leest het goed in de brief.',
  },
] as const

export const StoryFields = ({ form, set, errorOf }: FieldsProps) => (
  <>
    <TextField
      id="title"
      label={FIELD_NAMES.title}
      value={form.title}
      onChange={(title) => set({ title })}
      error={errorOf('title')}
    />
    {TEXTS.map(({ name, hint }) => (
      <NoteArea
        key={name}
        id={name}
        label={FIELD_NAMES[name]}
        hint={hint}
        value={form[name]}
        onChange={(value) => set({ [name]: value })}
        error={errorOf(name)}
        max={LONG_TEXT_CHARS_MAX}
      />
    ))}
    <NoteArea
      id="feasibility"
      label={FIELD_NAMES.feasibility}
      value={form.feasibility}
      onChange={(feasibility) => set({ feasibility })}
      error={errorOf('feasibility')}
      rows={2}
      max={LONG_TEXT_CHARS_MAX}
      optional
    />
    <TextField
      id="feasibilityBy"
      label={FIELD_NAMES.feasibilityBy}
      hint="Wie de uitvoerbaarheid en de kosten schatte, zoals “de VNG” of “het team”. Noem geen persoon."
      value={form.feasibilityBy}
      onChange={(feasibilityBy) => set({ feasibilityBy })}
      error={errorOf('feasibilityBy')}
      optional
    />
  </>
)

export const ChoiceFields = ({ form, set, errorOf }: FieldsProps) => (
  <div className="rd-fields">
    {CHOICES.map(({ name, list }) => (
      <Select
        key={name}
        id={name}
        label={FIELD_NAMES[name]}
        value={form[name]}
        onChange={(value) => set({ [name]: value })}
        options={optionsOf(list)}
        empty="Maak een keuze"
        error={errorOf(name)}
      />
    ))}
    <TextField
      id="firstYear"
      label={FIELD_NAMES.firstYear}
      value={form.firstYear}
      onChange={(firstYear) => set({ firstYear })}
      error={errorOf('firstYear')}
      narrow
    />
  </div>
)

export const PriorityReason = ({ form, set, errorOf }: FieldsProps) => (
  <NoteArea
    id="priorityReason"
    label={FIELD_NAMES.priorityReason}
    hint="Bijvoorbeeld het aantal casussen en hoe zwaar het gevolg is."
    value={form.priorityReason}
    onChange={(priorityReason) => set({ priorityReason })}
    error={errorOf('priorityReason')}
    max={LONG_TEXT_CHARS_MAX}
  />
)
