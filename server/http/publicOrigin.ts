// The address that links in feeds and open data start with.
import type { Request } from 'express'

/** `https://host`: the one that was set (`PUBLIC_URL`), or else the one that this request came to. */
export const publicOrigin = (request: Request, publicUrl: string | null): string =>
  publicUrl === null
    ? `${schemeOf(request)}://${request.get('host') ?? 'localhost'}`
    : new URL(publicUrl).origin

/** A proxy passes on what it was sent, which may be anything; what is not HTTPS is read as HTTP. */
const schemeOf = ({ protocol }: Request): string => (protocol === 'https' ? 'https' : 'http')
