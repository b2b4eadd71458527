// The roles of one person, and whether that person can get in.
import { useState } from 'react'
import type { EnumOf, ResultOf } from '../../graphql.ts'
import { optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { Select } from '../../ui/Select.tsx'
import { useAction } from '../../useAction.ts'
import { type PEOPLE, RESET_SECOND_FACTOR, SET_ACTIVE, SET_ROLE } from './adminDocuments.ts'

type People = ResultOf<typeof PEOPLE>

interface EditPersonProps {
  readonly person: People['people'][number]
  readonly organisations: People['organisations']
  readonly onClose: () => void
}

export function EditPerson({ person, organisations, onClose }: EditPersonProps) {
  const [organisationId, setOrganisationId] = useState(
    person.memberships[0]?.organisation.id ?? organisations[0]?.id ?? '',
  )
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const setRole = useAction(SET_ROLE)
  const setActive = useAction(SET_ACTIVE)
  const reset = useAction(RESET_SECOND_FACTOR)

  async function change(role: EnumOf<'Role'>, granted: boolean) {
    const answer = await setRole.run({ input: { personId: person.id, organisationId, role, granted } })
    setProblems(answer?.setRole.problems ?? [])
  }
  async function lock(active: boolean) {
    const answer = await setActive.run({ personId: person.id, active })
    setProblems(answer?.setPersonActive.problems ?? [])
  }
  async function takeSecondFactor() {
    const answer = await reset.run({ personId: person.id })
    setProblems(answer?.resetSecondFactor.problems ?? [])
  }

  return (
    <Dialog title={person.name} onClose={onClose}>
      <Problems problems={problems} failure={setRole.failure ?? setActive.failure ?? reset.failure} />
      <Select
        label="Organisatie"
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={organisationId}
        onChange={setOrganisationId}
      />
      <Fieldset legend="Rollen bij deze organisatie" hint="Een wijziging gaat meteen in.">
        {optionsOf('role').map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={person.memberships.some(
              ({ role, organisation }) => role === value && organisation.id === organisationId,
            )}
            onChange={(granted) => void change(value, granted)}
          />
        ))}
      </Fieldset>
      <ButtonGroup>
        <Button kind="primary" onPress={onClose}>
          Klaar
        </Button>
        <Button kind={person.active ? 'danger' : 'default'} onPress={() => void lock(!person.active)}>
          {person.active ? 'Zet dit account op slot' : 'Open dit account weer'}
        </Button>
        {person.secondFactor ? (
          <Button onPress={() => void takeSecondFactor()}>Haal de tweede stap weg (app kwijt)</Button>
        ) : null}
      </ButtonGroup>
    </Dialog>
  )
}
