// Who is asking: by the session cookie of a browser, or by the personal token of a script.
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Request, Response } from 'express'
import type { Actor } from '#core/permissions.ts'
import type { Database } from '#db/client.ts'
import { findLiveToken, findSession } from '#db/people.ts'
import type { NewSession } from '#usecases/logIn.ts'
import { secretHash } from '#usecases/secretHash.ts'
import { readActor } from '../graphql/actor.ts'
import type { SessionCookie } from '../graphql/context.ts'
import type { LoginAttempts } from './loginAttempts.ts'

const COOKIE = 'rodedraad'

/** The secret in the session cookie, or null for a visitor. */
const secretOf = (request: Request): string | null =>
  parseCookie(request.headers.cookie ?? '')[COOKIE] ?? null

/** The person behind a request, with the roles of this moment; null for a visitor or a secret that no longer holds. */
export function viewerOf(db: Database, request: Request, now: Date): Actor | null {
  const at = now.toISOString()
  const [, token] = /^Bearer (rd_\S{20,100})$/.exec(request.headers.authorization ?? '') ?? []
  if (token !== undefined) {
    const found = findLiveToken(db, secretHash(token), at)
    return found ? readActor(db, { ...found, origin: 'api' }) : null
  }
  const secret = secretOf(request)
  const session = secret === null ? undefined : findSession(db, secretHash(secret), at)
  return session ? readActor(db, { ...session, origin: 'web' }) : null
}

/**
 * The cookie as logging in and out use it: unreadable for scripts, never sent from another site, and over HTTPS only
 * where the public address has it.
 */
export function sessionCookie(
  request: Request,
  response: Response,
  { secure, attempts }: { readonly secure: boolean; readonly attempts: LoginAttempts },
): SessionCookie {
  const base = { name: COOKIE, httpOnly: true, sameSite: 'strict', path: '/', secure } as const
  const from = request.ip ?? ''
  return {
    secret: secretOf(request),
    set: ({ secret, expiresAt }: NewSession) =>
      response.append('set-cookie', stringifySetCookie({ ...base, value: secret, expires: expiresAt })),
    clear: () =>
      response.append('set-cookie', stringifySetCookie({ ...base, value: '', expires: new Date(0) })),
    mayTry: (account) => attempts.count(from, account),
    takeBack: (account) => attempts.takeBack(from, account),
  }
}
