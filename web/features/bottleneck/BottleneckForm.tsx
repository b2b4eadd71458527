// The form of a bottleneck: the story, what it rests on, and who can do what about it.
import { type FormEvent, useState } from 'react'
import { useClient } from 'urql'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useAction } from '../../useAction.ts'
import { identifiersIn } from '../readalong/guardedFetch.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { BottleneckConflict } from './BottleneckConflict.tsx'
import { BottleneckDocument, SaveBottleneckDocument } from './bottleneckDocuments.ts'
import { type Fault, faultsLeft, inOrder, lackingIn, TYPED_FIELDS, toFaults } from './bottleneckFaults.ts'
import { type BottleneckFields, formOf, toInput } from './bottleneckFields.ts'
import { isUntouched } from './bottleneckMerge.ts'
import { LinkedCases, LinkedProvisions, LinkedThreads } from './LinkedFields.tsx'
import { ChoiceFields, PriorityReason, StoryFields } from './StoryFields.tsx'

interface Props {
  readonly start: BottleneckFields
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
}

export function BottleneckForm({ start: opened, onSaved, onCancel }: Props) {
  // What the writer began with stays the measure, also when the page is read again meanwhile.
  const [start, setStart] = useState(opened)
  const [form, setForm] = useState(opened)
  const [theirs, setTheirs] = useState<BottleneckFields | null>(null)
  const set = (change: Partial<BottleneckFields>) => setForm({ ...form, ...change })
  const { send, save, left, found, busy, failure } = useSaving(start, form, {
    onSaved,
    onOvertaken: setTheirs,
  })
  const errorOf = (name: string) => left.find(({ fieldId }) => fieldId === name)?.plain
  if (theirs) {
    const goOn = (result: BottleneckFields) => {
      setStart(theirs)
      setForm(result)
      setTheirs(null)
    }
    return (
      <>
        <LeaveDialog unsent />
        <BottleneckConflict
          {...{ start, theirs, mine: form, busy }}
          onSave={(result) => {
            goOn(result)
            void save(result)
          }}
          onEdit={goOn}
          onTheirs={() => onSaved(theirs.id ?? '')}
        />
      </>
    )
  }
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

interface Outcomes extends Pick<Props, 'onSaved'> {
  /** Somebody else saved it first: told what it is now. */
  readonly onOvertaken: (theirs: BottleneckFields) => void
}

/** Saves the form; until then what was `found` wrong on sending, and what is `left` of that. */
function useSaving(start: BottleneckFields, form: BottleneckFields, { onSaved, onOvertaken }: Outcomes) {
  const client = useClient()
  const [judged, setJudged] = useState<{ faults: readonly Fault[]; form: BottleneckFields }>({
    faults: [],
    form,
  })
  const { run, busy, failure } = useAction(SaveBottleneckDocument)

  async function save(filled: BottleneckFields): Promise<void> {
    const faults = await faultsIn(filled)
    const input = toInput(filled)
    if (faults.length > 0 || input === null) return setJudged({ faults, form: filled })
    const answer = await run({ input })
    const problems = answer?.saveBottleneck.problems ?? []
    const theirs = problems.some(({ code }) => code === 'CONFLICT') ? await readAgain(filled.id) : null
    setJudged({ faults: theirs ? [] : toFaults(problems), form: filled })
    if (theirs && isUntouched(start, theirs)) return save({ ...filled, version: theirs.version })
    if (theirs) return onOvertaken(theirs)
    const saved = answer?.saveBottleneck.bottleneck
    if (saved) onSaved(saved.id)
  }

  /** What somebody else made of it; null when that cannot be read. */
  async function readAgain(id: string | null): Promise<BottleneckFields | null> {
    if (id === null) return null
    const { data } = await client.query(BottleneckDocument, { id }, { requestPolicy: 'network-only' })
    return data?.bottleneck ? formOf(data.bottleneck) : null
  }

  const send = (event: FormEvent) => {
    event.preventDefault()
    return save(form)
  }
  const left = faultsLeft(judged.faults, judged.form, form)
  return { send, save, left, found: judged.faults, busy, failure }
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
