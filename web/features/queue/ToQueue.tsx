// The way back to the work queue.
import { Link } from '@tanstack/react-router'

export const ToQueue = () => (
  <Link to="/werkvoorraad" className="nl-link">
    Werkvoorraad
  </Link>
)
