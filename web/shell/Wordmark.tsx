// The name with the thread running through it.
import { Link } from '@tanstack/react-router'

export const Wordmark = () => (
  <Link to="/" className="rd-wordmark">
    <svg className="rd-wordmark__thread" viewBox="0 0 56 32" aria-hidden="true">
      <path d="M2 25c10 0 10-18 19-18s6 18 15 18c8 0 9-12 18-14" />
      <circle cx="2" cy="25" r="2" />
    </svg>
    <span className="rd-wordmark__name">Rode Draad</span>
    <span className="rd-wordmark__team">Signaleringsteam</span>
  </Link>
)
