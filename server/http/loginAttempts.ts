// Counts logins per address and per account, so that passwords cannot be guessed by trying, from one place or from many.

const FROM_ONE_ADDRESS_MAX = 10
/** Higher, as whoever fills it keeps the owner of the account out for as long. */
const AT_ONE_ACCOUNT_MAX = 50
const WINDOW_MS = 15 * 60_000
/** Addresses and accounts remembered at most; beyond it the oldest go, so that many cannot fill the memory. */
const REMEMBERED_MAX = 10_000

/** The attempts of the last quarter of an hour, in memory: a restart forgets them. */
export class LoginAttempts {
  readonly #addresses: Recent
  readonly #accounts: Recent

  constructor(now: () => Date) {
    this.#addresses = new Recent(now, FROM_ONE_ADDRESS_MAX)
    this.#accounts = new Recent(now, AT_ONE_ACCOUNT_MAX)
  }

  /** Counts an attempt from this address at this account; false when there were too many of either. */
  count(address: string, account: string): boolean {
    return this.#addresses.count(address) && this.#accounts.count(account)
  }

  /** Takes the last attempt back, after a login that succeeded; the failures before it stand. */
  takeBack(address: string, account: string): void {
    this.#addresses.takeBack(address)
    this.#accounts.takeBack(account)
  }
}

/** When each key was last tried. */
class Recent {
  readonly #attempts = new Map<string, readonly number[]>()
  readonly #now: () => Date
  readonly #most: number

  constructor(now: () => Date, most: number) {
    this.#now = now
    this.#most = most
  }

  count(key: string): boolean {
    const now = this.#now().getTime()
    const recent = (this.#attempts.get(key) ?? []).filter((at) => at > now - WINDOW_MS)
    if (recent.length >= this.#most) return false
    this.#attempts.delete(key)
    this.#attempts.set(key, [...recent, now])
    const [oldest] = this.#attempts.keys()
    if (this.#attempts.size > REMEMBERED_MAX && oldest !== undefined) this.#attempts.delete(oldest)
    return true
  }

  takeBack(key: string): void {
    this.#attempts.set(key, this.#attempts.get(key)?.slice(0, -1) ?? [])
  }
}
