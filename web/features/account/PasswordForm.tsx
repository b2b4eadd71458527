// Changing one's own password.
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { CHANGE_PASSWORD } from './accountDocuments.ts'

export function PasswordForm() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [done, setDone] = useState(false)
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const { run, busy, failure } = useAction(CHANGE_PASSWORD)

  async function change() {
    const answer = await run({ current, next })
    const changed = Boolean(answer?.changePassword.person)
    setDone(changed)
    setProblems(answer?.changePassword.problems ?? [])
    if (changed) {
      setCurrent('')
      setNext('')
    }
  }

  return (
    <form
      className="rd-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void change()
      }}
    >
      <h2 className="nl-heading nl-heading--level-2">Wachtwoord wijzigen</h2>
      <Problems problems={problems} failure={failure} />
      {done ? (
        <Alert tone="ok" live>
          Uw wachtwoord is gewijzigd.
        </Alert>
      ) : null}
      <TextField
        label="Huidig wachtwoord"
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <TextField
        label="Nieuw wachtwoord"
        hint="Minstens 12 tekens. Een zin die u onthoudt is sterk."
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
      />
      <Button type="submit" busy={busy}>
        Wijzig het wachtwoord
      </Button>
    </form>
  )
}
