// Why a case is taken back or made coarser: one of a short list, and in words what the list does not say.
import type { SealedText } from '#core/deidentify/gate.ts'
import { labelOf } from '#core/labels.nl.ts'
import type { Problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import type { TakeBackGround } from '#core/takeBack.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'

/** A ground from the list and words of the chair, which may be left out where the ground says it all. */
export interface TakeBackReason {
  /** Without one the words have to say it all, as with `other`; the account then counts it as not chosen. */
  readonly ground?: TakeBackGround | null
  readonly reason: string
}

/** The reason as it is kept with the case: the label of the ground and the words behind it. The words pass the gate. */
export function sealTakeBackReason({ ground, reason }: TakeBackReason): Result<SealedText, Problem> {
  const words = reason.trim()
  if (ground == null || ground === 'other') return sealRequired(words, 'reason', 1, NOTE_CHARS_MAX)
  const sealed = words === '' ? null : sealRequired(words, 'reason', 1, NOTE_CHARS_MAX)
  if (sealed?.ok === false) return sealed
  const label = labelOf('takeBackGround', ground)
  if (sealed === null) return sealRequired(label, 'reason', 1, label.length)
  const before = `${label}. `
  return sealRequired(before + sealed.value, 'reason', 1, before.length + NOTE_CHARS_MAX)
}
