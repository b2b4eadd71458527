// Keeps a page to who may use it. The server refuses as well; this only says so in words.
import { type AsyncRouteComponent, Link } from '@tanstack/react-router'
import type { Action } from '#core/permissions.ts'
import { Page } from '../ui/Page.tsx'
import { useVisit } from '../viewer.tsx'

/** A page for who may do the action; its code is fetched with the route, as that of any other page. */
export function allowed(action: Action, Shown: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  function Allowed() {
    return useVisit().may(action) ? <Shown /> : <NotAllowed />
  }
  const { preload } = Shown
  return preload ? Object.assign(Allowed, { preload }) : Allowed
}

const NotAllowed = () => (
  <Page title="Deze pagina hoort niet bij uw rol">
    <p className="nl-paragraph">
      U bent ingelogd, maar uw rol geeft geen toegang tot deze pagina. Denkt u dat dit niet klopt? Vraag het
      de beheerder van uw organisatie.
    </p>
    <Link to="/" className="nl-link">
      Naar de startpagina
    </Link>
  </Page>
)
