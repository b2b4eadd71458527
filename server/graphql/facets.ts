// Facets as the API tells them: values that can be put in a `CaseFilter`, with the words a reader knows them by.
import { enumKey } from '#core/enumKey.ts'
import { LABELS } from '#core/labels.nl.ts'
import { findProvisions, findRegulations } from '#db/law.ts'
import type { SearchAnswer } from '#search/search.ts'
import type { Context } from './context.ts'
import { shortCitation } from './provisionLabel.ts'

/** The facets of search, in the order in which they stand beside the results. */
export const FACET_FIELDS = [
  'regulationIds',
  'provisionIds',
  'threadIds',
  'years',
  'causes',
  'effects',
  'kinds',
  'statuses',
  'outcomes',
  'addressees',
  'organisationKinds',
] as const
type FacetField = (typeof FACET_FIELDS)[number]

const FACET_LABELS = {
  regulationIds: 'Wet',
  provisionIds: 'Artikel',
  threadIds: 'Rode draad',
  years: 'Jaar',
  causes: 'Oorzaak',
  effects: 'Gevolg',
  kinds: 'Soort casus',
  statuses: 'Status',
  outcomes: 'Afloop',
  addressees: 'Wie kan het oplossen',
  organisationKinds: 'Gemeld door',
} as const satisfies Record<FacetField, string>

const CODE_LABELS: Partial<Record<FacetField, Readonly<Record<string, string>>>> = {
  causes: LABELS.cause,
  effects: LABELS.effect,
  kinds: LABELS.caseKind,
  statuses: LABELS.caseStatus,
  outcomes: LABELS.outcome,
  addressees: LABELS.addressee,
  organisationKinds: LABELS.organisationKind,
}

/** Every facet with its values by count; values without a name any more are left out. */
export function presentFacets(context: Context, facets: SearchAnswer['facets']) {
  return FACET_FIELDS.map((field) => {
    const counts = facets[field] ?? []
    const nameOf = namesOf(
      context,
      field,
      counts.map(({ value }) => value),
    )
    return {
      field,
      label: FACET_LABELS[field],
      values: counts.flatMap(({ value, count }) => {
        const label = nameOf(value)
        return label === undefined
          ? []
          : [{ value: field in CODE_LABELS ? enumKey(value) : value, label, count }]
      }),
    }
  }).filter(({ values }) => values.length > 0)
}

function namesOf(
  { deps, loaders }: Context,
  field: FacetField,
  ids: readonly string[],
): (value: string) => string | undefined {
  const labels = CODE_LABELS[field]
  if (labels) return (value) => labels[value]
  if (field === 'years') return (value) => value
  const names = new Map<string, string>()
  if (field === 'threadIds') for (const { id, label } of loaders.allThreads()) names.set(id, label)
  if (field === 'regulationIds') for (const { id, name } of findRegulations(deps.db, ids)) names.set(id, name)
  if (field === 'provisionIds') {
    const regulations = new Map(findRegulations(deps.db).map((row) => [row.id, row]))
    for (const row of findProvisions(deps.db, ids))
      names.set(row.id, shortCitation(row, regulations.get(row.regulationId) ?? null))
  }
  return (value) => names.get(value)
}
