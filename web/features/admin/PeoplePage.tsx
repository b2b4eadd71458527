// Who can log in, for which organisation and with which roles.
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useVisit } from '../../viewer.tsx'
import { AddPerson } from './AddPerson.tsx'
import { PEOPLE } from './adminDocuments.ts'
import { EditPerson } from './EditPerson.tsx'
import { RequireSecondFactor } from './RequireSecondFactor.tsx'

type People = ResultOf<typeof PEOPLE>
type Person = People['people'][number]

export function PeoplePage() {
  const [result] = useQuery({ query: PEOPLE })
  return (
    <Page title="Accounts" lead="Een rol hoort bij iemand binnen één organisatie." wide>
      <Loaded result={result}>{(people) => <PeopleList {...people} />}</Loaded>
    </Page>
  )
}

function PeopleList({ people, organisations, about: rules }: People) {
  const { about } = useVisit()
  const [words, setWords] = useState('')
  const [editing, setEditing] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const [done, setDone] = useState('')
  const edited = people.find(({ id }) => id === editing)
  const shown = people.filter((person) => fits(person, words.trim().toLowerCase()))
  return (
    <>
      {done === '' ? null : (
        <Alert tone="ok" live>
          {done}
        </Alert>
      )}
      <div className="rd-button-group">
        <Button kind="primary" onPress={() => setAdding(true)}>
          Nieuw account
        </Button>
      </div>
      {adding ? (
        <AddPerson
          organisations={organisations}
          onClose={() => setAdding(false)}
          onAdded={(name) => {
            setAdding(false)
            setDone(`${name} heeft nu een account.`)
          }}
        />
      ) : null}
      {edited ? (
        <EditPerson person={edited} organisations={organisations} onClose={() => setEditing(null)} />
      ) : null}
      {about.demo ? null : <RequireSecondFactor required={rules.secondFactorRequired} />}
      <TextField
        label="Zoek op naam, e-mailadres of organisatie"
        type="search"
        narrows
        value={words}
        onChange={setWords}
      />
      <Table
        caption={`${shown.length} van ${people.length} accounts`}
        columns={columns(setEditing)}
        rows={shown}
        rowKey={({ id }) => id}
      />
    </>
  )
}

const fits = ({ name, email, memberships }: Person, words: string): boolean =>
  [name, email ?? '', ...memberships.map(({ organisation }) => organisation.name)].some((text) =>
    text.toLowerCase().includes(words),
  )

const columns = (onEdit: (id: string) => void): readonly Column<Person>[] => [
  { header: 'Naam', cell: ({ name }) => name, rowHeader: true },
  { header: 'E-mailadres', cell: ({ email }) => email, plain: true },
  {
    header: 'Rollen',
    plain: true,
    cell: ({ memberships }) => (
      <ul className="rd-plain-list">
        {memberships.map(({ role, organisation }) => (
          <li key={`${role} ${organisation.id}`}>
            {label('role', role)} bij {organisation.name}
          </li>
        ))}
      </ul>
    ),
  },
  {
    header: 'Toegang',
    plain: true,
    cell: ({ active }) =>
      active ? <Badge tone="ok">kan inloggen</Badge> : <Badge tone="error">op slot</Badge>,
  },
  {
    header: 'Tweede stap',
    cell: ({ secondFactor }) => (secondFactor ? <Badge tone="ok">aan</Badge> : <Badge>uit</Badge>),
  },
  {
    header: 'Aanpassen',
    plain: true,
    cell: ({ id, name }) => (
      <Button label={`Pas aan: ${name}`} onPress={() => onEdit(id)}>
        Pas aan
      </Button>
    ),
  },
]
