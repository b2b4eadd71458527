// The work queue: what waits for you at each step, what is urgent on top.

import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { plural } from '#core/dutch/words.ts'
import { Loaded } from '../../Loaded.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { CASE_STEPS, SIGNAL_STEPS } from './steps.ts'
import { WorkLink } from './WorkLink.tsx'
import { WAITING, WORK_CACHE, type WorkItem } from './workDocuments.ts'
import './queue.css'

/** How many pieces of urgent work stand on top; they are the first of what waits. */
const URGENT_SHOWN = 10

export function QueuePage() {
  const { may } = useVisit()
  const [result] = useQuery({
    query: WAITING,
    variables: { step: null, first: URGENT_SHOWN, after: null },
    requestPolicy: 'cache-and-network',
    context: WORK_CACHE,
  })
  const steps = [...Object.entries(SIGNAL_STEPS), ...Object.entries(CASE_STEPS)]
  return (
    <Page title="Werkvoorraad" lead="Wat er op u wacht, van het eerste signaal tot de gepubliceerde casus.">
      <Loaded result={result}>
        {({ viewer }) => (
          <>
            <UrgentWork items={viewer?.waiting.edges.map(({ node }) => node) ?? []} />
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
  if (waiting === 0) return <span className="rd-soft">Er wacht niets</span>
  return (
    <>
      <strong>{waiting}</strong> {plural(waiting, 'wacht', 'wachten')}
      {overdue > 0 ? <span className="queue__late">{overdue} te laat</span> : null}
    </>
  )
}

function UrgentWork({ items }: { readonly items: readonly WorkItem[] }) {
  const urgent = items.filter((item) => item.urgent && !item.skipped)
  if (urgent.length === 0) return null
  return (
    <section className="queue-urgent rd-stack" aria-labelledby="spoed">
      <Heading id="spoed">Eerst: spoed</Heading>
      <ul>
        {urgent.map((item) => (
          <li key={`${item.step} ${item.signal?.id ?? item.case?.id}`}>
            <Badge tone="error">Spoed</Badge> <WorkLink item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}
