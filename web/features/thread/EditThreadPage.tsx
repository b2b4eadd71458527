// Adding a thread, proposing one, or describing it otherwise; the old description is kept.
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { PROPOSE } from './changeDocuments.ts'
import { RetireThread } from './RetireThread.tsx'
import { ThreadForm } from './ThreadForm.tsx'
import { SAVE_THREAD, THREAD, THREAD_CACHE, THREADS } from './threadDocuments.ts'
import { EMPTY_WORDING, nameOfWording, type WordingText, wordingInput, wordingOf } from './wording.ts'

type ThreadShown = NonNullable<ResultOf<typeof THREAD>['thread']>

export function NewThreadPage() {
  const { may } = useVisit()
  return may('thread.manage') ? (
    <Page title="Nieuwe draad">
      <SaveThread start={EMPTY_WORDING} />
    </Page>
  ) : (
    <Page
      title="Een nieuwe draad voorstellen"
      lead="Uw voorstel gaat naar de voorzitter, die beslist. Kijk eerst of een draad die er al is niet past."
    >
      <ProposeThread />
    </Page>
  )
}

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

function ProposeThread() {
  const [{ data }] = useQuery({ query: THREADS, context: THREAD_CACHE })
  const propose = useAction(PROPOSE)
  const navigate = useNavigate()
  const [problems, setProblems] = useState<
    readonly { readonly message: string; readonly path: readonly string[] }[]
  >([])

  async function send(text: WordingText, reason: string) {
    const answer = await propose.run({ input: { kind: 'ADD', wordings: [wordingInput(text)], reason } })
    if (answer?.proposeThreadChange.change)
      await navigate({ to: '/rode-draden/voorstellen', ignoreBlocker: true })
    else setProblems(answer?.proposeThreadChange.problems ?? [])
  }

  return (
    <>
      <Problems nameOf={nameOfWording} problems={problems} failure={propose.failure} />
      <ThreadForm
        start={EMPTY_WORDING}
        themes={data?.threads ?? []}
        busy={propose.busy}
        reasonHint="Welke casussen passen nu nergens bij? De voorzitter leest dit."
        sendLabel="Stel dit voor aan de voorzitter"
        onSave={(text, reason) => void send(text, reason)}
      />
    </>
  )
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
    if (saved) await navigate({ to: '/rode-draden/$id', params: { id: saved.id }, ignoreBlocker: true })
    else setProblems(answer?.saveThread.problems ?? [])
  }

  return (
    <>
      <Problems nameOf={nameOfWording} problems={problems} failure={save.failure} />
      <ThreadForm
        start={start}
        themes={(data?.threads ?? []).filter(({ id }) => id !== thread?.id)}
        busy={save.busy}
        reasonHint="De oude omschrijving blijft bewaard, met deze reden erbij."
        sendLabel="Bewaar de draad"
        onSave={(text, reason) => void send(text, reason)}
      />
    </>
  )
}
