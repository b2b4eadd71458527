// Counts logins per address, so that passwords cannot be guessed by trying.

const ATTEMPTS_MAX = 10
const WINDOW_MS = 15 * 60_000
/** Addresses remembered at most; beyond it the oldest go, so that many addresses cannot fill the memory. */
const ADDRESSES_MAX = 10_000

/** The attempts of the last quarter of an hour, in memory: a restart forgets them. */
export class LoginAttempts {
  readonly #attempts = new Map<string, readonly number[]>()
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** Counts an attempt from this address; false when there were too many. */
  count(address: string): boolean {
    const now = this.#now().getTime()
    const recent = (this.#attempts.get(address) ?? []).filter((at) => at > now - WINDOW_MS)
    if (recent.length >= ATTEMPTS_MAX) return false
    this.#attempts.delete(address)
    this.#attempts.set(address, [...recent, now])
    const [oldest] = this.#attempts.keys()
    if (this.#attempts.size > ADDRESSES_MAX && oldest !== undefined) this.#attempts.delete(oldest)
    return true
  }

  /** Takes the last attempt from this address back, after a login that succeeded; the failures before it stand. */
  takeBack(address: string): void {
    this.#attempts.set(address, this.#attempts.get(address)?.slice(0, -1) ?? [])
  }
}
