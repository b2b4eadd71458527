/** Places that stand for a court, a province or politics. */
import { after, before } from './span.ts'
import type { Token } from './tokens.ts'

const BEFORE_COURT = new Set(
  'rechtbank rb gerechtshof hof arrondissement universiteit hogeschool provincie verdrag akkoord'.split(' '),
)
const POLITICS_BEFORE =
  /\b(?:politiek(?: in)?|politici (?:in|uit)|ministeries? in|kamer in|beleid uit|de heren in|regels uit|bedacht in|besloten in|beslist in) $/
const POLITICS_AFTER =
  /^ (?:moet|beslist|besluit|bepaalt|wil|luistert|denkt|snapt|weet|hoort|verzint|bedenkt|kijkt|begrijpt|maakt|heeft (?:besloten|bedacht|beslist)|zegt dat)/

/** Whether a place stands for a court, a province or politics rather than for where someone lives. */
export function isInstitution(text: string, tokens: readonly Token[], i: number, end: number): boolean {
  const start = tokens[i]?.start ?? 0
  if (BEFORE_COURT.has(tokens[i - 1]?.key ?? '')) return true
  if (!/^(?:den haag|brussel|straatsburg|luxemburg)/i.test(text.slice(start, end))) return false
  return POLITICS_BEFORE.test(before(text, start, 30)) || POLITICS_AFTER.test(after(text, end, 24))
}
