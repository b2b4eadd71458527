// What the program would tag a case with, each with the words that led to it. A person decides.

import { labelOf } from '#core/labels.nl.ts'
import type { CaseRow } from '#db/cases.ts'
import { findProvisions } from '#db/law.ts'
import { suggestForCase } from '#usecases/suggestForCase.ts'
import type { Context } from './context.ts'
import { shortCitation } from './provisionLabel.ts'

/** Suggestions from the text of the case, the thesaurus as it stands and what decided cases taught. */
export async function suggestionsFor({ deps, loaders }: Context, row: CaseRow) {
  const suggested = suggestForCase(deps.db, row)
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
