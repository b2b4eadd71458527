// A letter is settled for good.
import { examplesIn } from '#core/letter/casesIn.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { obstaclesTo } from '#core/letter/lifeCycle.ts'
import { secretIn } from '#core/letter/namedBottlenecks.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { confidentialAnnex } from '#core/report/confidentialAnnex.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import { insertLetterAnnex } from '#db/letterAnnexes.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { insertLetterStep } from '#db/letterSteps.ts'
import { markFrozen } from '#db/letters.ts'
import { findSubmittersOfCases } from '#db/notifications.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { annexMark, editionMark, letterHash } from './letterHash.ts'
import { findObstacles, obstacleTold } from './letterObstacles.ts'
import { STEP_NOTE_CHARS_MAX } from './moveLetter.ts'
import { notify } from './notify.ts'
import { openLetter } from './openLetter.ts'
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
  const { year, version } = input

  return deps.db.transaction(
    (tx) => {
      const open = openLetter(tx, year, 'letter.freeze')
      if (!open.ok) return open
      const { letter, stage, current } = open.value
      if (letter.currentVersion !== version) return refused(problem('CONFLICT', 'version'))
      const reason = sealOptional(input.reason, 'reason', STEP_NOTE_CHARS_MAX)
      if (!reason.ok) return reason
      const today = todayOf(deps)
      const facts = letterFacts(tx, year, today)
      const composed = composeLetter(facts)
      const secret = secretIn(current.draft, facts)
      if (secret.length > 0) return refused({ ...problem('BOTTLENECK_SECRET', 'reason'), named: secret })
      const inTheWay = obstaclesTo('freeze', findObstacles(tx, current, composed))
      const isOverruled = reason.value !== null && may(actor, 'letter.overrule', { letterStage: stage })
      if (inTheWay.length > 0 && !isOverruled)
        return { ok: false, problems: inTheWay.map((each) => obstacleTold(each, current.draft, composed)) }

      const at = instantOf(deps)
      const contentHash = letterHash(current.draft)
      const who = { recordedBy: actor.personId, at }
      markFrozen(tx, letter.id, { frozenAt: at, frozenBy: actor.personId, contentHash })
      insertLetterStep(tx, {
        letterId: letter.id,
        stage: 'frozen',
        version,
        day: today,
        note: reason.value,
        ...who,
      })
      const annex = confidentialAnnex(facts, 'settled')
      insertLetterAnnex(tx, { letterId: letter.id, content: annex })
      recordInLetter(tx, deps, actor, { id: letter.id, version, draft: current.draft, facts }, at)
      const openData = settleOpenData(tx, { id: letter.id, facts, draft: current.draft }, at)
      recordEvent(tx, actor, at, {
        type: 'letter.frozen',
        subjectId: letter.id,
        detail: {
          year,
          version,
          contentHash,
          overruled: inTheWay,
          inDoubt: composed.inDoubt ?? 0,
          toldBefore: composed.toldBefore?.length ?? 0,
          openData: openData.map(editionMark),
          annex: annexMark(annex),
        },
      })
      for (const caseId of examplesIn(current.draft))
        notify(tx, deps, actor, {
          kind: 'case_in_letter',
          about: 'case',
          subjectId: caseId,
          to: findSubmittersOfCases(tx, [caseId]),
          number: year,
          at,
        })
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}
