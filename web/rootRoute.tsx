// The two routes that all others hang under: the shell, and what is behind the log-in.
import { createRootRoute, createRoute, Link } from '@tanstack/react-router'
import { Members } from './shell/allowed.tsx'
import { Shell } from './shell/Shell.tsx'
import { Alert } from './ui/Alert.tsx'
import { Page } from './ui/Page.tsx'

export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Broken,
})

export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  component: Members,
})

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

function Broken() {
  return (
    <Page title="Hier ging iets mis">
      <Alert tone="error">
        De pagina kon niet worden getoond. Laad de pagina opnieuw. Blijft het misgaan, vertel het de
        beheerder.
      </Alert>
    </Page>
  )
}
