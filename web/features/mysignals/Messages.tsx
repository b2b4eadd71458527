// What the team and the sender said to each other about a signal.
import { formatMoment } from '../../dates.ts'
import { Heading } from '../../ui/Heading.tsx'
import './messages.css'

interface Message {
  readonly kind: 'QUESTION' | 'ANSWER' | 'DECISION'
  readonly body: string
  readonly at: string
  readonly fromTeam: boolean
}

const KIND = { QUESTION: 'Vraag van het team', ANSWER: 'Antwoord', DECISION: 'Besluit van het team' } as const

export function Messages({ messages }: { readonly messages: readonly Message[] }) {
  if (messages.length === 0) return null
  return (
    <section aria-labelledby="berichten">
      <Heading id="berichten">Berichten</Heading>
      <ol className="rd-messages">
        {messages.map(({ kind, body, at, fromTeam }) => (
          <li key={`${at} ${kind}`} className={fromTeam ? 'rd-message' : 'rd-message rd-message--own'}>
            <p className="rd-soft">
              {KIND[kind]}, {formatMoment(at)}
            </p>
            <p className="rd-prose">{body}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
