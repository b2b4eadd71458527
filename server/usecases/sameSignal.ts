// Whether what is sent was sent before, so that it comes in once.
import type { SignalInput } from '#core/signal.ts'
import type { Queryable } from '#db/client.ts'
import { findProvisionsOfSignals } from '#db/signalDetails.ts'
import type { SignalRow } from '#db/signals.ts'
import { checkSignalInput, signalColumns } from './signalInput.ts'

/** Whether a stored signal says just what an input says, in its texts, its closed lists and its provisions. */
export function isSameSignal(db: Queryable, stored: SignalRow, input: SignalInput, today: string): boolean {
  const checked = checkSignalInput(db, input, today)
  if (!checked.ok) return false
  const columns: Partial<SignalRow> = signalColumns(input, checked.value)
  const named = [...(input.provisionIds ?? [])].sort()
  const kept = findProvisionsOfSignals(db, [stored.id]).map(({ provision }) => provision.id)
  return (
    signalFields.every((field) => columns[field] === stored[field]) && kept.sort().join() === named.join()
  )
}

const signalFields = [
  'contentHash',
  'period',
  'province',
  'municipalitySize',
  'household',
  'ageBand',
  'benefit',
  'circumstance',
  'regulationId',
  'causeHint',
  'reporterType',
  'goodPractice',
  'urgent',
] as const satisfies readonly (keyof SignalRow)[]
