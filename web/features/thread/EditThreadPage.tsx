// Adding a thread or describing it otherwise; the old description is kept.
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAction } from '../../useAction.ts'
import { RetireThread } from './RetireThread.tsx'
import { ThreadForm } from './ThreadForm.tsx'
import { SAVE_THREAD, THREAD, THREAD_CACHE, THREADS } from './threadDocuments.ts'
import { EMPTY_WORDING, nameOfWording, type WordingText, wordingInput, wordingOf } from './wording.ts'

type ThreadShown = NonNullable<ResultOf<typeof THREAD>['thread']>

export const NewThreadPage = () => (
  <Page title="Nieuwe draad">
    <SaveThread start={EMPTY_WORDING} />
  </Page>
)

export function EditThreadPage() {
  const { id } = useParams({ from: '/member/rode-draden/$id/bewerken' })
  const [result] = useQuery({ query: THREAD, variables: { id }, context: THREAD_CACHE })
  return (
    <Loaded result={result} page>
      {({ thread }) =>
        thread ? (
          <Page title={`${thread.label} bewerken`}>
            <SaveThread thread={thread} start={wordingOf(thread)} />
            {thread.inUse ? <RetireThread id={thread.id} version={thread.version} /> : null}
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  )
}

interface SaveThreadProps {
  readonly start: WordingText
  readonly thread?: Pick<ThreadShown, 'id' | 'version'>
}

function SaveThread({ start, thread }: SaveThreadProps) {
  const [{ data }] = useQuery({ query: THREADS, context: THREAD_CACHE })
  const save = useAction(SAVE_THREAD)
  const navigate = useNavigate()
  const [problems, setProblems] = useState<
    readonly { readonly message: string; readonly path: readonly string[] }[]
  >([])

  async function send(text: WordingText, reason: string) {
    const answer = await save.run({
      input: {
        ...wordingInput(text),
        id: thread?.id ?? null,
        version: thread?.version ?? null,
        reason,
      },
    })
    const saved = answer?.saveThread.thread
    if (saved) await navigate({ to: '/rode-draden/$id', params: { id: saved.id } })
    else setProblems(answer?.saveThread.problems ?? [])
  }

  return (
    <>
      <Problems nameOf={nameOfWording} problems={problems} failure={save.failure} />
      <ThreadForm
        start={start}
        themes={(data?.threads ?? []).filter(({ id }) => id !== thread?.id)}
        busy={save.busy}
        onSave={(text, reason) => void send(text, reason)}
      />
    </>
  )
}
