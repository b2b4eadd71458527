// In two steps: the password, then the app and its first code.
import { useEffect, useState } from 'react'
import type { ResultOf } from '../../graphql.ts'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { focusOn } from '../../ui/focusOn.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { BEGIN_SECOND_FACTOR, CONFIRM_SECOND_FACTOR } from './accountDocuments.ts'
import { QrCode } from './QrCode.tsx'

type Begun = ResultOf<typeof BEGIN_SECOND_FACTOR>['beginSecondFactor']

export function SetUpSecondFactor({ onSet }: { readonly onSet: (recoveryCodes: readonly string[]) => void }) {
  const [password, setPassword] = useState('')
  const [begun, setBegun] = useState<Begun | null>(null)
  const { run, busy, failure } = useAction(BEGIN_SECOND_FACTOR)

  async function begin() {
    const answer = await run({ password })
    setBegun(answer?.beginSecondFactor ?? null)
    setPassword('')
  }

  if (begun?.secret && begun.address)
    return <FirstCode secret={begun.secret} address={begun.address} onSet={onSet} />
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <p>
        Met een tweede stap vraagt Rode Draad na uw wachtwoord ook een code van een app op uw telefoon of
        computer. Wie uw wachtwoord raadt of steelt, komt er dan nog niet in.
      </p>
      <Problems problems={begun?.problems ?? []} failure={failure} />
      <TextField
        label="Uw wachtwoord"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" busy={busy}>
        Stel de tweede stap in
      </Button>
    </form>
  )
}

interface FirstCodeProps {
  readonly secret: string
  readonly address: string
  readonly onSet: (recoveryCodes: readonly string[]) => void
}

const CODE_ID = 'eerste-code'

function FirstCode({ secret, address, onSet }: FirstCodeProps) {
  const [code, setCode] = useState('')
  useEffect(() => void focusOn(CODE_ID), [])
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const { run, busy, failure } = useAction(CONFIRM_SECOND_FACTOR)

  async function confirm() {
    const answer = await run({ code })
    setProblems(answer?.confirmSecondFactor.problems ?? [])
    const recoveryCodes = answer?.confirmSecondFactor.recoveryCodes
    if (recoveryCodes) onSet(recoveryCodes)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <ol>
        <li>Open een app die inlogcodes maakt. Op veel telefoons zit er een bij de wachtwoorden.</li>
        <li>
          Scan deze code, of typ de sleutel over.
          <QrCode text={address} name="QR-code voor uw app; de sleutel staat eronder als tekst" />
          <code className="rd-secret">{inFours(secret)}</code>
        </li>
        <li>Vul de zes cijfers in die de app nu toont.</li>
      </ol>
      <Problems problems={problems} failure={failure} />
      <TextField
        label="Code van uw app"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        narrow
        id={CODE_ID}
      />
      <Button kind="primary" type="submit" busy={busy}>
        Zet de tweede stap aan
      </Button>
    </form>
  )
}

/** Easier to type over. */
const inFours = (secret: string) => secret.replaceAll(/.{4}(?=.)/g, '$& ')
