// The title of a signal, as a link to what the viewer can do with it now.
import { Link } from '@tanstack/react-router'

interface Props {
  readonly signal: {
    readonly id: string
    readonly code: string
    readonly title: string
    readonly status: string
    readonly actions: readonly string[]
  }
}

export function SignalLink({ signal: { id, code, title, status, actions } }: Props) {
  const text = `${code} ${title}`
  if (actions.includes('signal.check'))
    return (
      <Link to="/werkvoorraad/controleren/$id" params={{ id }} className="nl-link">
        {text}
      </Link>
    )
  if (actions.includes('signal.triage'))
    return (
      <Link to="/werkvoorraad/beoordelen/$id" params={{ id }} className="nl-link">
        {text}
      </Link>
    )
  return (
    <>
      {text}
      {status === 'RECEIVED' ? (
        <span className="queue__note"> (een andere organisatie controleert dit)</span>
      ) : null}
    </>
  )
}
