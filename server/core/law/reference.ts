/** The acts and provisions the knowledge base knows, with look-ups by id, abbreviation and article. */
import { CERTAINTIES } from '#core/codes.ts'
import articleRows from './articleNumbers.json' with { type: 'json' }
import {
  PROVISION_STATUSES,
  type Provision,
  type ProvisionStatus,
  REGULATION_KINDS,
  REGULATION_STATUSES,
  type Regulation,
} from './provision.ts'
import provisionRows from './provisions.json' with { type: 'json' }
import regulationRows from './regulations.json' with { type: 'json' }

/** A code from a closed list; a code outside it is a mistake in the data file and stops the program. */
function codeOf<Code extends string>(codes: readonly Code[], value: string): Code {
  const code = codes.find((candidate) => candidate === value)
  if (code === undefined) throw new Error(`Unknown code in the law reference data: ${value}`)
  return code
}

/** Every regulation, in the order of importance to the team. */
export const REGULATIONS: readonly Regulation[] = regulationRows.map((row) => ({
  ...row,
  kind: codeOf(REGULATION_KINDS, row.kind),
  status: codeOf(REGULATION_STATUSES, row.status),
  statusCertainty: codeOf(CERTAINTIES, row.statusCertainty),
  certainty: codeOf(CERTAINTIES, row.certainty),
}))

/** Every provision of the reference data, article by article within its regulation. */
export const PROVISIONS: readonly Provision[] = provisionRows.map((row) => ({
  ...row,
  status: codeOf(PROVISION_STATUSES, row.status),
  harshEffectCertainty:
    row.harshEffectCertainty === null ? null : codeOf(CERTAINTIES, row.harshEffectCertainty),
  certainty: codeOf(CERTAINTIES, row.certainty),
}))

const regulationsById = new Map(REGULATIONS.map((regulation) => [regulation.id, regulation]))
const provisionsById = new Map(PROVISIONS.map((provision) => [provision.id, provision]))
const articleKey = (regulationId: string, article: string) => `${regulationId} ${article.toLowerCase()}`
const provisionsByArticle = new Map<string, Provision[]>()
for (const provision of PROVISIONS) {
  const key = articleKey(provision.regulationId, provision.article)
  const sameArticle = provisionsByArticle.get(key)
  if (sameArticle === undefined) provisionsByArticle.set(key, [provision])
  else sameArticle.push(provision)
}

/** The regulation with this id ("pw", "awb"), or undefined. */
export function regulationById(id: string): Regulation | undefined {
  return regulationsById.get(id)
}

/** The provision with this id ("pw-art-58-lid-8"), or undefined. */
export function provisionById(id: string): Provision | undefined {
  return provisionsById.get(id)
}

/** Every known provision of an article ("58", "4:84"), the article itself and its paragraphs; empty when unknown. */
export function provisionsOfArticle(regulationId: string, article: string): readonly Provision[] {
  return provisionsByArticle.get(articleKey(regulationId, article)) ?? []
}

/** How the regulation is cited in short: its abbreviation, or its citation title when it has none. */
export function shortNameOf(regulation: Regulation): string {
  return regulation.abbreviation ?? regulation.citationTitle
}

const articleNumbers = new Map(articleRows.map((row) => [row.regulationId, new Set(row.articles)]))

const inOrder = new Intl.Collator('nl', { numeric: true })

/** The articles we know of an act, in their order ("18a", "18b", "19"); empty for an act we know none of. */
export function articlesOf(regulationId: string): readonly string[] {
  const listed = articleRows.find((row) => row.regulationId === regulationId)?.articles ?? []
  const onRecord = PROVISIONS.filter((provision) => provision.regulationId === regulationId)
  return [...new Set([...listed, ...onRecord.map(({ article }) => article)])].sort(inOrder.compare)
}

/**
 * Whether an article exists: `known` when we have it on record for that day, `unlisted` when the list of that
 * act's articles lacks it, `unknown` when we keep no full list of that act; else why it does not apply.
 */
export type ArticleStanding = 'known' | 'unlisted' | 'unknown' | Exclude<ProvisionStatus, 'in_force'>

/** How an article of a regulation stands on an ISO date (today's text when no date is given). */
export function articleStanding(regulationId: string, article: string, date?: string): ArticleStanding {
  const provisions = provisionsOfArticle(regulationId, article)
  const first = provisions.find((provision) => provision.paragraph === null) ?? provisions[0]
  if (first === undefined) {
    const numbers = articleNumbers.get(regulationId)
    if (numbers === undefined) return 'unknown'
    return numbers.has(article.toLowerCase()) ? 'known' : 'unlisted'
  }
  if (date !== undefined) {
    const { inForceFrom, inForceUntil } = first.paragraph === null ? first : wholeArticlePeriod(provisions)
    if (inForceUntil !== null && date < inForceUntil) return 'known'
    if (inForceFrom !== null) return date < inForceFrom ? 'not_yet_in_force' : 'known'
  }
  return first.status === 'in_force' ? 'known' : first.status
}

/** A period holds for the article only when every provision we know of it shares that period. */
function wholeArticlePeriod(
  provisions: readonly Provision[],
): Pick<Provision, 'inForceFrom' | 'inForceUntil'> {
  const [first] = provisions
  const shared = provisions.every(
    (provision) =>
      provision.inForceFrom === first?.inForceFrom && provision.inForceUntil === first.inForceUntil,
  )
  if (first === undefined || !shared) return { inForceFrom: null, inForceUntil: null }
  return { inForceFrom: first.inForceFrom, inForceUntil: first.inForceUntil }
}
