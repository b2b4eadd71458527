// Logging in; in the demo with one press as one of the invented people.
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Problems } from '../../Problems.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAction } from '../../useAction.ts'
import { DemoPeople } from './DemoPeople.tsx'
import './login.css'
import { DEMO_PEOPLE, LOGIN, LOGIN_AS_DEMO } from './loginDocuments.ts'
import { type LoginInput, PasswordForm } from './PasswordForm.tsx'

export function LoginPage() {
  const { terug = '/' } = useSearch({ from: '/inloggen' })
  const [{ data }] = useQuery({ query: DEMO_PEOPLE })
  const login = useAction(LOGIN)
  const demo = useAction(LOGIN_AS_DEMO)
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const [asksCode, setAsksCode] = useState(false)
  const people = data?.about.demoPeople ?? []

  // A fresh page, so that nothing the previous person saw is left in the tab.
  const enter = () => window.location.assign(terug)

  async function asPerson(personId: string) {
    const answer = await demo.run({ personId })
    if (answer?.loginAsDemo.viewer) enter()
    else setProblems(answer?.loginAsDemo.problems ?? [])
  }

  async function withPassword(input: LoginInput) {
    const answer = await login.run({ input })
    if (answer?.login.viewer) return enter()
    const wrong = answer?.login.problems ?? []
    // The first time it is no fault: the form asks for the code, and the focus is on it.
    const first = !asksCode && wrong.some(({ code }) => code === 'CODE_NEEDED')
    if (first) setAsksCode(true)
    setProblems(first ? [] : wrong)
  }

  return (
    <Page
      title="Welkom bij Rode Draad"
      lead="De kennisbank van het Signaleringsteam: waar regels in de praktijk hard uitpakken, en wat daaraan te doen is."
      wide={people.length > 0}
    >
      <Problems problems={problems} failure={login.failure ?? demo.failure} />
      {people.length > 0 ? <DemoPeople people={people} onChoose={(id) => void asPerson(id)} /> : null}
      <PasswordForm asksCode={asksCode} busy={login.busy} onLogin={(input) => void withPassword(input)} />
    </Page>
  )
}
