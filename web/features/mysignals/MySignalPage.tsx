// One signal of one's own organisation: where it is, what was said about it, and what can be done.
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatDay, formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label, provinceLabel } from '../../labels.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { Messages } from './Messages.tsx'
import { SignalStatusBadge } from './SignalStatusBadge.tsx'
import { SignalWay } from './SignalWay.tsx'
import { MY_SIGNAL } from './signalDocuments.ts'
import { type MySignal as Signal, stateExplained } from './signalState.ts'
import { WithdrawButton } from './WithdrawButton.tsx'

export function MySignalPage() {
  const { id } = useParams({ from: '/member/signalen/$id' })
  const [result] = useQuery({ query: MY_SIGNAL, variables: { id }, requestPolicy: 'cache-and-network' })
  return (
    <Loaded result={result} page>
      {({ signal }) => (signal ? <MySignal signal={signal} /> : <NotFound />)}
    </Loaded>
  )
}

function MySignal({ signal }: { readonly signal: Signal }) {
  const [answered, setAnswered] = useState(false)
  return (
    <Page
      title={signal.title}
      eyebrow={
        <>
          <Link to="/signalen">Mijn signalen</Link> › {signal.code}
        </>
      }
    >
      <Alert tone={signal.status === 'RETURNED' || signal.status === 'QUESTIONED' ? 'warning' : 'info'}>
        <SignalStatusBadge status={signal.status} /> {stateExplained(signal)}
      </Alert>
      <SignalWay signal={signal} />
      <Messages messages={signal.messages} />
      {signal.status === 'QUESTIONED' ? (
        <AnswerForm signalId={signal.id} onAnswered={() => setAnswered(true)} />
      ) : answered ? (
        <Alert tone="ok" live takesFocus>
          Uw antwoord is verstuurd. Het team leest het en beoordeelt uw signaal verder.
        </Alert>
      ) : null}
      {signal.status === 'RETURNED' ? (
        <Link to="/signalen/$id/verbeteren" params={{ id: signal.id }} className={buttonClass('primary')}>
          Verbeter dit signaal
        </Link>
      ) : null}
      <Cases signal={signal} />
      <Heading>Wat u vertelde</Heading>
      <p className="rd-prose">{signal.narrative}</p>
      <DefinitionList facts={factsOf(signal)} />
      {signal.actions.includes('signal.withdraw') ? <WithdrawButton signalId={signal.id} /> : null}
    </Page>
  )
}

function Cases({ signal: { cases } }: { readonly signal: Signal }) {
  if (cases.length === 0) return null
  return (
    <>
      <Heading>In deze casus</Heading>
      <ul>
        {cases.map(({ id, reference, title }) => (
          <li key={id}>
            <Link to="/casussen/$reference" params={{ reference }}>
              {reference}: {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

const HANDED_IN = {
  FORM: 'met het formulier',
  IMPORT: 'met een bestand',
  API: 'via een koppeling',
} as const satisfies Record<Signal['channel'], string>

const factsOf = (signal: Signal) => [
  { term: signal.goodPractice ? 'Wat het opleverde' : 'Gevolg', value: signal.harshEffect },
  {
    term: signal.goodPractice ? 'Wat het verschil maakte' : 'Wat had geholpen',
    value: signal.wouldHaveHelped,
  },
  { term: 'Wanneer', value: formatPeriod(signal.period) },
  { term: 'Wet', value: signal.regulation?.name },
  { term: 'Artikel', value: signal.provisions.map(({ shortCitation }) => shortCitation).join(', ') },
  { term: 'Huishouden', value: label('household', signal.household) },
  { term: 'Leeftijd', value: label('ageBand', signal.ageBand) },
  { term: 'Inkomen', value: label('benefit', signal.benefit) },
  { term: 'Opvallende omstandigheid', value: label('circumstance', signal.circumstance) },
  { term: 'Provincie', value: provinceLabel(signal.province) },
  { term: 'Grootte gemeente', value: label('municipalitySize', signal.municipalitySize) },
  { term: 'Oorzaak volgens u', value: label('causeHint', signal.causeHint) },
  {
    term: 'Lijkt op',
    value: signal.likenesses
      .map((said) => `${said.case.reference}: ${label('likeness', said.likeness).toLowerCase()}`)
      .join(', '),
  },
  { term: 'Gezien door', value: label('reporterType', signal.reporterType) },
  { term: 'Spoed', value: signal.urgent ? 'Ja' : 'Nee' },
  { term: 'Eigen kenmerk', value: signal.reference },
  {
    term: 'Hoe het binnenkwam',
    value: `Ingediend op ${formatDay(signal.submittedAt)} ${HANDED_IN[signal.channel]}`,
  },
]
