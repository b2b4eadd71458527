// The settled letters that tell of a bottleneck, in the open or in their confidential annex.
import { tellsOf } from '#core/letter/namedBottlenecks.ts'
import { bottleneckName } from '#db/bottleneckFacts.ts'
import type { BottleneckRow } from '#db/bottlenecks.ts'
import type { Queryable } from '#db/client.ts'
import { readAnnex } from '#db/letterAnnexes.ts'
import { findLetters, findLetterVersion, type LetterRow } from '#db/letters.ts'

/** @param today YYYY-MM-DD */
export function settledTelling(
  tx: Queryable,
  { number }: Pick<BottleneckRow, 'number'>,
  today: string,
): readonly LetterRow[] {
  const name = bottleneckName(number)
  return findLetters(tx)
    .filter(({ status }) => status === 'frozen')
    .filter((letter) => {
      const settled = findLetterVersion(tx, letter.id, letter.currentVersion)
      const annex = readAnnex(tx, letter, today)
      return (
        (settled !== undefined && tellsOf(settled.draft, name)) || (annex !== null && tellsOf(annex, name))
      )
    })
}
