// Asking a second step at the log-in of everyone, or of who wants it.
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useAction } from '../../useAction.ts'
import { REQUIRE_SECOND_FACTOR } from './adminDocuments.ts'

export function RequireSecondFactor({ required: stored }: { readonly required: boolean }) {
  const [required, setRequired] = useState(stored)
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const { run, failure } = useAction(REQUIRE_SECOND_FACTOR)

  async function set(wanted: boolean) {
    const answer = await run({ required: wanted })
    setProblems(answer?.setSecondFactorRequired.problems ?? [])
    setRequired(answer?.setSecondFactorRequired.required ?? required)
  }

  return (
    <>
      <Problems problems={problems} failure={failure} />
      <Checkbox
        label="Vraag van iedereen een tweede stap bij het inloggen. Wie die nog niet heeft, ook u, stelt hem eerst in."
        checked={required}
        onChange={(wanted) => void set(wanted)}
      />
    </>
  )
}
