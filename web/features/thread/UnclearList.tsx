// Decisions in which the chair found the codebook unclear: what the team still has to talk about, and what came of it.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay, formatNumber } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { useVisit } from '../../viewer.tsx'
import type { CHANGES, Unclear } from './changeDocuments.ts'
import { Discussion } from './Discussion.tsx'
import { DiscussionDialog, type Draft } from './DiscussionDialog.tsx'

type Answer = ResultOf<typeof CHANGES>

interface Props {
  readonly decisions: readonly Unclear[]
  readonly changes: NonNullable<Answer['threadChanges']>
  readonly onDone: (words: string) => void
}

export function UnclearList({ decisions, changes, onDone }: Props) {
  const [chosen, setChosen] = useState<Unclear | null>(null)
  // What was filled in stays when the dialog closes, for the decision it was filled in for.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  return (
    <section className="rd-stack" aria-labelledby="onduidelijk">
      <Heading id="onduidelijk">Waar het codeboek onduidelijk was</Heading>
      {decisions.length === 0 ? (
        <p>De voorzitter vond het codeboek nog bij geen besluit onduidelijk.</p>
      ) : (
        <Decisions decisions={decisions} onDiscuss={setChosen} />
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
            setChosen(null)
            onDone(`De bespreking van casus ${chosen.case.reference} is vastgelegd.`)
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
  readonly onDiscuss: (decision: Unclear) => void
}

/** What is still to be discussed, or what was. */
function Decisions({ decisions, onDiscuss }: DecisionsProps) {
  const { may } = useVisit()
  const [state, setState] = useState<'open' | 'discussed'>('open')
  const open = decisions.filter(({ discussions }) => discussions.length === 0)
  const shown = state === 'open' ? open : decisions.filter((each) => !open.includes(each))
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
          <Decision key={decision.case.id} {...decision} onDiscuss={() => onDiscuss(decision)} />
        ))}
      </ul>
    </>
  )
}

function Decision(decision: Unclear & { readonly onDiscuss: () => void }) {
  const { case: about, items, reason, at, discussions, onDiscuss } = decision
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
