// Facets as the API tells them: values that can be put in a `CaseFilter`, with the words a reader knows them by.
import type { CaseFilter } from '#core/caseFilter.ts'
import { enumKey } from '#core/enumKey.ts'
import { LABELS } from '#core/labels.nl.ts'
import { placeOfProvision, provisionLevels } from '#core/law/provisionLevels.ts'
import { findPrecedents, findRegulations } from '#db/law.ts'
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
  'legalGrounds',
  'severities',
  'addressees',
  'organisationKinds',
  'precedentIds',
] as const
type FacetField = (typeof FACET_FIELDS)[number]

const FACET_LABELS = {
  regulationIds: 'Wet',
  provisionIds: 'Wet en artikel',
  threadIds: 'Rode draad',
  years: 'Jaar',
  causes: 'Oorzaak',
  effects: 'Gevolg',
  kinds: 'Soort casus',
  statuses: 'Status',
  outcomes: 'Afloop',
  legalGrounds: 'Opgelost met',
  severities: 'Zwaarte',
  addressees: 'Wie kan het oplossen',
  organisationKinds: 'Gemeld door',
  precedentIds: 'Uitspraak of regel',
} as const satisfies Record<FacetField, string>

const CODE_LABELS: Partial<Record<FacetField, Readonly<Record<string, string>>>> = {
  causes: LABELS.cause,
  effects: LABELS.effect,
  kinds: LABELS.caseKind,
  statuses: LABELS.caseStatus,
  outcomes: LABELS.outcome,
  legalGrounds: LABELS.legalGround,
  addressees: LABELS.addressee,
  organisationKinds: LABELS.organisationKind,
}

/**
 * Every facet with its values by count; values without a name any more are left out. What the filter asks for is there
 * with a count of zero when nothing has it, so that it can be taken off again.
 */
export function presentFacets(context: Context, facets: SearchAnswer['facets'], filter: CaseFilter) {
  return FACET_FIELDS.map((field) => {
    const found = facets[field] ?? []
    const chosen = (filter[field] ?? []).map(String)
    const absent = chosen.filter((value) => !found.some((one) => one.value === value))
    const counts = [...found, ...absent.map((value) => ({ value, count: 0 }))]
    const known = knownValues(
      context,
      field,
      counts.map(({ value }) => value),
    )
    return {
      field,
      label: FACET_LABELS[field],
      values: counts.flatMap(({ value, count }) => {
        const named = known(value)
        if (named === undefined) return []
        return [{ value: field in CODE_LABELS ? enumKey(value) : value, parent: null, ...named, count }]
      }),
    }
  }).filter(({ values }) => values.length > 0)
}

/** What a value is called, and the value it falls under where the facet is a tree. */
interface Known {
  readonly label: string
  readonly parent?: string | null
}

function knownValues(
  context: Context,
  field: FacetField,
  ids: readonly string[],
): (value: string) => Known | undefined {
  const labels = CODE_LABELS[field]
  if (labels) return (value) => (labels[value] === undefined ? undefined : { label: labels[value] })
  if (field === 'years') return (value) => ({ label: value })
  if (field === 'severities') return (value) => ({ label: severityLabel(value) })
  const byId = namedById(context, field, ids)
  return (value) => byId.get(value)
}

/** The names of threads, regulations, provisions and precedents. */
function namedById(context: Context, field: FacetField, ids: readonly string[]): ReadonlyMap<string, Known> {
  const { deps, loaders } = context
  if (field === 'threadIds')
    return new Map(loaders.allThreads().map(({ id, label, parentId }) => [id, { label, parent: parentId }]))
  if (field === 'precedentIds')
    return new Map(findPrecedents(deps.db, ids).map(({ id, title }) => [id, { label: title }]))
  if (field === 'regulationIds')
    return new Map(
      findRegulations(deps.db, ids).map(({ id, citationTitle }) => [id, { label: citationTitle }]),
    )
  return lawTree(context, ids)
}

const severityLabel = (value: string): string =>
  Object.entries(LABELS.severity).find(([code]) => code === value)?.[1] ?? value

/** Regulations, their articles, and under an article its paragraphs and parts, whether or not each is on record. */
function lawTree({ deps }: Context, ids: readonly string[]): ReadonlyMap<string, Known> {
  const regulations = new Map(findRegulations(deps.db).map((row) => [row.id, row]))
  const tree = new Map<string, Known>(
    [...regulations].map(([id, { citationTitle }]) => [id, { label: citationTitle }]),
  )
  for (const id of ids) {
    const place = placeOfProvision(id)
    const regulation = place && regulations.get(place.regulationId)
    if (place && regulation)
      tree.set(id, {
        label: shortCitation(place, regulation),
        parent: provisionLevels(id)[1] ?? regulation.id,
      })
  }
  return tree
}
