// Keeps a page to who may use it. The server refuses as well; this only says so in words.
import { Link } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import type { Action } from '#core/permissions.ts'
import { Page } from '../ui/Page.tsx'
import { useVisit } from '../viewer.tsx'

/** A page for who may do the action. */
export function allowed(action: Action, Shown: ComponentType): () => ReactNode {
  return function Allowed() {
    return useVisit().may(action) ? <Shown /> : <NotAllowed />
  }
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
