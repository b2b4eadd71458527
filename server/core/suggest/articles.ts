/** Articles as they are counted and learned of, whatever their paragraph: "PW 58". */
import { groupBy } from '#core/groupBy.ts'
import type { Provision } from '#core/law/provision.ts'
import { PROVISIONS, regulationById, shortNameOf } from '#core/law/reference.ts'

/** The code under which an article is counted, whatever its paragraph. */
export const articleCode = ({ law, article }: { readonly law: string; readonly article: string }): string =>
  `${law} ${article}`

/** The short name of the act a provision stands in. */
export function actName({ regulationId }: Provision): string {
  const regulation = regulationById(regulationId)
  return regulation === undefined ? regulationId : shortNameOf(regulation)
}

const codeOf = (provision: Provision): string =>
  articleCode({ law: actName(provision), article: provision.article })

/** Every article we have on record with its provisions: the article itself first, then its paragraphs. */
export const ARTICLES: ReadonlyMap<string, readonly Provision[]> = groupBy(
  PROVISIONS.toSorted((a, b) => Number(a.paragraph !== null) - Number(b.paragraph !== null)),
  codeOf,
)

const CODES: ReadonlyMap<string, string> = new Map(
  [...ARTICLES].flatMap(([code, provisions]) => provisions.map(({ id }) => [id, code] as const)),
)

/** The code of the article that a provision stands in; null for a provision we do not know. */
export const articleCodeOf = (provisionId: string): string | null => CODES.get(provisionId) ?? null
