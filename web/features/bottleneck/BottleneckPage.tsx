// A bottleneck: what it is, what it rests on, how it went through the years, and what the ministry said.
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatDay, formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Columns } from '../../ui/Columns.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useFirstFew } from '../../ui/useFirstFew.ts'
import { useVisit } from '../../viewer.tsx'
import { BottleneckDocument, type ShownBottleneck } from './bottleneckDocuments.ts'
import { EvidenceRow } from './EvidenceRow.tsx'
import { LawChange } from './LawChange.tsx'
import { LifeCycle } from './LifeCycle.tsx'
import { MinorityNotes } from './MinorityNotes.tsx'
import { Responses } from './Responses.tsx'
import { Story } from './Story.tsx'
import { WithdrawBottleneckDialog } from './TakeBackDialog.tsx'
import './bottleneck.css'

export function BottleneckPage() {
  const { id } = useParams({ from: '/member/knelpunten/$id' })
  const [result] = useQuery({
    query: BottleneckDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Loaded result={result}>
      {({ bottleneck }) => (bottleneck === null ? <NotFound /> : <Bottleneck key={id} shown={bottleneck} />)}
    </Loaded>
  )
}

function Bottleneck({ shown }: { readonly shown: ShownBottleneck }) {
  const { may } = useVisit()
  const [withdrawing, setWithdrawing] = useState(false)
  const { withdrawal } = shown
  return (
    <Page
      title={shown.title}
      eyebrow={`Knelpunt K-${shown.number}`}
      wide
      actions={
        may('bottleneck.manage') && withdrawal === null ? (
          <>
            <Link to="/knelpunten/$id/bewerken" params={{ id: shown.id }} className={buttonClass()}>
              Bewerk
            </Link>
            {STARTING.has(shown.stage) ? <Button onPress={() => setWithdrawing(true)}>Trek in</Button> : null}
          </>
        ) : null
      }
    >
      {withdrawal ? (
        <Alert tone="warning">
          <p>
            Dit knelpunt is ingetrokken op {formatDay(withdrawal.at)}: {withdrawal.reason}
          </p>
        </Alert>
      ) : null}
      {withdrawing ? (
        <WithdrawBottleneckDialog bottleneck={shown} onClose={() => setWithdrawing(false)} />
      ) : null}
      <p>
        <Badge tone="thread">{label('bottleneckKind', shown.kind)}</Badge>{' '}
        <Badge tone="info">{label('bottleneckStage', shown.stage)}</Badge>{' '}
        <Badge tone={shown.priority === 'HOOG' ? 'warning' : 'neutral'}>
          Prioriteit {label('priority', shown.priority).toLowerCase()}
        </Badge>{' '}
        {shown.disclosure === 'OPENBAAR' ? null : (
          <Badge tone="warning">{label('disclosure', shown.disclosure)}</Badge>
        )}
      </p>
      <EvidenceRow evidence={shown.evidence} title={shown.title} />
      <Origin warning={shown.warning} />
      <Columns
        aside={
          <>
            <LifeCycle bottleneck={shown} />
            <Responses bottleneck={shown} />
            <MinorityNotes bottleneck={shown} />
          </>
        }
      >
        <Story shown={shown} />
        <LawChange shown={shown} />
        <Cases cases={shown.cases} />
      </Columns>
    </Page>
  )
}

/** Where it stands before any letter tells of it: only then it can be withdrawn. */
const STARTING: ReadonlySet<ShownBottleneck['stage']> = new Set(['SUSPECTED', 'CONFIRMED'])

/** The early warning it came from, for who may see those. */
const Origin = ({ warning }: Pick<ShownBottleneck, 'warning'>) =>
  warning === null ? null : (
    <p>
      Kwam voort uit een vroegsignaal over {formatPeriod(warning.countMonth)}: {warning.sentence}{' '}
      <Link to="/vroegsignalering" className="nl-link">
        Naar de vroegsignalen
      </Link>
    </p>
  )

const CASES_SHOWN_FIRST = 10

function Cases({ cases }: Pick<ShownBottleneck, 'cases'>) {
  const { list, shown, hidden, showAll } = useFirstFew(cases, CASES_SHOWN_FIRST)
  return (
    <section className="rd-stack">
      <Heading>Casussen ({cases.length})</Heading>
      {cases.length === 0 ? <p className="rd-soft">Er is nog geen casus gekoppeld.</p> : null}
      <ul className="case-list" ref={list}>
        {shown.map(({ id, reference, title, period, outcome }) => (
          <li key={id}>
            <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
              {title}
            </Link>
            <span className="rd-soft">
              {' '}
              {[reference, formatPeriod(period), label('outcome', outcome)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <div>
          <Button onPress={showAll}>Toon alle {cases.length} casussen</Button>
        </div>
      ) : null}
    </section>
  )
}
