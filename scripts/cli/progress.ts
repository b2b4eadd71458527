// Shows on a terminal how far long work is; writes nothing when nobody is looking.
const PAUSE_MS = 100

/** A counter on one line of stderr: `step` after each piece of work, `end` when all is done. */
export interface Progress {
  readonly step: (done: number, total?: number) => void
  readonly end: () => void
}

/** Starts a counter for work with this name. */
export function showProgress(name: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, end: () => {} }
  let shownAt = 0
  const show = (done: number, total: number | undefined) => {
    const share = total ? ` van ${total} (${Math.floor((done / total) * 100)}%)` : ''
    process.stderr.write(`\r\u001b[K${name}: ${done}${share}`)
  }
  return {
    step(done, total) {
      if (done !== total && Date.now() - shownAt < PAUSE_MS) return
      shownAt = Date.now()
      show(done, total)
    },
    end: () => process.stderr.write('\r\u001b[K'),
  }
}
