/** Reads provisions as people type them in a form or a file: "58 lid 8 pw", "art. 31 lid 2 sub m". */
import { type ArticleStanding, articleStanding, provisionsOfArticle } from '#core/law/reference.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { actAt } from './actMatch.ts'
import { ACT_NAMES, type Act, numberedBy } from './acts.ts'
import { articleAt } from './article.ts'
import { type ChainLink, chainFrom } from './chain.ts'
import { type Token, tokensOf } from './tokens.ts'
import { announcementAt, jointAt } from './wording.ts'

/** One provision: an article of a regulation, or a paragraph (lid) and part (onderdeel) of it. */
export interface ProvisionReference {
  readonly regulationId: string
  readonly article: string
  readonly paragraph: string | null
  readonly part: string | null
}

/** What the reference data knows of a reference. */
export interface KnownProvision {
  /** The most specific provision on record that covers the reference, or null. */
  readonly provisionId: string | null
  /** Whether the article exists in that act on the given day. */
  readonly standing: ArticleStanding
}

function actOfRegulation(regulationId: string): Act | null {
  return ACT_NAMES.find((name) => name.act.regulationId === regulationId)?.act ?? null
}

/** Every combination of the paragraphs and parts of a link, or the article itself. */
function referencesOf(link: ChainLink, regulationId: string): ProvisionReference[] {
  const paragraphs = link.paragraphs.length === 0 ? [null] : link.paragraphs
  const parts = link.parts.length === 0 ? [null] : link.parts
  const { article } = link
  return paragraphs.flatMap((paragraph) => parts.map((part) => ({ regulationId, article, paragraph, part })))
}

/** "31.2.m" under a given act that numbers its articles plainly is article 31, paragraph 2, part m. */
function numberedAs(link: ChainLink, act: Act | null): ChainLink {
  if (act === null || link.attribution !== null) return link
  const { article, paragraph } = numberedBy(act, link.article)
  return paragraph === null ? link : { ...link, article, paragraphs: [paragraph, ...link.paragraphs] }
}

const field = ['provision'] as const

function referencesIn(
  tokens: readonly Token[],
  given: Act | null,
): Result<readonly ProvisionReference[], Problem> {
  const leading = actAt(tokens, 0)
  const afterAct = leading === null ? 0 : (jointAt(tokens, leading.next)?.next ?? leading.next)
  const announcement = announcementAt(tokens, afterAct)
  const article = articleAt(tokens, announcement?.next ?? afterAct, 'announced')
  if (article === null) return refused(problem('UNKNOWN_PROVISION', ...field))
  const chain = chainFrom(tokens, article, true)
  const rest = tokens.slice(chain.next).filter((token) => !/^[.)]$/.test(token.text))
  if (rest.length > 0) return refused(problem('UNKNOWN_PROVISION', ...field))
  const references: ProvisionReference[] = []
  for (const link of chain.links) {
    const named = link.attribution?.kind === 'act' ? link.attribution.act : (leading?.act ?? given)
    const regulationId = named?.regulationId ?? null
    if (regulationId === null) return refused(problem('UNKNOWN_REGULATION', ...field))
    references.push(...referencesOf(numberedAs(link, named), regulationId))
  }
  return ok(references)
}

/**
 * The provisions in a typed input, one per article, paragraph and part; several may be joined by "en", "," or ";".
 * `regulationId` is the regulation meant when the input names none. An input that cannot be read whole is refused
 * with `UNKNOWN_PROVISION`, one without a known regulation with `UNKNOWN_REGULATION`, an empty one with `REQUIRED`.
 */
export function parseProvision(
  input: string,
  regulationId?: string,
): Result<readonly ProvisionReference[], Problem> {
  const segments = input.split(/;(?!\d)|(?<!\d);/).filter((segment) => segment.trim() !== '')
  if (segments.length === 0) return refused(problem('REQUIRED', ...field))
  const references: ProvisionReference[] = []
  for (const segment of segments) {
    const given = regulationId === undefined ? null : actOfRegulation(regulationId)
    const result = referencesIn(tokensOf(segment), given)
    if (!result.ok) return result
    references.push(...result.value)
  }
  return ok(references)
}

/** What the reference data knows of a provision on an ISO date (today's text without one). */
export function findKnownProvision(reference: ProvisionReference, date?: string): KnownProvision {
  const { regulationId, article, paragraph, part } = reference
  const provisions = provisionsOfArticle(regulationId, article)
  const covering =
    provisions.find((known) => known.paragraph === paragraph && known.part === part) ??
    provisions.find((known) => known.paragraph === paragraph && known.part === null) ??
    provisions.find((known) => known.paragraph === null && known.part === null)
  return { provisionId: covering?.id ?? null, standing: articleStanding(regulationId, article, date) }
}
