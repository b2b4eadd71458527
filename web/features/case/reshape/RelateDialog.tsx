// Lets the chair put a case beside another that is a variant of it or akin to it, and take it away again.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../../Problems.tsx'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { focusOn } from '../../../ui/focusOn.ts'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useAction } from '../../../useAction.ts'
import type { ShownCase } from '../caseDocuments.ts'
import { RELATE_CASES } from './reshapeDocuments.ts'
import { useCaseByReference } from './useCaseByReference.ts'

type Relation = ShownCase['relations'][number]['kind']

const RELATIONS = [
  { value: 'VARIANT', label: 'Variant', hint: 'Dezelfde regel en oorzaak, bij een ander huishouden.' },
  { value: 'RELATED', label: 'Verwant', hint: 'Ze lijken op elkaar en zijn goed om samen te lezen.' },
] as const

interface Props {
  readonly shown: ShownCase
  readonly onClose: () => void
}

const FIELD_ID = 'kenmerk-van-andere-casus'

export function RelateDialog({ shown, onClose }: Props) {
  const [words, setWords] = useState('')
  const [relation, setRelation] = useState<Relation>('VARIANT')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const other = useCaseByReference(words)
  const { run, busy, failure } = useAction(RELATE_CASES)

  async function relate(otherId: string, kind: Relation | null) {
    const answer = await run({ caseId: shown.id, otherId, relation: kind })
    setProblems(answer?.relateCases.problems ?? [])
    return answer !== null && answer?.relateCases.problems.length === 0
  }

  async function takeAway(otherId: string) {
    // Its button goes away.
    if (await relate(otherId, null)) focusOn(FIELD_ID)
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!other) return setProblems([{ message: 'Vul het kenmerk in van een casus die u mag zien.' }])
    if (await relate(other.id, relation)) onClose()
  }

  return (
    <Dialog title={`Zet een casus naast ${shown.reference}`} onClose={onClose}>
      <form onSubmit={send} noValidate>
        {shown.relations.map(({ kind, case: kin }) => (
          <p key={kin.id}>
            {kind === 'VARIANT' ? 'Variant' : 'Verwant'}: casus {kin.reference}{' '}
            <Button kind="subtle" onPress={() => void takeAway(kin.id)}>
              Haal {kin.reference} weg
            </Button>
          </p>
        ))}
        <TextField
          id={FIELD_ID}
          label="Kenmerk van de andere casus"
          hint="Zoals 2025-0412."
          value={words}
          onChange={setWords}
          narrow
        />
        {other === null ? <p role="status">Er is geen casus met dit kenmerk die u mag zien.</p> : null}
        {other ? (
          <p role="status">
            <strong>{other.title}</strong>
          </p>
        ) : null}
        <RadioGroup<Relation>
          legend="Hoe staan zij bij elkaar?"
          value={relation}
          onChange={setRelation}
          options={RELATIONS}
        />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Zet ernaast
          </Button>
          <Button onPress={onClose}>Sluit</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
