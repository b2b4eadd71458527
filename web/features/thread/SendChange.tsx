// The end of changing a thread: the chair carries it out or keeps it as a proposal, everyone else proposes it.
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import type { ChangeInput } from './ChangePreview.tsx'
import { CHANGE, PROPOSE } from './changeDocuments.ts'
import { nameInChange } from './wording.ts'

export function SendChange({ input, threadId }: { readonly input: ChangeInput; readonly threadId: string }) {
  const { may } = useVisit()
  const change = useAction(CHANGE)
  const propose = useAction(PROPOSE)
  const navigate = useNavigate()
  const [problems, setProblems] = useState<
    readonly { readonly message: string; readonly path: readonly string[] }[]
  >([])

  async function carryOut() {
    const answer = await change.run({ input })
    if (answer?.changeThread.change)
      await navigate(
        input.kind === 'SPLIT'
          ? { to: '/rode-draden/voorstellen' }
          : { to: '/rode-draden/$id', params: { id: input.intoThreadId ?? threadId } },
      )
    else setProblems(answer?.changeThread.problems ?? [])
  }
  async function hand() {
    const answer = await propose.run({ input })
    if (answer?.proposeThreadChange.change) await navigate({ to: '/rode-draden/voorstellen' })
    else setProblems(answer?.proposeThreadChange.problems ?? [])
  }

  return (
    <>
      <Problems
        nameOf={nameInChange(input.kind)}
        problems={problems}
        failure={change.failure ?? propose.failure}
      />
      <ButtonGroup>
        {may('thread.manage') ? (
          <Button kind="primary" busy={change.busy} onPress={() => void carryOut()}>
            Voer dit door
          </Button>
        ) : null}
        <Button
          kind={may('thread.manage') ? 'default' : 'primary'}
          busy={propose.busy}
          onPress={() => void hand()}
        >
          {may('thread.manage') ? 'Bewaar als voorstel' : 'Stel dit voor aan de voorzitter'}
        </Button>
      </ButtonGroup>
    </>
  )
}
