// The outcome of an action that did not go through: what the user can mend, or that the server failed.
import { FailureText } from './FailureText.tsx'
import { type NameOfField, problemText, type ShownProblem } from './problemText.ts'
import { Alert } from './ui/Alert.tsx'

interface ProblemsProps {
  readonly problems?: readonly ShownProblem[]
  readonly failure?: string | null
  /** For a form of more fields, so that each problem says which one it is about. */
  readonly nameOf?: NameOfField
}

export function Problems({ problems = [], failure = null, nameOf }: ProblemsProps) {
  if (failure !== null)
    return (
      <Alert tone="error" live>
        <FailureText failure={failure} />
      </Alert>
    )
  const messages = [...new Set(problems.map((problem) => problemText(problem, nameOf)))]
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
