// What the program proposes for a case: from its text, the threads as they stand and what was learned.
import { firstDay } from '#core/period.ts'
import { SHIPPED_MODEL } from '#core/suggest/learned/shipped.ts'
import { suggest } from '#core/suggest/suggest.ts'
import type { Suggestions } from '#core/suggest/suggestion.ts'
import type { CaseRow } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { findCatalogue, findModel, suggestionText } from '#db/suggestionModels.ts'

/** The suggestions for a case as it is now; who may see them is for the caller to decide. */
export function suggestForCase(db: Queryable, row: CaseRow): Suggestions {
  const text = { text: suggestionText(row), title: row.title, date: firstDay(row.period) }
  return suggest(text, findCatalogue(db), findModel(db) ?? SHIPPED_MODEL)
}
