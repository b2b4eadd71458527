// The form of a bottleneck: the story, what it rests on, and who can do what about it.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useAction } from '../../useAction.ts'
import { identifiersIn } from '../readalong/guardedFetch.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { SaveBottleneckDocument } from './bottleneckDocuments.ts'
import { type Fault, faultsLeft, inOrder, lackingIn, TYPED_FIELDS, toFaults } from './bottleneckFaults.ts'
import { type BottleneckFields, toInput } from './bottleneckFields.ts'
import { LinkedCases, LinkedProvisions, LinkedThreads } from './LinkedFields.tsx'
import { ChoiceFields, PriorityReason, StoryFields } from './StoryFields.tsx'

interface Props {
  readonly start: BottleneckFields
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
}

export function BottleneckForm({ start, onSaved, onCancel }: Props) {
  const [form, setForm] = useState(start)
  const set = (change: Partial<BottleneckFields>) => setForm({ ...form, ...change })
  const { send, left, found, busy, failure } = useSaving(form, onSaved)
  const errorOf = (name: string) => left.find(({ fieldId }) => fieldId === name)?.plain
  return (
    <form onSubmit={send} noValidate>
      <LeaveDialog unsent={form !== start} />
      <ErrorSummary problems={left} found={found} toField />
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

/** Saves the form; until then what was `found` wrong on sending, and what is `left` of that. */
function useSaving(form: BottleneckFields, onSaved: Props['onSaved']) {
  const [judged, setJudged] = useState<{ faults: readonly Fault[]; form: BottleneckFields }>({
    faults: [],
    form,
  })
  const { run, busy, failure } = useAction(SaveBottleneckDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const faults = await faultsIn(form)
    const input = toInput(form)
    if (faults.length > 0 || input === null) return setJudged({ faults, form })
    const answer = await run({ input })
    setJudged({ faults: toFaults(answer?.saveBottleneck.problems ?? []), form })
    const saved = answer?.saveBottleneck.bottleneck
    if (saved) onSaved(saved.id)
  }
  const left = faultsLeft(judged.faults, judged.form, form)
  return { send, left, found: judged.faults, busy, failure }
}

/** What would be refused now, or nothing: what is lacking, and with it what in the texts still points to a person. */
async function faultsIn(form: BottleneckFields): Promise<readonly Fault[]> {
  const lacking = lackingIn(form)
  // A whole form goes straight on: the last look reads its texts on their way.
  if (lacking.length === 0) return []
  const texts = TYPED_FIELDS.map((name) => ({ path: [name], text: form[name] }))
  // A reader that broke off says so on sending.
  const standing = await identifiersIn(texts).catch(() => [])
  return inOrder([...lacking, ...toFaults(standing)])
}
