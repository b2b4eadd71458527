// A letter is settled for good.

import type { SealedText } from '#core/deidentify/gate.ts'
import { examplesIn } from '#core/letter/casesIn.ts'
import { composeLetter } from '#core/letter/compose.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { isAbsolute, obstaclesTo } from '#core/letter/lifeCycle.ts'
import { typedNumbers } from '#core/letter/looseWords.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { LetterObstacle } from '#core/letterCodes.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { confidentialAnnex } from '#core/report/confidentialAnnex.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { insertLetterAnnex } from '#db/letterAnnexes.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { insertLetterStep } from '#db/letterSteps.ts'
import { markFrozen } from '#db/letters.ts'
import { findSubmittersOfCases } from '#db/notifications.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { annexMark, editionMark, letterHash } from './letterHash.ts'
import { findObstacles, obstacleTold } from './letterObstacles.ts'
import { notify } from './notify.ts'
import { type OpenLetter, openLetter } from './openLetter.ts'
import { recordInLetter } from './recordInLetter.ts'
import { settleOpenData } from './settleOpenData.ts'

/** Which letter to freeze, at the version the chair or drafter has read. */
export interface FreezeLetterInput {
  readonly year: number
  readonly version: number
  /** Why it is settled although something is still open; only the chair can. */
  readonly reason?: string | null
}

/**
 * Settles a letter (vaststellen), its confidential annex and the open data with it: from now on every export gives the same content. Asks that its
 * numbers still count the same, it names every public bottleneck, no remark is open and every partner signed every chapter, or a reason of the chair;
 * no reason lets it tell of a bottleneck that may not be public. Answers
 * the id of the letter.
 */
export function freezeLetter(deps: Deps, actor: Actor, input: FreezeLetterInput): Result<string, Problem> {
  authorize(actor, 'letter.freeze')

  return deps.db.transaction(
    (tx) => {
      const ready = checked(tx, deps, actor, input)
      if (!ready.ok) return ready
      const at = instantOf(deps)
      const { letter, current, facts } = ready.value
      const contentHash = letterHash(current.draft)
      settle(tx, actor, ready.value, contentHash, at)
      const annex = confidentialAnnex(facts, 'settled')
      insertLetterAnnex(tx, { letterId: letter.id, content: annex })
      const settled = { id: letter.id, version: current.version, draft: current.draft, facts }
      recordInLetter(tx, deps, actor, settled, at)
      const openData = settleOpenData(tx, settled, at)
      recordEvent(tx, actor, at, {
        type: 'letter.frozen',
        subjectId: letter.id,
        detail: {
          ...traceOf(ready.value),
          contentHash,
          openData: openData.map(editionMark),
          annex: annexMark(annex),
        },
      })
      tellSubmitters(tx, deps, actor, current.draft, at)
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}

/** A letter that may be settled, with what it was looked at beside. */
interface ReadyLetter extends OpenLetter {
  readonly facts: LetterFacts
  readonly composed: LetterDraft
  readonly reason: SealedText | null
  /** What stands in the way and is set aside by the reason. */
  readonly overruled: readonly LetterObstacle[]
}

/** The letter as the chair or drafter read it, when nothing stands in its way that no reason sets aside. */
function checked(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  input: FreezeLetterInput,
): Result<ReadyLetter, Problem> {
  const open = openLetter(tx, input.year, 'letter.freeze')
  if (!open.ok) return open
  const { letter, stage, current } = open.value
  if (letter.currentVersion !== input.version) return refused(problem('CONFLICT', 'version'))
  const reason = sealOptional(input.reason, 'reason', REMARK_CHARS_MAX)
  if (!reason.ok) return reason
  const facts = letterFacts(tx, input.year, todayOf(deps))
  const composed = composeLetter(facts)
  const present = obstaclesTo('freeze', findObstacles(tx, current, composed))
  const isOverruled = reason.value !== null && may(actor, 'letter.overrule', { letterStage: stage })
  const inTheWay = isOverruled ? present.filter(isAbsolute) : present
  if (inTheWay.length > 0)
    return { ok: false, problems: inTheWay.map((each) => obstacleTold(tx, each, current.draft, composed)) }
  return ok({ ...open.value, facts, composed, reason: reason.value, overruled: present })
}

/** The letter is frozen under its hash, as a step on its way. */
function settle(
  tx: Queryable,
  actor: Actor,
  { letter, current, facts, reason }: ReadyLetter,
  contentHash: string,
  at: string,
): void {
  markFrozen(tx, letter.id, { frozenAt: at, frozenBy: actor.personId, contentHash })
  insertLetterStep(tx, {
    letterId: letter.id,
    stage: 'frozen',
    version: current.version,
    day: facts.countedOn,
    note: reason,
    recordedBy: actor.personId,
    at,
  })
}

/** What the trail keeps of what was settled, and in spite of what. */
const traceOf = ({ current: { version, draft }, composed, overruled }: ReadyLetter) => ({
  year: draft.year,
  version,
  overruled,
  inDoubt: composed.inDoubt ?? 0,
  toldBefore: composed.toldBefore?.length ?? 0,
  typed: typedNumbers(draft).length,
})

/** Who handed in a signal behind an example hears that the letter tells of it. */
function tellSubmitters(tx: Queryable, deps: Deps, actor: Actor, draft: LetterDraft, at: string): void {
  for (const caseId of examplesIn(draft))
    notify(tx, deps, actor, {
      kind: 'case_in_letter',
      about: 'case',
      subjectId: caseId,
      to: findSubmittersOfCases(tx, [caseId]),
      number: draft.year,
      at,
    })
}
