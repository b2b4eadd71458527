// Address and password, and the code of an app once that turns out to be needed.
import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { focusOn } from '../../ui/focusOn.ts'
import { TextField } from '../../ui/TextField.tsx'

export interface LoginInput {
  readonly email: string
  readonly password: string
  readonly code: string
}

interface PasswordFormProps {
  readonly asksCode: boolean
  readonly busy: boolean
  readonly onLogin: (input: LoginInput) => void
}

const CODE_ID = 'inlogcode'

export function PasswordForm({ asksCode, busy, onLogin }: PasswordFormProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  useEffect(() => {
    if (asksCode) focusOn(CODE_ID)
  }, [asksCode])
  return (
    <form
      className="rd-card rd-login"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onLogin({ email, password, code })
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
      {asksCode ? (
        <TextField
          label="Code van uw app"
          hint="De zes cijfers van nu. App kwijt? Vul dan een herstelcode in."
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          narrow
          id={CODE_ID}
        />
      ) : null}
      <Button kind="primary" type="submit" busy={busy}>
        Inloggen
      </Button>
      <p className="rd-soft">Nog geen account? Vraag het aan de beheerder van uw organisatie.</p>
    </form>
  )
}
