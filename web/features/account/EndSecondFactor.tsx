// The second step is on: going without it, or with another app.

import { useState } from 'react'
import { counted } from '#core/dutch/words.ts'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { END_SECOND_FACTOR } from './accountDocuments.ts'

/** Fewer recovery codes than this are told to be few. */
const FEW_CODES = 3

export function EndSecondFactor({ codesLeft }: { readonly codesLeft: number }) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const { run, busy, failure } = useAction(END_SECOND_FACTOR)

  async function end() {
    const answer = await run({ password, code })
    setProblems(answer?.endSecondFactor.problems ?? [])
    // A fresh page: this person has to log in again.
    if (answer?.endSecondFactor.person) window.location.reload()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void end()
      }}
    >
      <p>
        De tweede stap staat aan: na uw wachtwoord vraagt Rode Draad een code van uw app. Wilt u een andere
        app gebruiken? Zet de tweede stap dan uit en stel hem opnieuw in. U logt daarna opnieuw in.
      </p>
      <p>
        U hebt nog {counted(codesLeft, 'herstelcode', 'herstelcodes')}.
        {codesLeft < FEW_CODES ? ' Stel de tweede stap opnieuw in, dan krijgt u nieuwe.' : null}
      </p>
      <Problems problems={problems} failure={failure} />
      <TextField
        label="Uw wachtwoord"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <TextField
        label="Code van uw app"
        hint="De zes cijfers van nu, of een herstelcode."
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        narrow
      />
      <Button type="submit" busy={busy}>
        Zet de tweede stap uit
      </Button>
    </form>
  )
}
