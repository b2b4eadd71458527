// What every resolver may reach: the parts of the house, who is asking, and this request's loaders.
import type { Actor } from '#core/permissions.ts'
import type { SearchIndex } from '#search/search.ts'
import type { Deps } from '#usecases/deps.ts'
import type { NewSession } from '#usecases/logIn.ts'
import type { Loaders } from './loaders.ts'

/** The visitor's cookie, as far as logging in and out needs it. */
export interface SessionCookie {
  /** The secret in the cookie, or null for a visitor. */
  readonly secret: string | null
  readonly set: (session: NewSession) => void
  readonly clear: () => void
  /** False when too many logins failed from where this request comes from, or at this account. */
  readonly mayTry: (account: string) => boolean
  /** Takes back the attempt that `mayTry` counted. */
  readonly takeBack: (account: string) => void
}

/** Whose unpublished texts a request has shown so far, by id. */
export interface Readings {
  readonly cases: Set<string>
  readonly signals: Set<string>
}

export interface Context {
  readonly deps: Deps
  readonly viewer: Actor | null
  readonly search: SearchIndex
  readonly version: string
  readonly cookie: SessionCookie
  readonly loaders: Loaders
  readonly readings: Readings
}

/** Nobody is logged in, and this needs somebody. */
export class UnauthenticatedError extends Error {
  override readonly name = 'UnauthenticatedError'
}

/** Who is asking; throws `UnauthenticatedError` for a visitor. */
export function actorOf({ viewer }: Context): Actor {
  if (!viewer) throw new UnauthenticatedError('not logged in')
  return viewer
}
