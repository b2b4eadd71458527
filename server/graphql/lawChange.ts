// What changed in the law behind a bottleneck, with the published cases before and after it.
import { changeInWords } from '#core/law/amendmentWords.ts'
import { countsAround, lawStandingOn } from '#core/law/lawChange.ts'
import { countByYear, findBottleneckProvisions, findFirstYear } from '#db/bottlenecks.ts'
import { findProvisions } from '#db/law.ts'
import { type Deps, todayOf } from '#usecases/deps.ts'

/** The latest change of its provisions that is in force, else the first that is announced; null when there is none. */
export function lawChangeOf(deps: Deps, bottleneckId: string) {
  const { db } = deps
  const ids = findBottleneckProvisions(db, [bottleneckId]).map(({ provisionId }) => provisionId)
  const today = todayOf(deps)
  const { inForce, announced } = lawStandingOn(today, findProvisions(db, ids))
  const change = inForce ?? announced
  if (change === null) return null
  const { provision, inForceFrom } = change
  return {
    provision,
    inForceFrom,
    description: changeInWords(provision),
    counts: countsAround(countByYear(db, bottleneckId), { inForceFrom, since: findFirstYear(db), today }),
  }
}
