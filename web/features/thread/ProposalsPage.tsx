// Proposals for the threads, what the chair decided, and the cases that wait for a new thread after a split.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { ChangePreview } from './ChangePreview.tsx'
import { CHANGES } from './changeDocuments.ts'
import { changeName } from './changeName.ts'
import { DecideProposal } from './DecideProposal.tsx'
import { RetagList } from './RetagList.tsx'
import { UnclearList } from './UnclearList.tsx'
import './thread.css'
import { TEXT_NAMES } from './wording.ts'

type Change = NonNullable<ResultOf<typeof CHANGES>['threadChanges']>[number]

export function ProposalsPage() {
  const [result, refresh] = useQuery({ query: CHANGES, requestPolicy: 'cache-and-network' })
  const [said, setSaid] = useState('')
  const readAnew = () => refresh({ requestPolicy: 'network-only' })
  /** Says what was done and reads anew. */
  const done = (words: string) => {
    setSaid(words)
    readAnew()
  }
  /** Proposals that were decided on during this visit: they stay where they stood, with the answer in them. */
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const decide = (id: string, words: string) => {
    setAnswers({ ...answers, [id]: words })
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
        {({ threadChanges, retags, unclearDecisions }) => {
          const changes = threadChanges ?? []
          const isOpen = ({ id, state }: Change) => state === 'PROPOSED' || id in answers
          const open = changes.filter(isOpen)
          const decided = changes.filter((change) => !isOpen(change))
          return (
            <>
              <RetagList retags={retags ?? []} onDone={done} />
              <Heading>Voorstellen die op een besluit wachten</Heading>
              {open.length === 0 ? (
                <p>
                  Er zijn nu geen voorstellen. Op de bladzijde van een{' '}
                  <Link to="/rode-draden">rode draad</Link> doet u er een.
                </p>
              ) : null}
              {open.map((change) => (
                <Proposal key={change.id} change={change} answer={answers[change.id]} onDecided={decide} />
              ))}
              <UnclearList decisions={unclearDecisions ?? []} changes={changes} onRecorded={readAnew} />
              {decided.length > 0 ? <Heading>Voorstellen waarover is besloten</Heading> : null}
              {decided.map((change) => (
                <Proposal key={change.id} change={change} onDecided={decide} />
              ))}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

const TONES = { PROPOSED: 'info', ACCEPTED: 'ok', REJECTED: 'neutral' } as const

interface ProposalProps {
  readonly change: Change
  /** What the decision did, said in the place of the form it was taken in. */
  readonly answer?: string | undefined
  readonly onDecided: (id: string, words: string) => void
}

function Proposal({ change, answer, onDecided }: ProposalProps) {
  const { may } = useVisit()
  const { id, state, reason, proposedBy, proposedAt } = change
  const name = changeName(change)
  return (
    <section className="rd-card rd-stack" aria-labelledby={`voorstel-${id}`}>
      <div className="proposal__head">
        <Heading level={3} id={`voorstel-${id}`}>
          {name}
        </Heading>
        <Badge tone={TONES[state]}>{label('threadChangeState', state)}</Badge>
      </div>
      <Outcome change={change} />
      <p>
        {reason}{' '}
        <span className="rd-soft">
          {proposedBy.name}, {formatDay(proposedAt)}
        </span>
      </p>
      {change.case ? (
        <p>
          Naar aanleiding van{' '}
          <Link to="/casussen/$reference" params={{ reference: change.case.reference }}>
            casus {change.case.reference}
          </Link>
          .
        </p>
      ) : null}
      {change.decidedBy && change.decidedAt ? (
        <p>
          <strong>Besluit:</strong>{' '}
          {change.decisionReason === reason ? 'zelf doorgevoerd. ' : `${change.decisionReason} `}
          <span className="rd-soft">
            {change.decidedBy.name}, {formatDay(change.decidedAt)}
          </span>
        </p>
      ) : null}
      {state === 'PROPOSED' ? <Look change={change} /> : null}
      {state === 'PROPOSED' && !answer && may('thread.manage') ? (
        <DecideProposal
          id={id}
          onDecided={(accepted) => onDecided(id, `${accepted ? 'Doorgevoerd' : 'Afgewezen'}. ${name}.`)}
        />
      ) : null}
      {answer ? (
        <Alert tone="ok" live takesFocus>
          {answer}
        </Alert>
      ) : null}
    </section>
  )
}

/** What the change is about in words: where the thread goes, or what the new words are. */
function Outcome({ change }: { readonly change: Change }) {
  const { kind, thread, into, parts, wordings, movedCount, openRetagCount } = change
  const names = [...parts.map((part) => part.label), ...wordings.map((wording) => wording.label)]
  return (
    <>
      {kind === 'MERGE' && thread && into ? (
        <p>
          <Link to="/rode-draden/$id" params={{ id: thread.id }}>
            {thread.label}
          </Link>{' '}
          gaat op in{' '}
          <Link to="/rode-draden/$id" params={{ id: into.id }}>
            {into.label}
          </Link>
          .
        </p>
      ) : null}
      {kind === 'SPLIT' ? <p>De delen: {names.join('; ')}.</p> : null}
      {movedCount + openRetagCount > 0 ? (
        <p>
          {movedCount} {movedCount === 1 ? 'casus' : 'casussen'} ingedeeld
          {openRetagCount > 0 ? `, ${openRetagCount} te gaan` : null}.
        </p>
      ) : null}
      {kind === 'ADD' || kind === 'REWORD' || kind === 'SPLIT'
        ? wordings.map((wording) => (
            <details key={wording.label} className="rd-details">
              <summary>De woorden van “{wording.label}”</summary>
              <dl className="thread-differences">
                {TEXT_NAMES.filter(({ name }) => wording[name]).map(({ name, label: term }) => (
                  <div key={name}>
                    <dt>{term}</dt>
                    <dd>{wording[name]}</dd>
                  </div>
                ))}
              </dl>
            </details>
          ))
        : null}
    </>
  )
}

function Look({ change }: { readonly change: Change }) {
  const [looking, setLooking] = useState(false)
  const { kind, thread, into, parts, wordings, reason } = change
  return (
    <>
      <Button expanded={looking} onPress={() => setLooking(!looking)}>
        {looking ? 'Verberg wat dit verandert' : 'Bekijk wat dit verandert'}
      </Button>
      {looking ? (
        <ChangePreview
          input={{
            kind,
            reason,
            threadId: thread?.id ?? null,
            intoThreadId: into?.id ?? null,
            wordings,
            partIds: parts.map(({ id }) => id),
          }}
        />
      ) : null}
    </>
  )
}
