// The outcome of an action that did not go through: what the user can mend, or that the server failed.
import { Alert } from './ui/Alert.tsx'

interface Shown {
  readonly message: string
}

export function Problems({
  problems = [],
  failure = null,
}: {
  readonly problems?: readonly Shown[]
  readonly failure?: string | null
}) {
  const messages = failure === null ? [...new Set(problems.map(({ message }) => message))] : [failure]
  if (messages.length === 0) return null
  return (
    <Alert tone="error" live>
      {messages.length === 1 ? (
        messages[0]
      ) : (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
