// The two routes that all others hang under: the shell, and what is behind the log-in.
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { NotFound } from './shell/NotFound.tsx'
import { Shell } from './shell/Shell.tsx'
import { Alert } from './ui/Alert.tsx'
import { Page } from './ui/Page.tsx'

/** What deciding on a route takes. */
export interface RouteContext {
  /** Whether there is someone logged in. */
  readonly signedIn: boolean
  /** Whether they still have to set up the second step; until then there is one page. */
  readonly secondFactorDue: boolean
}

export const rootRoute = createRootRouteWithContext<RouteContext>()({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Broken,
})

/** The pages behind the log-in: a visitor is asked to log in first and then comes back. */
export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  beforeLoad: ({ context, location }) => {
    if (!context.signedIn)
      throw redirect({ to: '/inloggen', search: location.href === '/' ? {} : { terug: location.href } })
    if (context.secondFactorDue && location.pathname !== '/mijn-account')
      throw redirect({ to: '/mijn-account' })
  },
})

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
