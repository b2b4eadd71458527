// The way to the rules on counts.
import { Link } from '@tanstack/react-router'

export const RulesLink = () => (
  <p>
    <Link to="/brief/afspraken" className="nl-link">
      Afspraken over aantallen
    </Link>
  </p>
)
