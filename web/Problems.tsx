// The outcome of an action that did not go through: what the user can mend, or that the server failed.
import { Alert } from './ui/Alert.tsx'

interface Shown {
  readonly message: string
  readonly path?: readonly string[]
}

/** What the field at a path is called on the page, where it has a name. */
export type NameOfField = (path: readonly string[]) => string | undefined

interface ProblemsProps {
  readonly problems?: readonly Shown[]
  readonly failure?: string | null
  /** For a form of more fields, so that each problem says which one it is about. */
  readonly nameOf?: NameOfField
}

export function Problems({ problems = [], failure = null, nameOf }: ProblemsProps) {
  const messages =
    failure === null ? [...new Set(problems.map((problem) => named(problem, nameOf)))] : [failure]
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

function named({ message, path }: Shown, nameOf: NameOfField | undefined): string {
  const name = path && nameOf?.(path)
  return name ? `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}` : message
}
