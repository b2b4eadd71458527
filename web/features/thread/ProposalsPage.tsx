// Proposals for the threads, what the chair decided, and the cases that wait for a new thread after a split.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { CHANGES, type Change } from './changeDocuments.ts'
import { Proposal } from './Proposal.tsx'
import { RetagList } from './RetagList.tsx'
import { UnclearList } from './UnclearList.tsx'
import './thread.css'

export function ProposalsPage() {
  const [result, refresh] = useQuery({ query: CHANGES, requestPolicy: 'cache-and-network' })
  const [said, setSaid] = useState('')
  const readAnew = () => refresh({ requestPolicy: 'network-only' })
  /** Says what was done and reads anew. */
  const done = (words: string) => {
    setSaid(words)
    readAnew()
  }
  return (
    <Page
      title="Voorstellen en besprekingen"
      eyebrow={<Link to="/rode-draden">Rode draden</Link>}
      lead="Iedereen van het team kan een verandering van de draden voorstellen; de voorzitter beslist, met een reden. Hier staat ook bij welke besluiten het codeboek onduidelijk was, en wat het team daarvan vond."
    >
      {said ? (
        <Alert key={said} tone="ok" live takesFocus>
          {said}
        </Alert>
      ) : null}
      <Loaded result={result}>
        {(answer) => <Lists answer={answer} onRetagged={done} onChanged={readAnew} />}
      </Loaded>
    </Page>
  )
}

interface ListsProps {
  readonly answer: ResultOf<typeof CHANGES>
  /** What was done, in words. */
  readonly onRetagged: (words: string) => void
  /** After something else was decided or recorded: reads anew. */
  readonly onChanged: () => void
}

function Lists({ answer, onRetagged, onChanged }: ListsProps) {
  /** Proposals that were decided on during this visit: they stay where they stood, with the answer in them. */
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const decide = (id: string, words: string) => {
    setAnswers({ ...answers, [id]: words })
    onChanged()
  }
  const changes = answer.threadChanges ?? []
  const isOpen = ({ id, state }: Change) => state === 'PROPOSED' || id in answers
  const open = changes.filter(isOpen)
  const decided = changes.filter((change) => !isOpen(change))
  return (
    <>
      <RetagList retags={answer.retags ?? []} onDone={onRetagged} />
      <Heading>Voorstellen die op een besluit wachten</Heading>
      {open.length === 0 ? <NoProposals /> : null}
      {open.map((change) => (
        <Proposal key={change.id} change={change} answer={answers[change.id]} onDecided={decide} />
      ))}
      <UnclearList decisions={answer.unclearDecisions ?? []} changes={changes} onRecorded={onChanged} />
      {decided.length > 0 ? <Heading>Voorstellen waarover is besloten</Heading> : null}
      {decided.map((change) => (
        <Proposal key={change.id} change={change} onDecided={decide} />
      ))}
    </>
  )
}

const NoProposals = () => (
  <p>
    Er zijn nu geen voorstellen. Op de bladzijde van een <Link to="/rode-draden">rode draad</Link> doet u er
    een.
  </p>
)
