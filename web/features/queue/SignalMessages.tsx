// What was asked, answered and decided about a signal so far.
import { formatDay } from '../../dates.ts'
import { Heading } from '../../ui/Heading.tsx'
import type { SignalAtWork } from './queueDocuments.ts'

const KINDS = {
  QUESTION: 'Vraag van het team',
  ANSWER: 'Antwoord van de indiener',
  DECISION: 'Besluit van het team',
} as const

export function SignalMessages({ messages }: Pick<SignalAtWork, 'messages'>) {
  if (messages.length === 0) return null
  return (
    <section className="rd-stack">
      <Heading>Berichten</Heading>
      <ol className="messages">
        {messages.map(({ at, kind, body }) => (
          <li key={`${at} ${kind}`}>
            <strong>{KINDS[kind]}</strong>, {formatDay(at)}
            <p className="marked-text">{body}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
