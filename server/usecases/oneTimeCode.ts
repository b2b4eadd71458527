// Codes that work once: by the clock, from an app (RFC 6238), and the ones on paper for who lost the app.
import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** What every authenticator app takes: SHA-1, six digits, half a minute. */
const PERIOD_SECONDS = 30
const SECRET_BYTES = 20
/** Half minutes a clock may be fast or slow. */
const STEPS_OFF_MAX = 1

const RECOVERY_CODES = 10
/** Three groups of four of these are 59 bits; without the signs that look alike on paper. */
const RECOVERY_SIGNS = '23456789abcdefghjkmnpqrstuvwxyz'

const codesOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Rode Draad', label, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS })

/** A new secret to share with an app, in base32. */
export const newSharedSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** The address (`otpauth://…`) by which an app takes over the secret, often as a picture. */
export const appAddressOf = (secret: string, account: string): string => codesOf(secret, account).toString()

/** The half minute since 1970 whose code this is, or null when it is none of now. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const off = codesOf(secret).validate({
    token: code.replaceAll(/\s/g, ''),
    window: STEPS_OFF_MAX,
    timestamp,
  })
  return off === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + off
}

export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: 3 }, () =>
      Array.from({ length: 4 }, () => RECOVERY_SIGNS[randomInt(RECOVERY_SIGNS.length)]).join(''),
    ).join('-'),
  )

/** A recovery code as it is kept: however it was typed, with or without capitals, spaces and dashes. */
export const plainRecoveryCode = (typed: string): string => typed.toLowerCase().replaceAll(/[\s-]/g, '')
