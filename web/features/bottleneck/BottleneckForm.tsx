// The form of a bottleneck: the story, what it rests on, and who can do what about it.
import { type FormEvent, useState } from 'react'
import { optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { namesOf, problemText } from '../../problemText.ts'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { SaveBottleneckDocument } from './bottleneckDocuments.ts'
import { type BottleneckFields, toInput } from './bottleneckFields.ts'
import { LinkedCases, LinkedProvisions, LinkedThreads } from './LinkedFields.tsx'

interface Props {
  readonly start: BottleneckFields
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
}

const TEXTS = [
  {
    name: 'description',
    label: 'Wat gaat er mis?',
    hint: 'In gewone woorden, zonder dat iemand herkenbaar is.',
  },
  { name: 'whoItHits', label: 'Wie raakt het?', hint: 'De groep, niet een persoon.' },
  { name: 'remedy', label: 'Richting van de oplossing', hint: 'Wat zou er moeten veranderen?' },
] as const

const CHOICES = [
  { name: 'kind', label: 'Soort knelpunt', options: optionsOf('bottleneckKind') },
  { name: 'cause', label: 'Oorzaak', options: optionsOf('cause') },
  { name: 'remedyKind', label: 'Soort oplossing', options: optionsOf('remedyKind') },
  { name: 'addressee', label: 'Wie kan het oplossen?', options: optionsOf('addressee') },
  { name: 'priority', label: 'Prioriteit', options: optionsOf('priority') },
  { name: 'disclosure', label: 'Wie mag het lezen?', options: optionsOf('disclosure') },
] as const

/** What each field is called, so that what is wrong with it can be told above the form. */
const nameOf = namesOf({
  title: 'Titel',
  firstYear: 'Jaar van de eerste melding',
  feasibility: 'Uitvoerbaarheid en kosten',
  priorityReason: 'Waarom deze prioriteit?',
  threadIds: 'Rode draden',
  provisionIds: 'Bepalingen',
  caseIds: 'Casussen',
  ...Object.fromEntries([...TEXTS, ...CHOICES].map(({ name, label }) => [name, label])),
})

export function BottleneckForm({ start, onSaved, onCancel }: Props) {
  const [form, setForm] = useState(start)
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([])
  const { run, busy, failure } = useAction(SaveBottleneckDocument)
  const set = (change: Partial<BottleneckFields>) => setForm({ ...form, ...change })
  const errorOf = (name: string) => wrong.find(({ fieldId }) => fieldId === name)?.message

  async function send(event: FormEvent) {
    event.preventDefault()
    const made = toInput(form)
    if ('lacking' in made) return setWrong(made.lacking.map(unfilled))
    const answer = await run(made)
    const problems = answer?.saveBottleneck.problems ?? []
    setWrong(problems.map((found) => ({ fieldId: found.path[0] ?? '', message: problemText(found, nameOf) })))
    const saved = answer?.saveBottleneck.bottleneck
    if (saved) onSaved(saved.id)
  }

  return (
    <form onSubmit={send} noValidate>
      <LeaveDialog unsent={form !== start} />
      <ErrorSummary problems={wrong} />
      <StoryFields form={form} set={set} errorOf={errorOf} />
      <ChoiceFields form={form} set={set} errorOf={errorOf} />
      <PriorityReason form={form} set={set} errorOf={errorOf} />
      <Heading>Waar het op rust</Heading>
      <LinkedThreads linked={form.threads} onChange={(threads) => set({ threads })} />
      <LinkedProvisions linked={form.provisions} onChange={(provisions) => set({ provisions })} />
      <LinkedCases linked={form.cases} onChange={(cases) => set({ cases })} />
      <Problems failure={failure} />
      <ButtonGroup>
        <Button type="submit" kind="primary" busy={busy}>
          Bewaar
        </Button>
        <Button onPress={onCancel}>Annuleer</Button>
      </ButtonGroup>
    </form>
  )
}

interface FieldsProps {
  readonly form: BottleneckFields
  readonly set: (change: Partial<BottleneckFields>) => void
  readonly errorOf: (name: string) => string | undefined
}

const StoryFields = ({ form, set, errorOf }: FieldsProps) => (
  <>
    <TextField
      id="title"
      label="Titel"
      value={form.title}
      onChange={(title) => set({ title })}
      error={errorOf('title')}
    />
    {TEXTS.map(({ name, label, hint }) => (
      <NoteArea
        key={name}
        id={name}
        label={label}
        hint={hint}
        value={form[name]}
        onChange={(value) => set({ [name]: value })}
        error={errorOf(name)}
      />
    ))}
    <NoteArea
      id="feasibility"
      label="Uitvoerbaarheid en kosten"
      value={form.feasibility}
      onChange={(feasibility) => set({ feasibility })}
      rows={2}
      optional
    />
  </>
)

const ChoiceFields = ({ form, set, errorOf }: FieldsProps) => (
  <div className="rd-fields">
    {CHOICES.map(({ name, label, options }) => (
      <Select
        key={name}
        id={name}
        label={label}
        value={form[name]}
        onChange={(value) => set({ [name]: value })}
        options={options}
        empty="Maak een keuze"
        error={errorOf(name)}
      />
    ))}
    <TextField
      id="firstYear"
      label="Jaar van de eerste melding"
      value={form.firstYear}
      onChange={(firstYear) => set({ firstYear })}
      error={errorOf('firstYear')}
      narrow
    />
  </div>
)

const PriorityReason = ({ form, set, errorOf }: FieldsProps) => (
  <NoteArea
    id="priorityReason"
    label="Waarom deze prioriteit?"
    hint="Bijvoorbeeld het aantal casussen en hoe zwaar het gevolg is."
    value={form.priorityReason}
    onChange={(priorityReason) => set({ priorityReason })}
    error={errorOf('priorityReason')}
  />
)

const unfilled = (name: string): FieldProblem => ({
  fieldId: name,
  message:
    name === 'firstYear'
      ? 'Vul het jaar van de eerste melding in'
      : problemText({ message: 'Maak een keuze', path: [name] }, nameOf),
})
