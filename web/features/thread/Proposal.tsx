// One proposal for the threads: what it would change, why, what the chair decided or may decide.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'
import { ChangePreview } from './ChangePreview.tsx'
import type { Change } from './changeDocuments.ts'
import { changeName } from './changeName.ts'
import { DecideProposal } from './DecideProposal.tsx'
import { Outcome } from './Outcome.tsx'

const TONES = { PROPOSED: 'info', ACCEPTED: 'ok', REJECTED: 'neutral' } as const

interface ProposalProps {
  readonly change: Change
  /** What the decision did, said in the place of the form it was taken in. */
  readonly answer?: string | undefined
  readonly onDecided: (id: string, words: string) => void
}

export function Proposal({ change, answer, onDecided }: ProposalProps) {
  const { may } = useVisit()
  const { id, state } = change
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
      <Why change={change} />
      <Decision change={change} />
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

interface ChangeProps {
  readonly change: Change
}

/** The reason that was given with it, and the case that led to it. */
const Why = ({ change: { reason, proposedBy, proposedAt, case: about } }: ChangeProps) => (
  <>
    <p>
      {reason}{' '}
      <span className="rd-soft">
        {proposedBy.name}, {formatDay(proposedAt)}
      </span>
    </p>
    {about ? (
      <p>
        Naar aanleiding van{' '}
        <Link to="/casussen/$reference" params={{ reference: about.reference }}>
          casus {about.reference}
        </Link>
        .
      </p>
    ) : null}
  </>
)

/** What the chair decided; a change of the chair's own bears its reason already. */
const Decision = ({ change: { reason, decidedBy, decidedAt, decisionReason } }: ChangeProps) =>
  decidedBy && decidedAt ? (
    <p>
      <strong>Besluit:</strong> {decisionReason === reason ? 'zelf doorgevoerd. ' : `${decisionReason} `}
      <span className="rd-soft">
        {decidedBy.name}, {formatDay(decidedAt)}
      </span>
    </p>
  ) : null

function Look({ change }: ChangeProps) {
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
