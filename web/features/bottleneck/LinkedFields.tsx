// The threads, provisions and cases a bottleneck is linked to: added by typing, taken off with a button.
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { Button } from '../../ui/Button.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { focusOn } from '../../ui/focusOn.ts'
import { TextField } from '../../ui/TextField.tsx'
import { ChoicePicker } from '../case/coding/ChoicePicker.tsx'
import { threadChoices } from '../case/coding/codebookChoices.ts'
import { ThreadChoicesDocument } from '../case/coding/codingDocuments.ts'
import { CaseByReferenceDocument } from '../queue/queueDocuments.ts'
import type { Linked } from './bottleneckFields.ts'

interface Props {
  readonly linked: readonly Linked[]
  readonly onChange: (linked: readonly Linked[]) => void
}

const added = (linked: readonly Linked[], one: Linked): readonly Linked[] =>
  linked.some(({ id }) => id === one.id) ? linked : [...linked, one]

interface ListProps extends Props {
  /** Where the keyboard goes when one was taken off and its button is gone. */
  readonly backTo: string
}

const LinkedList = ({ linked, onChange, backTo }: ListProps) =>
  linked.length === 0 ? null : (
    <ul className="linked">
      {linked.map(({ id, label }) => (
        <li key={id}>
          {label}{' '}
          <Button
            kind="subtle"
            label={`Haal weg: ${label}`}
            onPress={() => {
              onChange(linked.filter((one) => one.id !== id))
              focusOn(backTo)
            }}
          >
            Haal weg
          </Button>
        </li>
      ))}
    </ul>
  )

export function LinkedThreads({ linked, onChange, hint }: Props & { readonly hint?: string }) {
  const [{ data }] = useQuery({ query: ThreadChoicesDocument })
  return (
    <Fieldset legend="Rode draden" id="threadIds" group>
      <LinkedList linked={linked} onChange={onChange} backTo="kies-draad" />
      <ChoicePicker
        id="kies-draad"
        label="Voeg een draad toe"
        {...(hint === undefined ? {} : { hint })}
        choices={data ? threadChoices(data) : []}
        onChoose={({ target, label }) => onChange(added(linked, { id: target, label }))}
      />
    </Fieldset>
  )
}

export const LinkedProvisions = ({ linked, onChange }: Props) => (
  <Fieldset legend="Bepalingen" id="provisionIds" group>
    <LinkedList linked={linked} onChange={onChange} backTo="kies-bepaling" />
    <ChoicePicker
      id="kies-bepaling"
      label="Voeg een bepaling toe"
      hint="Typ een artikel, zoals 58 lid 8 pw."
      choices={[]}
      withProvisions
      onChoose={({ target, label }) => onChange(added(linked, { id: target, label }))}
    />
  </Fieldset>
)

export function LinkedCases({ linked, onChange }: Props) {
  const client = useClient()
  const [reference, setReference] = useState('')
  const [unknown, setUnknown] = useState(false)

  async function add() {
    const { data } = await client.query(CaseByReferenceDocument, { reference: reference.trim() })
    const found = data?.case
    setUnknown(!found)
    if (!found) return
    onChange(added(linked, { id: found.id, label: `${found.reference} ${found.title}` }))
    setReference('')
  }

  return (
    <Fieldset legend="Casussen" id="caseIds" group>
      <LinkedList linked={linked} onChange={onChange} backTo="kies-casus" />
      <TextField
        id="kies-casus"
        label="Kenmerk van een casus"
        hint="Zoals 2025-0412."
        value={reference}
        onChange={setReference}
        error={unknown ? 'Er is geen casus met dit kenmerk die u mag zien' : undefined}
        narrows
        narrow
      />
      <div>
        <Button onPress={() => void add()}>Voeg casus toe</Button>
      </div>
    </Fieldset>
  )
}
