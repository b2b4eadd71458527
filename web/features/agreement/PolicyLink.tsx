// The way to the settings on double coding.
import { Link } from '@tanstack/react-router'

export const PolicyLink = () => (
  <p>
    <Link to="/overeenstemming/afspraken" className="nl-link">
      Afspraken over dubbel duiden
    </Link>
  </p>
)
