// What the program would tag a case with, each with the words that led to it. A person decides.

import { labelOf } from '#core/labels.nl.ts'
import { firstDay } from '#core/period.ts'
import { suggest } from '#core/suggest/suggest.ts'
import type { CaseRow } from '#db/cases.ts'
import { findProvisions } from '#db/law.ts'
import { findSuggestibleThreads } from '#db/threads.ts'
import type { Context } from './context.ts'
import { shortCitation } from './provisionLabel.ts'

/** Suggestions from the text of the case alone, against the thesaurus as it stands. */
export async function suggestionsFor({ deps, loaders }: Context, row: CaseRow) {
  const catalogue = { threads: findSuggestibleThreads(deps.db) }
  const text = `${row.narrative}\n${row.summary}`
  const suggested = suggest({ text, title: row.title, date: firstDay(row.period) }, catalogue)
  const known = findProvisions(
    deps.db,
    suggested.provisions.flatMap(({ provisionId }) => provisionId ?? []),
  )
  return {
    threads: suggested.threads.map(({ id, label, score, because }) => ({
      kind: 'thread' as const,
      target: id,
      label,
      score,
      because,
    })),
    provisions: await Promise.all(
      suggested.provisions.flatMap(({ provisionId, score, because }) => {
        const provision = known.find(({ id }) => id === provisionId)
        if (!provision) return []
        return loaders.regulation.load(provision.regulationId).then((regulation) => ({
          kind: 'provision' as const,
          target: provision.id,
          label: shortCitation(provision, regulation),
          score,
          because,
        }))
      }),
    ),
    causes: suggested.causes.map(({ id, score, because }) => ({
      kind: 'cause' as const,
      target: id,
      label: labelOf('cause', id),
      score,
      because,
    })),
  }
}
