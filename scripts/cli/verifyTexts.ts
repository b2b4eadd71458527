// The sealed texts are what was stored: each signal and case by the fingerprint taken when its words were sealed.

import type { SealedText } from '#core/deidentify/gate.ts'
import { caseTexts } from '#db/cases.ts'
import type { Database } from '#db/client.ts'
import { contentHash } from '#usecases/contentHash.ts'
import type { Finding } from './finding.ts'

/** Names at most so many; who has to mend more restores a backup anyway. */
const NAMED_MAX = 5

interface SignalTexts {
  readonly id: string
  readonly title: SealedText
  readonly narrative: SealedText
  readonly harshEffect: SealedText
  readonly wouldHaveHelped: SealedText | null
  readonly hash: string
  /** The fingerprint of what the second pair of eyes read, from the trail; null when nobody did since the last revision. */
  readonly checked: string | null
}

const SIGNALS = `
  select id, title, narrative, harsh_effect harshEffect, would_have_helped wouldHaveHelped, content_hash hash, (
    select case type when 'signal.checked' then detail ->> 'contentHash' end from audit_events
    where subject_id = signals.id and type in ('signal.checked', 'signal.revised')
    order by sequence desc limit 1
  ) checked
  from signals`

interface CaseTexts {
  readonly id: string
  readonly title: SealedText
  readonly summary: SealedText
  readonly narrative: SealedText
  readonly hash: string
}

const CASES = 'select id, title, summary, narrative, content_hash hash from cases'

/**
 * Words that were changed behind the back of the program went past the gate, so nobody knows what they tell. Who changes a
 * signal and its fingerprint alike is told by the trail, which is a chain.
 */
export function checkTexts(db: Database): Finding {
  const changed: string[] = []
  let handedIn = 0
  // Row by row: all texts together need not fit in memory.
  for (const row of db.$client.prepare<[], SignalTexts>(SIGNALS).iterate()) {
    handedIn += 1
    const hash = contentHash(row.title, row.narrative, row.harshEffect, row.wouldHaveHelped)
    if (hash !== row.hash || hash !== (row.checked ?? hash)) changed.push(`signaal ${row.id}`)
  }
  let told = 0
  for (const row of db.$client.prepare<[], CaseTexts>(CASES).iterate()) {
    told += 1
    if (contentHash(...caseTexts(row)) !== row.hash) changed.push(`casus ${row.id}`)
  }
  const named = changed.slice(0, NAMED_MAX).join(', ')
  return {
    sound: changed.length === 0,
    line:
      changed.length === 0
        ? `De teksten van ${handedIn} signalen en ${told} casussen zijn wat er is bewaard.`
        : `Buiten het programma om zijn teksten veranderd (${changed.length}): ${named}${changed.length > NAMED_MAX ? ' …' : ''}.`,
  }
}
