// The frame of the two pages on which a signal is dealt with: its text on the left, what to do with it on the right.
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Columns } from '../../ui/Columns.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { type SignalAtWork, SignalDocument } from './queueDocuments.ts'
import { SignalChecks } from './SignalChecks.tsx'
import { SignalFacts } from './SignalFacts.tsx'
import { SignalMessages } from './SignalMessages.tsx'
import { SignalTexts } from './SignalTexts.tsx'
import { ToQueue } from './ToQueue.tsx'
import './queue.css'

interface Props {
  readonly id: string
  readonly task: string
  readonly withMarks?: boolean
  readonly children: (signal: SignalAtWork) => ReactNode
}

export function SignalWorkPage({ id, task, withMarks = false, children }: Props) {
  const [result] = useQuery({ query: SignalDocument, variables: { id }, requestPolicy: 'cache-and-network' })
  return (
    <Loaded result={result}>
      {({ signal }) =>
        signal === null ? (
          <NotFound />
        ) : (
          <Page title={signal.title} eyebrow={<Where task={task} code={signal.code} />} wide>
            <p>
              <Badge tone="info">{label('signalStatus', signal.status)}</Badge>{' '}
              {signal.urgent ? <Badge tone="error">Spoed</Badge> : null}{' '}
              {signal.goodPractice ? <Badge tone="ok">Goed voorbeeld</Badge> : null}
            </p>
            <Columns aside={children(signal)}>
              <SignalTexts signal={signal} withMarks={withMarks} />
              <Heading>Gegevens</Heading>
              <SignalFacts signal={signal} />
              <SignalChecks {...signal} />
              <SignalMessages messages={signal.messages} />
            </Columns>
          </Page>
        )
      }
    </Loaded>
  )
}

const Where = ({ task, code }: { readonly task: string; readonly code: string }) => (
  <>
    <ToQueue /> › {task} › {code}
  </>
)
