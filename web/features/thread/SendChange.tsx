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

interface Props {
  readonly input: ChangeInput
  readonly threadId: string
}

export function SendChange({ input, threadId }: Props) {
  const { may } = useVisit()
  const { carryOut, hand, problems, failure, carrying, handing } = useSending({ input, threadId })
  const isManager = may('thread.manage')
  return (
    <>
      <Problems nameOf={nameInChange(input.kind)} problems={problems} failure={failure} />
      <ButtonGroup>
        {isManager ? (
          <Button kind="primary" busy={carrying} onPress={() => void carryOut()}>
            Voer dit door
          </Button>
        ) : null}
        <Button kind={isManager ? 'default' : 'primary'} busy={handing} onPress={() => void hand()}>
          {isManager ? 'Bewaar als voorstel' : 'Stel dit voor aan de voorzitter'}
        </Button>
      </ButtonGroup>
    </>
  )
}

/** Carries the change out or hands it in, and goes where it can be seen; what was refused stays. */
function useSending({ input, threadId }: Props) {
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
          ? { to: '/rode-draden/voorstellen', ignoreBlocker: true }
          : { to: '/rode-draden/$id', params: { id: input.intoThreadId ?? threadId }, ignoreBlocker: true },
      )
    else setProblems(answer?.changeThread.problems ?? [])
  }
  async function hand() {
    const answer = await propose.run({ input })
    if (answer?.proposeThreadChange.change)
      await navigate({ to: '/rode-draden/voorstellen', ignoreBlocker: true })
    else setProblems(answer?.proposeThreadChange.problems ?? [])
  }

  return {
    carryOut,
    hand,
    problems,
    failure: change.failure ?? propose.failure,
    carrying: change.busy,
    handing: propose.busy,
  }
}
