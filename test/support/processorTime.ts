/** How long work takes of the processor, so that what else the machine does counts as little as it can. */

/** Clearing memory, in threads beside, falls into one try or two; what is slow by its make is slow in each. */
const TRIES_MAX = 5

/** The least milliseconds of processor time of up to five tries, which are numbered from 0; it stops at the first below `enough`. */
export async function leastProcessorMs(enough: number, work: (attempt: number) => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES_MAX && least >= enough; attempt += 1) {
    const start = process.cpuUsage()
    await work(attempt)
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}

/** The text a little different at each try, a long one shorter: what was read once may be remembered, and then takes no time. */
export const unreadBefore = (text: string, attempt: number): string =>
  text.length > 100 * attempt ? text.slice(0, text.length - attempt) : text + ' '.repeat(attempt)
