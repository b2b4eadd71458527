// The work queue: what waits for you at each step, urgent signals on top.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { QueueDocument } from './queueDocuments.ts'
import { SignalLink } from './SignalLink.tsx'
import { CASE_STEPS, SIGNAL_STEPS } from './steps.ts'
import './queue.css'

export function QueuePage() {
  const { may } = useVisit()
  const [result] = useQuery({ query: QueueDocument, requestPolicy: 'cache-and-network' })
  const steps = [...Object.entries(SIGNAL_STEPS), ...Object.entries(CASE_STEPS)]
  return (
    <Page title="Werkvoorraad" lead="Wat er op u wacht, van het eerste signaal tot de gepubliceerde casus.">
      <Loaded result={result}>
        {({ viewer, signals }) => (
          <>
            <UrgentSignals signals={signals.edges.map(({ node }) => node).filter(({ urgent }) => urgent)} />
            <ol className="queue">
              {steps
                .filter(([, { action }]) => may(action))
                .map(([path, { title, what, step }]) => (
                  <li key={path} className="queue__step">
                    <Link to="/werkvoorraad/$step" params={{ step: path }} className="nl-link queue__title">
                      {title}
                    </Link>
                    <p className="queue__what">{what}</p>
                    <p className="queue__count">
                      <Waiting load={viewer?.load.find((load) => load.step === step)} />
                    </p>
                  </li>
                ))}
            </ol>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Waiting({
  load,
}: {
  readonly load: { readonly waiting: number; readonly overdue: number } | undefined
}) {
  const { waiting = 0, overdue = 0 } = load ?? {}
  return (
    <>
      <strong>{waiting}</strong> {waiting === 1 ? 'wacht' : 'wachten'}
      {overdue > 0 ? <span className="queue__late">{overdue} te laat</span> : null}
    </>
  )
}

type Urgent = Parameters<typeof SignalLink>[0]['signal']

function UrgentSignals({ signals }: { readonly signals: readonly Urgent[] }) {
  if (signals.length === 0) return null
  return (
    <section className="queue-urgent rd-stack" aria-labelledby="spoed">
      <Heading id="spoed">Eerst: spoed</Heading>
      <ul>
        {signals.map((signal) => (
          <li key={signal.id}>
            <Badge tone="error">Spoed</Badge> <SignalLink signal={signal} />
          </li>
        ))}
      </ul>
    </section>
  )
}
