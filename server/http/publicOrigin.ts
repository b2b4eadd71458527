// The address that links in feeds and open data start with.
import type { Request } from 'express'

/** `https://host`: the one that was set (`PUBLIC_URL`), or else the one that this request came to. */
export const publicOrigin = (request: Request, publicUrl: string | null): string =>
  publicUrl === null
    ? `${request.protocol}://${request.get('host') ?? 'localhost'}`
    : new URL(publicUrl).origin
