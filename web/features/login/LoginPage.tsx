// Logging in; in the demo with one press as one of the invented people.
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { DemoPeople } from './DemoPeople.tsx'
import './login.css'
import { DEMO_PEOPLE, LOGIN, LOGIN_AS_DEMO } from './loginDocuments.ts'

export function LoginPage() {
  const { terug = '/' } = useSearch({ from: '/inloggen' })
  const [{ data }] = useQuery({ query: DEMO_PEOPLE })
  const login = useAction(LOGIN)
  const demo = useAction(LOGIN_AS_DEMO)
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const people = data?.about.demoPeople ?? []

  // A fresh page, so that nothing the previous person saw is left in the tab.
  const enter = () => window.location.assign(terug)

  async function asPerson(personId: string) {
    const answer = await demo.run({ personId })
    if (answer?.loginAsDemo.viewer) enter()
    else setProblems(answer?.loginAsDemo.problems ?? [])
  }

  async function withPassword(email: string, password: string) {
    const answer = await login.run({ input: { email, password } })
    if (answer?.login.viewer) enter()
    else setProblems(answer?.login.problems ?? [])
  }

  return (
    <Page
      title="Welkom bij Rode Draad"
      lead="De kennisbank van het Signaleringsteam: waar regels in de praktijk hard uitpakken, en wat daaraan te doen is."
      wide={people.length > 0}
    >
      <Problems problems={problems} failure={login.failure ?? demo.failure} />
      {people.length > 0 ? <DemoPeople people={people} onChoose={(id) => void asPerson(id)} /> : null}
      <PasswordForm busy={login.busy} onLogin={(email, password) => void withPassword(email, password)} />
    </Page>
  )
}

interface PasswordFormProps {
  readonly busy: boolean
  readonly onLogin: (email: string, password: string) => void
}

function PasswordForm({ busy, onLogin }: PasswordFormProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  return (
    <form
      className="rd-card rd-login"
      onSubmit={(event) => {
        event.preventDefault()
        onLogin(email, password)
      }}
    >
      <h2 className="nl-heading nl-heading--level-2">Inloggen</h2>
      <TextField label="E-mailadres" type="email" autoComplete="username" value={email} onChange={setEmail} />
      <TextField
        label="Wachtwoord"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button kind="primary" type="submit" busy={busy}>
        Inloggen
      </Button>
      <p className="rd-soft">Nog geen account? Vraag het aan de beheerder van uw organisatie.</p>
    </form>
  )
}
