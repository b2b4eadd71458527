// The outcome of an action that did not go through: what the user can mend, or that the server failed.
import { LOGGED_OUT } from './failure.ts'
import { type NameOfField, problemText, type ShownProblem } from './problemText.ts'
import { Alert } from './ui/Alert.tsx'

interface ProblemsProps {
  readonly problems?: readonly ShownProblem[]
  readonly failure?: string | null
  /** For a form of more fields, so that each problem says which one it is about. */
  readonly nameOf?: NameOfField
}

/** Nothing is kept of what stands on the page, so the way back in opens beside it. */
const LogInBeside = () => (
  <>
    U bent niet meer ingelogd. Wat u hier schreef of koos, is niet verstuurd en staat er nog.{' '}
    <a className="nl-link" href="/inloggen" target="_blank" rel="noreferrer">
      Log opnieuw in (nieuw tabblad)
    </a>
    , kom dan hier terug en druk nog eens op de knop.
  </>
)

export function Problems({ problems = [], failure = null, nameOf }: ProblemsProps) {
  const messages =
    failure === null ? [...new Set(problems.map((problem) => problemText(problem, nameOf)))] : [failure]
  if (messages.length === 0) return null
  if (failure === LOGGED_OUT)
    return (
      <Alert tone="error" live>
        <LogInBeside />
      </Alert>
    )
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
