// A way into a part of the app; the whole card can be pressed, the link is its title.
import { Link } from '@tanstack/react-router'
import type { Door } from './doors.ts'

export const DoorCard = ({ door }: { readonly door: Door }) => (
  <div className="rd-card rd-door">
    <Link to={door.to} className="rd-door__link">
      {door.title}
    </Link>
    <p>{door.text}</p>
  </div>
)
