// Who is logged in and what that person may do; every page asks it here.
import { createContext, type ReactNode, useContext, useState } from 'react'
import { useQuery } from 'urql'
import type { Action } from '#core/permissions.ts'
import { graphql, type ResultOf } from './graphql.ts'
import { Loaded } from './Loaded.tsx'
import { drawnFor } from './pageOwner.ts'

const VIEWER = graphql(`
  query Viewer {
    about { demo version }
    viewer {
      person { id name }
      organisation { id name kind }
      organisations { id name }
      roles
      actions
      secondFactorDue
    }
  }
`)

type Answer = ResultOf<typeof VIEWER>
export type SignedIn = NonNullable<Answer['viewer']>

interface Visit {
  /** Null for a visitor who has not logged in. */
  readonly viewer: SignedIn | null
  readonly about: Answer['about']
  /** Whether the role could ever do this; the server decides again on the thing itself. */
  readonly may: (action: Action) => boolean
}

const VisitContext = createContext<Visit | null>(null)

export function ViewerProvider({ children }: { readonly children: ReactNode }) {
  const [result] = useQuery({ query: VIEWER })
  const [last, setLast] = useState(result.data)
  if (result.data && result.data !== last) setLast(result.data)
  // A page that stands there goes on when it asks once more in vain: what was written on it is not lost.
  return (
    <Loaded result={result.error && last ? { data: last } : result}>
      {(answer) => <Visited answer={answer}>{children}</Visited>}
    </Loaded>
  )
}

function Visited({ answer, children }: { readonly answer: Answer; readonly children: ReactNode }) {
  const { viewer, about } = answer
  // Before anything on the page asks.
  useState(() => drawnFor(ownerOf(viewer)))
  return (
    <VisitContext value={{ viewer, about, may: (action) => viewer?.actions.includes(action) ?? false }}>
      {children}
    </VisitContext>
  )
}

const ownerOf = (viewer: Answer['viewer']) =>
  viewer && {
    personId: viewer.person.id,
    organisationId: viewer.organisation.id,
    name: `${viewer.person.name} van ${viewer.organisation.name}`,
  }

export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('useVisit is used outside ViewerProvider')
  return visit
}

/** For pages behind the log-in, where there always is someone. */
export function useViewer(): SignedIn {
  const { viewer } = useVisit()
  if (!viewer) throw new Error('useViewer is used on a page for visitors')
  return viewer
}
