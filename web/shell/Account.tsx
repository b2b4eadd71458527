// Who is logged in, on behalf of whom, and the way out.
import { Link, useNavigate } from '@tanstack/react-router'
import { label } from '../labels.ts'
import { useVisit } from '../viewer.tsx'
import { MessagesLink } from './MessagesLink.tsx'

export function Account() {
  const { viewer } = useVisit()
  const navigate = useNavigate()
  if (!viewer)
    return (
      <p className="rd-account">
        <Link to="/inloggen">Inloggen</Link>
      </p>
    )
  const roles = viewer.roles.map((role) => label('role', role).toLowerCase()).join(', ')
  return (
    <div className="rd-account">
      <MessagesLink />
      <Link to="/mijn-account" className="rd-account__person">
        <span className="rd-visually-hidden">Mijn account: </span>
        <span className="rd-account__name">{viewer.person.name}</span>
        <span className="rd-account__roles">
          {roles} bij {viewer.organisation.name}
        </span>
      </Link>
      <button type="button" className="rd-account__leave" onClick={() => void navigate({ to: '/uitloggen' })}>
        Uitloggen
      </button>
    </div>
  )
}
