// Where the de-identifier would still look twice in a stored signal, for the second pair of eyes.
import { deidentify } from '#core/deidentify/deidentify.ts'
import { SIGNAL_TEXTS } from '#core/signalPlaces.ts'
import type { SignalRow } from '#db/signals.ts'

/** The places the detector marks in the texts of a signal, each with the reason in words. */
export const doubtsIn = (row: SignalRow) =>
  SIGNAL_TEXTS.flatMap((field) =>
    deidentify(row[field] ?? '').spans.map(({ start, end, type, reason }) => ({
      field,
      start,
      end,
      type,
      reason,
    })),
  )
