// How the secrets of cookies, tokens, feeds and recovery codes are kept.
import { createHash } from 'node:crypto'

/** What is stored of a secret: its SHA-256. These secrets are long and random, so they need no slow hash. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')
