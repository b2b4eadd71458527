/** The text as the finder reads it, and what it finds there with its place among the tokens. */
import { type Act, numberedBy } from './acts.ts'
import type { ChainLink } from './chain.ts'
import type { LocalCitation, ProvisionCitation } from './citation.ts'
import type { Source } from './context.ts'
import type { Field } from './field.ts'
import { jciUri } from './jci.ts'
import type { Token } from './tokens.ts'

/** The text as the finder sees it. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly sentences: readonly number[]
  readonly sources: readonly Source[]
  readonly field: Field
  /** The ISO date on which the cited law must be read, when known. */
  readonly date: string | undefined
}

/** A citation and the tokens it took up. */
export interface Placed {
  readonly citation: ProvisionCitation | LocalCitation
  readonly first: number
  readonly next: number
}

/** An article as a citation, of an act or of none we know. */
export function provisionOf(
  reading: Reading,
  act: Act | null,
  link: Omit<ChainLink, 'attribution'>,
  inferred: boolean,
): ProvisionCitation {
  const { parts } = link
  const numbered = act === null ? null : numberedBy(act, link.article)
  const { law = null, bwbId = null } = numbered?.act ?? {}
  const article = numbered?.article ?? link.article
  const paragraphs = [...new Set([...(numbered?.paragraph ? [numbered.paragraph] : []), ...link.paragraphs])]
  return {
    kind: 'provision',
    start: reading.tokens[link.first]?.start ?? 0,
    end: reading.tokens[link.next - 1]?.end ?? 0,
    law,
    bwbId,
    article,
    paragraphs,
    parts,
    uri: bwbId === null ? null : jciUri({ bwbId, article, paragraphs, parts }, reading.date),
    inferred,
  }
}
