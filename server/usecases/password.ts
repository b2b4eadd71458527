// Which passwords will do, and how they are kept.
import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the first parameters of the OWASP password storage cheat sheet: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** NIST SP 800-63B asks for length, not for kinds of characters. */
const PASSWORD_CHARS_MIN = 12
const PASSWORD_CHARS_MAX = 200

export const isStrongEnough = (password: string): boolean =>
  password.length >= PASSWORD_CHARS_MIN &&
  password.length <= PASSWORD_CHARS_MAX &&
  new Set(password).size >= 5

/** The password in PHC form, for storing. */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID)

/**
 * Whether the password belongs to the stored hash. Without one, as much work is done, so that the time it takes does not
 * tell whether an account exists.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  if (password.length > PASSWORD_CHARS_MAX) return false
  const matches = await verify(stored ?? (await decoy), password)
  return stored !== null && matches
}

const decoy = hashPassword('an account that is not there')
