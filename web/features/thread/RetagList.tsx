// The cases that wait for a part of a split thread: one choice each, with the codebook beside it.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { counted } from '#core/dutch/words.ts'
import type { ResultOf } from '../../graphql.ts'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { useAction } from '../../useAction.ts'
import { type CHANGES, RETAG } from './changeDocuments.ts'

type Retag = NonNullable<ResultOf<typeof CHANGES>['retags']>[number]

interface Props {
  readonly retags: readonly Retag[]
  readonly onDone: (words: string) => void
}

export function RetagList({ retags, onDone }: Props) {
  if (retags.length === 0) return null
  return (
    <section className="rd-stack" aria-labelledby="opnieuw-indelen">
      <Heading id="opnieuw-indelen">
        {counted(retags.length, 'casus wacht', 'casussen wachten')} op een nieuwe draad
      </Heading>
      <p>
        Een draad is gesplitst. Lees de casus en kies bij welk deel hij hoort. Passage en notitie blijven
        staan.
      </p>
      {retags.map((retag) => (
        <RetagForm key={`${retag.change.id}${retag.case.id}`} retag={retag} onDone={onDone} />
      ))}
    </section>
  )
}

function RetagForm({ retag, onDone }: { readonly retag: Retag; readonly onDone: (words: string) => void }) {
  const { change, case: shown, from, options } = retag
  const [threadId, setThreadId] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const action = useAction(RETAG)

  async function send() {
    const answer = await action.run({ changeId: change.id, caseId: shown.id, threadId })
    if (answer?.retagCase.case) {
      const chosen = options.find(({ id }) => id === threadId)
      onDone(`Casus ${shown.reference} hoort nu bij “${chosen?.label}”.`)
    } else setProblems(answer?.retagCase.problems ?? [])
  }

  return (
    <form
      className="rd-card rd-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Heading level={3}>
        <Link to="/casussen/$reference" params={{ reference: shown.reference }}>
          {shown.reference}
        </Link>{' '}
        {shown.title}
      </Heading>
      <p>{shown.summary}</p>
      <Problems problems={problems} failure={action.failure} />
      <RadioGroup
        legend={`Had “${from.label}”. Waar hoort hij nu bij?`}
        value={threadId}
        onChange={setThreadId}
        options={options.map(({ id, label, definition, inclusion }) => ({
          value: id,
          label,
          hint: inclusion || definition,
        }))}
      />
      <Button type="submit" busy={action.busy} unavailable={threadId === ''}>
        Deel in
      </Button>
    </form>
  )
}
