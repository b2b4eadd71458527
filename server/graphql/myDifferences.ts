// A coder's own codings beside what was decided: only their own, and only where the two differ.
import type { CodingFields } from '#core/coding.ts'
import { type CodingItem, differences } from '#core/codingDifferences.ts'
import { groupBy } from '#core/groupBy.ts'
import { CODING_ITEM_LABELS } from '#core/labels/agreement.nl.ts'
import { LABELS } from '#core/labels.nl.ts'
import { findCaseTags, findCodingTags, findDecisionReasons, type TagRow, toTag } from '#db/codings.ts'
import { findDecidedReadings } from '#db/ownReadings.ts'
import { authorize } from '#usecases/authorize.ts'
import { actorOf, type Context } from './context.ts'
import { labelOfTag } from './tagLabel.ts'

/** Readings looked at: those of the last years of a busy coder. */
const READINGS_MAX = 500

/** The viewer's codings that differ from what was decided, newest first. */
export async function myDifferences(context: Context) {
  const actor = actorOf(context)
  authorize(actor, 'case.code')
  const { db } = context.deps
  const readings = findDecidedReadings(db, actor.personId, READINGS_MAX)
  const ownTags = groupBy(
    findCodingTags(
      db,
      readings.map(({ coding }) => coding.id),
    ),
    ({ codingId }) => codingId,
  )
  const decidedTags = groupBy(
    findCaseTags(
      db,
      readings.map(({ decided }) => decided.id),
    ),
    ({ caseId }) => caseId,
  )
  const reasons = groupBy(
    findDecisionReasons(
      db,
      readings.map(({ decided }) => decided.id),
    ),
    ({ caseId }) => caseId,
  )
  const compared = readings.map(({ coding, decided, ...rest }) => {
    const mine = { fields: coding, tags: ownTags.get(coding.id) ?? [] }
    const held = { fields: decided, tags: decidedTags.get(decided.id) ?? [] }
    const unlike = differences(
      { fields: mine.fields, tags: mine.tags.map(toTag) },
      { fields: held.fields, tags: held.tags.map(toTag) },
    )
    return { ...rest, decided, mine, held, unlike }
  })
  return {
    read: readings.length,
    differing: await Promise.all(
      compared
        .filter(({ unlike }) => unlike.length > 0)
        .map(async ({ decided, reason, decidedAt, again, mine, held, unlike }) => ({
          case: decided,
          reason,
          decidedAt,
          again: again === 1,
          items: await Promise.all(
            unlike.map(async (item) => ({
              item,
              label: CODING_ITEM_LABELS[item],
              mine: await wordsFor(context, item, mine),
              decided: await wordsFor(context, item, held),
              reason: reasons.get(decided.id)?.find((each) => each.item === item)?.reason ?? null,
            })),
          ),
        })),
    ),
  }
}

interface Reading {
  readonly fields: CodingFields
  readonly tags: readonly TagRow[]
}

const FIELD_LABELS = {
  grave: LABELS.traitAnswer,
  disproportionate: LABELS.traitAnswer,
  unintended: LABELS.traitAnswer,
  attributable: LABELS.traitAnswer,
  severity: LABELS.severity,
  remedyKind: LABELS.remedyKind,
  tailoring: LABELS.tailoring,
  outcome: LABELS.outcome,
  duration: LABELS.duration,
  amountBand: LABELS.amountBand,
  legalGround: LABELS.legalGround,
} as const

const isField = (item: CodingItem): item is keyof typeof FIELD_LABELS => item in FIELD_LABELS

async function wordsFor(context: Context, item: CodingItem, { fields, tags }: Reading): Promise<string[]> {
  if (isField(item)) {
    const labels: Readonly<Record<string, string>> = FIELD_LABELS[item]
    const value = fields[item]
    return value == null ? [] : [labels[String(value)] ?? String(value)]
  }
  const ofKind = tags.filter(({ kind }) => kind === item)
  const words = await Promise.all(
    ofKind.map(async (tag) => `${await labelOfTag(tag, context)}${tag.main ? ' (hoofd)' : ''}`),
  )
  return words.sort((a, b) => a.localeCompare(b, 'nl'))
}
