/**
 * A small tagger that reads a word between its neighbours, for what no rule found: one logistic regression for each
 * of names, places and organisations, over features hashed into a small table (Weinberger e.a. 2009). Trained by
 * scripts/lexicons/trainTagger.ts on our own invented texts; weighed in docs/adr/0016-sentence-tagger.md.
 */
import { decodeBase64 } from './bloom.ts'
import { TAGGER_SCALE, TAGGER_WEIGHTS } from './lexicon/tagger.ts'
import type { Finding } from './span.ts'
import type { Token } from './tokens.ts'

/** What the tagger tells apart; each has a table of its own. */
export const TAGGED_TYPES = ['NAME', 'PLACE', 'ORG_SMALL'] as const
export type TaggedType = (typeof TAGGED_TYPES)[number]

/** How many weights a table has; a power of two. */
export const TABLE_SIZE = 32_768

/** The log-odds above which a word is taken out. Chosen on texts the tagger was not trained on. */
const LOG_ODDS_MIN = 0.5

/** Words that may be tagged: written as a name, or in no dictionary. Ordinary words are left to rules with cues. */
export const isCandidate = ({ shape, kinds }: Token): boolean =>
  shape !== 'number' && !kinds.spared && (shape !== 'lower' || !kinds.ordinary)

/** The places in the table of everything that is said of a word: itself, its neighbours, and what stands between. */
export function featuresOf(text: string, tokens: readonly Token[], at: number): number[] {
  const own = tokens[at]
  if (!own) return []
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const [last, first] = [before?.key ?? '^', next?.key ?? '$']
  const left = text.slice(before?.end ?? 0, own.start).slice(0, 3)
  const right = text.slice(own.end, next?.start ?? own.end + 3).slice(0, 3)
  const kind = sketch(own)
  return [
    'bias',
    `k ${own.key}`,
    `s3 ${own.key.slice(-3)}`,
    `s2 ${own.key.slice(-2)}`,
    `p3 ${own.key.slice(0, 3)}`,
    `f ${kind}`,
    `o ${own.opens} ${kind}`,
    `l ${Math.min(10, own.key.length)} ${own.shape}`,
    `p ${last}`,
    `n ${first}`,
    `pp ${tokens[at - 2]?.key ?? '^'}`,
    `nn ${tokens[at + 2]?.key ?? '$'}`,
    `pf ${sketch(before)}`,
    `nf ${sketch(next)}`,
    `ppf ${sketch(tokens[at - 2])}`,
    `nnf ${sketch(tokens[at + 2])}`,
    `p+f ${last} ${kind}`,
    `n+f ${first} ${kind}`,
    `p+n ${last} ${first}`,
    `pf+nf ${sketch(before)} ${sketch(next)} ${own.shape}`,
    `pp+p ${tokens[at - 2]?.key ?? '^'} ${last} ${own.shape}`,
    `l+ ${left} ${own.shape}`,
    `r+ ${right} ${own.shape}`,
    `l+r ${left} ${right} ${kind}`,
  ].map(placeOf)
}

/** How a word is written and what the lists know of it, in a few characters. */
function sketch(token: Token | undefined): string {
  if (!token) return '-'
  const { ordinary, listed, name, maybeName, spared, proper } = token.kinds
  return `${token.shape}${[ordinary, listed, name, maybeName, spared, proper].map(Number).join('')}`
}

/** FNV-1a, folded into the table. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) & (TABLE_SIZE - 1)
}

let tables: Int8Array | undefined

/** The log-odds of each type for these features, in the order of `TAGGED_TYPES`. */
function logOdds(features: readonly number[]): number[] {
  const weights = tables ?? Int8Array.from(decodeBase64(TAGGER_WEIGHTS), (byte) => byte)
  tables = weights
  return TAGGED_TYPES.map((_, type) => {
    let sum = 0
    for (const place of features) sum += weights[type * TABLE_SIZE + place] ?? 0
    return sum / TAGGER_SCALE
  })
}

/** The free words that their surroundings show to be a name, a place or an organisation; neighbours go together. */
export function findTagged(text: string, tokens: readonly Token[]): Finding[] {
  const findings: Finding[] = []
  tokens.forEach((token, at) => {
    if (!token.free || !isCandidate(token)) return
    const odds = logOdds(featuresOf(text, tokens, at))
    const most = Math.max(...odds)
    const type = TAGGED_TYPES[odds.indexOf(most)]
    if (most < LOG_ODDS_MIN || type === undefined) return
    const last = findings.at(-1)
    const together = last?.type === type && text.slice(last.end, token.start) === ' '
    if (together) findings.pop()
    const start = together ? last.start : token.start
    findings.push({ start, end: token.end, type, certainty: 'probable', reason: 'surroundings' })
  })
  return findings
}
