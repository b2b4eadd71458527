// Making an account.
import { useState } from 'react'
import type { EnumOf } from '../../graphql.ts'
import { optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { ADD_PERSON } from './adminDocuments.ts'

type Role = EnumOf<'Role'>

interface AddPersonProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
  readonly onAdded: (name: string) => void
}

const EMPTY = { name: '', email: '', password: '', organisationId: '' }

export function AddPerson({ organisations, onClose, onAdded }: AddPersonProps) {
  const [account, setAccount] = useState(EMPTY)
  const [roles, setRoles] = useState<readonly Role[]>([])
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const { run, busy, failure } = useAction(ADD_PERSON)
  const field = (name: keyof typeof EMPTY) => ({
    value: account[name],
    onChange: (value: string) => setAccount({ ...account, [name]: value }),
  })

  async function add() {
    const answer = await run({ input: { ...account, roles: [...roles] } })
    if (answer?.addPerson.person) onAdded(answer.addPerson.person.name)
    else setProblems(answer?.addPerson.problems ?? [])
  }

  return (
    <Dialog title="Nieuw account" onClose={onClose}>
      <form
        className="rd-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Problems problems={problems} failure={failure} />
        <TextField {...field('name')} label="Naam" />
        <TextField {...field('email')} label="E-mailadres" type="email" />
        <TextField
          {...field('password')}
          label="Eerste wachtwoord"
          hint="Minstens 12 tekens. De persoon kan het zelf wijzigen."
          type="password"
          autoComplete="new-password"
        />
        <Select
          {...field('organisationId')}
          label="Organisatie"
          empty="Kies een organisatie"
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Fieldset legend="Rollen">
          {optionsOf('role').map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={roles.includes(value)}
              onChange={(on) => setRoles(on ? [...roles, value] : roles.filter((role) => role !== value))}
            />
          ))}
        </Fieldset>
        <ButtonGroup>
          <Button kind="primary" type="submit" busy={busy}>
            Maak het account
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
