/** How long work takes of the processor, so that what else the machine does counts as little as it can. */

/** Clearing memory, in threads beside, falls into one try or two; what is slow by its make is slow in each. */
const TRIES_MAX = 5
/** So many steps of the yardstick, and the milliseconds that they take on a machine that is not held up. */
const YARDSTICK_STEPS = 2_000_000
const YARDSTICK_MS = 12

function processorMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

/** How many times as long as usual the same small sum takes at this moment; 1 where it takes no longer. */
function heldUp(): number {
  const start = process.cpuUsage()
  let sum = 0
  for (let step = 0; step < YARDSTICK_STEPS; step += 1) sum = (sum * 31 + step) % 1_000_003
  // The sum is looked at, or it might not be made at all.
  return sum < 0 ? 1 : Math.max(1, processorMs(start) / YARDSTICK_MS)
}

/**
 * The least milliseconds of processor time of up to five tries, which are numbered from 0; it stops at the first below
 * `enough`. A try that is not is taken for what it would be on a machine that is not held up, as time that a host takes
 * from its guest counts as the guest's own.
 */
export async function leastProcessorMs(enough: number, work: (attempt: number) => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES_MAX && least >= enough; attempt += 1) {
    const start = process.cpuUsage()
    await work(attempt)
    const took = processorMs(start)
    least = Math.min(least, took < enough ? took : took / heldUp())
  }
  return least
}

/** The text a little different at each try, a long one shorter: what was read once may be remembered, and then takes no time. */
export const unreadBefore = (text: string, attempt: number): string =>
  text.length > 100 * attempt ? text.slice(0, text.length - attempt) : text + ' '.repeat(attempt)
