// What is not there, or not for the viewer: the page says the same, so that it gives nothing away.
import { Link } from '@tanstack/react-router'
import { Page } from '../ui/Page.tsx'

export function NotFound() {
  return (
    <Page title="Deze pagina bestaat niet" eyebrow="De draad kwijt">
      <p className="nl-paragraph">
        Misschien is het adres niet goed overgenomen, of is wat hier stond ingetrokken.
      </p>
      <Link to="/" className="nl-link">
        Naar de startpagina
      </Link>
    </Page>
  )
}
