// The sealed texts are what was stored: each signal and case by the fingerprint taken when its words were sealed.

import { caseTexts } from '#db/cases.ts'
import type { Database } from '#db/client.ts'
import { cases } from '#db/schema/cases.ts'
import { signals } from '#db/schema/signals.ts'
import { contentHash } from '#usecases/contentHash.ts'
import type { Finding } from './finding.ts'

/** Names at most so many; who has to mend more restores a backup anyway. */
const NAMED_MAX = 5

/** Words that were changed behind the back of the program went past the gate, so nobody knows what they tell. */
export function checkTexts(db: Database): Finding {
  const handedIn = db.select().from(signals).all()
  const told = db.select().from(cases).all()
  const changed = [
    ...handedIn
      .filter((row) => row.contentHash !== contentHash(...signalTexts(row)))
      .map(({ id }) => `signaal ${id}`),
    ...told
      .filter((row) => row.contentHash !== contentHash(...caseTexts(row)))
      .map(({ id }) => `casus ${id}`),
  ]
  const named = changed.slice(0, NAMED_MAX).join(', ')
  return {
    sound: changed.length === 0,
    line:
      changed.length === 0
        ? `De teksten van ${handedIn.length} signalen en ${told.length} casussen zijn wat er is bewaard.`
        : `Buiten het programma om zijn teksten veranderd (${changed.length}): ${named}${changed.length > NAMED_MAX ? ' …' : ''}.`,
  }
}

const signalTexts = ({ title, narrative, harshEffect, wouldHaveHelped }: typeof signals.$inferSelect) =>
  [title, narrative, harshEffect, wouldHaveHelped] as const
