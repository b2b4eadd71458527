// Counts logins per address and per account, so that passwords cannot be guessed by trying, from one place or from many.
import { createHash, randomBytes } from 'node:crypto'
import ipaddr from 'ipaddr.js'

const FROM_ONE_ADDRESS_MAX = 10
/** Higher, as whoever fills it keeps the owner of the account out for as long. */
const AT_ONE_ACCOUNT_MAX = 50
const WINDOW_MS = 15 * 60_000
/** How many are counted apart. Beyond it two count as one, so that no flood makes the counts forget or the memory fill. */
const COUNTERS = 65_536

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
    return this.#addresses.count(networkOf(address)) && this.#accounts.count(account)
  }

  /** Takes the last attempt back, after a login that succeeded; the failures before it stand. */
  takeBack(address: string, account: string): void {
    this.#addresses.takeBack(networkOf(address))
    this.#accounts.takeBack(account)
  }
}

/** Whose an address is: of IPv6 the first half, as one subscriber has all that follow. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString()
}

/** When each key was last tried, by a number that nobody outside can work out. */
class Recent {
  readonly #attempts = new Map<number, readonly number[]>()
  readonly #salt = randomBytes(16)
  readonly #now: () => Date
  readonly #most: number

  constructor(now: () => Date, most: number) {
    this.#now = now
    this.#most = most
  }

  count(key: string): boolean {
    const counter = this.#counterOf(key)
    const now = this.#now().getTime()
    const recent = (this.#attempts.get(counter) ?? []).filter((at) => at > now - WINDOW_MS)
    if (recent.length >= this.#most) return false
    this.#attempts.set(counter, [...recent, now])
    return true
  }

  takeBack(key: string): void {
    const counter = this.#counterOf(key)
    this.#attempts.set(counter, this.#attempts.get(counter)?.slice(0, -1) ?? [])
  }

  #counterOf(key: string): number {
    const hash = createHash('sha256').update(this.#salt).update(key).digest()
    return hash.readUInt32BE() % COUNTERS
  }
}
