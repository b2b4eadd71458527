// Fills an empty collection with the demo: invented cases, handed in, checked, coded and published through the use cases.
import { count } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { findPeople, readSetting, writeSetting } from '#db/people.ts'
import { bottlenecks } from '#db/schema/bottlenecks.ts'
import { cases } from '#db/schema/cases.ts'
import { letters } from '#db/schema/letters.ts'
import { people } from '#db/schema/organisations.ts'
import { signals } from '#db/schema/signals.ts'
import { ConfigError } from '#server/config.ts'
import { bottleneckSteps } from './bottleneckSteps.ts'
import { DEMO_ENDS } from './calendar.ts'
import { caseSteps } from './caseSteps.ts'
import { CASES } from './cases.ts'
import { discussionSteps } from './discussionSteps.ts'
import { feedbackSteps } from './feedbackSteps.ts'
import { foundation } from './foundation.ts'
import { letterSteps } from './letterSteps.ts'
import { looseSignalSteps } from './looseSignalSteps.ts'
import { LOOSE_SIGNALS } from './looseSignals.ts'
import { repeatSteps } from './repeatSteps.ts'
import { reportSteps } from './reportSteps.ts'
import { reshapingSteps } from './reshapedCases.ts'
import { runSteps } from './steps.ts'
import { threadSteps } from './threadHistory.ts'
import { warningSteps } from './warningSteps.ts'

/** Set once the demo stands in the collection. */
const SEEDED = 'demo.seeded'

/** What stands in the collection now, and whether this run put it there. */
export interface SeedReport {
  readonly added: boolean
  readonly people: number
  readonly signals: number
  readonly cases: number
  readonly bottlenecks: number
  readonly letters: number
}

interface Seeding {
  readonly db: Database
  /** The day the demo is shown: what waits, waits since the weeks before. Before the end of the demo it makes no difference. */
  readonly now?: Date
}

/**
 * Puts the demo in, all of it or nothing, and the same rows every time on one day; a second call adds nothing. Stops when there are
 * accounts already, because in a demo anyone may look around as anyone.
 */
export function seedDemo({ db, now = DEMO_ENDS }: Seeding): SeedReport {
  if (readSetting(db, SEEDED) !== undefined) return reportOn(db, false)
  if (findPeople(db).length > 0)
    throw new ConfigError(
      'In deze database staan al accounts. De demo past alleen in een lege database; kies met DATABASE_PATH een andere.',
    )

  const until = now > DEMO_ENDS ? now : DEMO_ENDS
  db.transaction(
    (tx) => {
      runSteps(db, [
        foundation,
        ...threadSteps(),
        ...CASES.flatMap((seed) => caseSteps(seed, until)),
        ...LOOSE_SIGNALS.flatMap((seed) => looseSignalSteps(seed, until)),
        ...reshapingSteps(until),
        ...repeatSteps(),
        ...discussionSteps(),
        ...bottleneckSteps(),
        ...warningSteps(),
        ...letterSteps(),
        ...reportSteps(),
        ...feedbackSteps(),
      ])
      writeSetting(tx, 'demo', 'on')
      writeSetting(tx, SEEDED, 'on')
    },
    { behavior: 'immediate' },
  )
  return reportOn(db, true)
}

function reportOn(db: Database, added: boolean): SeedReport {
  const rows = (table: typeof people | typeof signals | typeof cases | typeof bottlenecks | typeof letters) =>
    db.select({ rows: count() }).from(table).get()?.rows ?? 0
  return {
    added,
    people: rows(people),
    signals: rows(signals),
    cases: rows(cases),
    bottlenecks: rows(bottlenecks),
    letters: rows(letters),
  }
}
