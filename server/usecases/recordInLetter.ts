// The bottlenecks that a letter names have been in a letter once it is settled.
import { checkStep } from '#core/bottleneckLife.ts'
import { seal } from '#core/deidentify/gate.ts'
import { groupBottlenecks } from '#core/letter/bottleneckGroups.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { Actor } from '#core/permissions.ts'
import { recordEvent } from '#db/audit.ts'
import { findSteps, insertStep } from '#db/bottleneckSteps.ts'
import { findBottleneck, updateBottleneck } from '#db/bottlenecks.ts'
import type { Queryable } from '#db/client.ts'
import type { Deps } from './deps.ts'

/** The letter as it is settled, with the facts of the day. */
export interface SettledLetter {
  readonly id: string
  readonly version: number
  readonly draft: LetterDraft
  readonly facts: LetterFacts
}

/** A suspicion stays one until it is confirmed, and what was answered already does not go back. */
const MOVED = ['confirmed', 'in_letter'] as const

/**
 * Records for each bottleneck described in the letter that it was in it, with the letter as evidence, where the life of
 * the bottleneck lets that step follow and nobody recorded it for that year already. Runs within the transaction that settles the letter.
 */
export function recordInLetter(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  { id: letterId, version, draft, facts }: SettledLetter,
  at: string,
): void {
  const described = new Set(draft.sections.map(({ id }) => id))
  const { detailed, enforcement } = groupBottlenecks(facts, tallyOf(facts))
  const evidence = seal(`Knelpuntenbrief over ${facts.year}, vastgesteld als versie ${version}.`)
  if (!evidence.ok) throw new Error('the name of a letter was refused')
  for (const { id, number, yearStatus } of [...detailed, ...enforcement]) {
    const bottleneck = described.has(`knelpunt.${number}`) ? findBottleneck(tx, id) : undefined
    if (!bottleneck || !MOVED.some((stage) => stage === bottleneck.stage)) continue
    const step = { stage: 'in_letter', year: facts.year, yearStatus } as const
    const before = findSteps(tx, id)
    if (before.some(({ stage, year }) => stage === step.stage && year === step.year)) continue
    if (checkStep(before, step).length > 0) continue
    const who = { recordedBy: actor.personId, at }
    insertStep(tx, {
      ...step,
      id: deps.newId(),
      bottleneckId: id,
      evidence: evidence.value,
      letterId,
      ...who,
    })
    updateBottleneck(tx, id, bottleneck.version, { stage: step.stage })
    recordEvent(tx, actor, at, {
      type: 'bottleneck.step',
      subjectId: id,
      detail: { stage: step.stage, year: step.year, letterId },
    })
  }
}
