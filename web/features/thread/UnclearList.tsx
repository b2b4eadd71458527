// Decisions in which the chair found the codebook unclear: what the team still has to talk about, and what came of it.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { formatDay, formatNumber } from '../../dates.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { useVisit } from '../../viewer.tsx'
import type { Change, Unclear } from './changeDocuments.ts'
import { Discussion } from './Discussion.tsx'
import { DiscussionDialog, type Draft } from './DiscussionDialog.tsx'

interface Props {
  readonly decisions: readonly Unclear[]
  readonly changes: readonly Change[]
  /** After something was recorded: reads anew. */
  readonly onRecorded: () => void
}

export function UnclearList({ decisions, changes, onRecorded }: Props) {
  const [recorded, setRecorded] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Unclear | null>(null)
  // What was filled in stays when the dialog closes, for the decision it was filled in for.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  return (
    <section className="rd-stack" aria-labelledby="onduidelijk">
      <Heading id="onduidelijk">Waar het codeboek onduidelijk was</Heading>
      {decisions.length === 0 ? (
        <p>De voorzitter vond het codeboek nog bij geen besluit onduidelijk.</p>
      ) : (
        <Decisions decisions={decisions} recorded={recorded} onDiscuss={setChosen} />
      )}
      {chosen ? (
        <DiscussionDialog
          decision={chosen}
          changes={changes}
          kept={drafts[keyOf(chosen)]}
          onDraft={(draft) => setDrafts({ ...drafts, [keyOf(chosen)]: draft })}
          onDone={() => {
            const { [keyOf(chosen)]: _, ...others } = drafts
            setDrafts(others)
            // First closed: while it is open nothing behind it can get the focus.
            flushSync(() => setChosen(null))
            setRecorded(keyOf(chosen))
            onRecorded()
          }}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </section>
  )
}

const keyOf = ({ case: about, at }: Unclear): string => `${about.id} ${at}`

interface DecisionsProps {
  readonly decisions: readonly Unclear[]
  /** The decision of which a discussion was recorded just now: it stays where it was and says so. */
  readonly recorded: string | null
  readonly onDiscuss: (decision: Unclear) => void
}

/** What is still to be discussed, or what was. */
function Decisions({ decisions, recorded, onDiscuss }: DecisionsProps) {
  const { may } = useVisit()
  const [state, setState] = useState<'open' | 'discussed'>('open')
  const open = decisions.filter(({ discussions }) => discussions.length === 0)
  const shown = decisions.filter((each) =>
    state === 'open' ? open.includes(each) || keyOf(each) === recorded : !open.includes(each),
  )
  return (
    <>
      <p>
        Bij deze besluiten vond de voorzitter het codeboek onduidelijk. Voor een draad kunt u een verandering
        voorstellen. De andere lijsten staan vast in het programma: bespreek ze met het team.
        {may('codebook.discuss') ? null : ' De voorzitter legt vast wat eruit kwam.'}
      </p>
      <RadioGroup
        legend="Welke besluiten"
        inline
        value={state}
        onChange={setState}
        options={[
          { value: 'open', label: `Nog te bespreken (${formatNumber(open.length)})` },
          { value: 'discussed', label: `Besproken (${formatNumber(decisions.length - open.length)})` },
        ]}
      />
      {shown.length === 0 ? (
        <p>{state === 'open' ? 'Alles is besproken.' : 'Hiervan is nog niets besproken.'}</p>
      ) : null}
      <ul className="rd-stack unclear-list">
        {shown.map((decision) => (
          <Decision
            key={keyOf(decision)}
            decision={decision}
            recorded={keyOf(decision) === recorded}
            onDiscuss={() => onDiscuss(decision)}
          />
        ))}
      </ul>
    </>
  )
}

interface DecisionProps {
  readonly decision: Unclear
  readonly recorded: boolean
  readonly onDiscuss: () => void
}

function Decision({ decision, recorded, onDiscuss }: DecisionProps) {
  const { case: about, items, reason, at, discussions } = decision
  const { may } = useVisit()
  return (
    <li className="rd-stack">
      <p>
        <Link to="/casussen/$reference" params={{ reference: about.reference }}>
          {about.title}
        </Link>
        <span className="rd-soft">
          {' '}
          {about.reference} · {formatDay(at)}
        </span>
        <br />
        {items.length > 0 ? (
          <strong>Verschil over: {items.map(({ label }) => label.toLowerCase()).join(', ')}. </strong>
        ) : null}
        {reason}
      </p>
      {recorded ? (
        <Alert key={discussions.length} tone="ok" live takesFocus>
          De bespreking van casus {about.reference} is vastgelegd. De casus staat nu bij Besproken.
        </Alert>
      ) : null}
      {discussions.map((discussion) => (
        <Discussion key={discussion.id} {...discussion} />
      ))}
      {may('codebook.discuss') ? (
        <Button onPress={onDiscuss}>
          {discussions.length === 0 ? 'Leg bespreking vast' : 'Vul bespreking aan'}
          <span className="rd-visually-hidden"> van casus {about.reference}</span>
        </Button>
      ) : null}
    </li>
  )
}
