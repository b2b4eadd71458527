// From when until when something of the codebook held, in words.
import { formatDay } from '../../dates.ts'

/** Days or instants; null since is the beginning, null until is now. */
export function heldSpan(since: string | null, until: string | null): string {
  if (since === null) return until === null ? 'van het begin tot nu' : `van het begin tot ${formatDay(until)}`
  return until === null ? `sinds ${formatDay(since)}` : `van ${formatDay(since)} tot ${formatDay(until)}`
}
