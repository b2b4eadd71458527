// What a bottleneck did to people: the effects that were seen most, how heavy they weighed and what amounts were at stake.
import { AMOUNT_BANDS, EFFECTS } from '../../codes.ts'
import { decapitalise } from '../../dutch/words.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Run } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, type Facet, narrowed } from '../countQuery.ts'
import { effectPhrases } from '../phrases.ts'
import { bracketed, enumerated, text } from '../richText.ts'
import { sinceWhen } from './extent.ts'
import { areForemost } from './foremost.ts'

/** What a reader still takes in of a list of codes. */
const NAMED_MAX = 3

/** One sentence on the consequences of the cases of a bottleneck; empty when there are none. */
export function consequences(
  context: LetterContext,
  bottleneck: LetterBottleneck,
  evidence: CountQuery,
): readonly Run[] {
  const { voice } = bottleneck
  const since = sinceWhen(context, bottleneck)
  const effects = namedEffects(context, evidence)
  if (effects.named.length === 0) return []
  const told = text`${effects.named}${weight(context, evidence, voice)}${amounts(context, evidence)}`
  if (effects.amongOthers)
    return voice('effects')([
      text`De gevolgen waren${since} onder meer ${told}.`,
      text`Mensen kregen${since} onder meer te maken met ${told}.`,
      text`Dat leidde${since} onder meer tot ${told}.`,
      text`Onder de gevolgen waren${since} ${told}.`,
      text`Genoemd zijn${since} onder meer ${told}.`,
      text`Wat mensen${since} onder meer overkwam: ${told}.`,
      text`Het liep${since} onder meer uit op ${told}.`,
      text`De duiders zagen${since} onder meer ${told}.`,
      text`Het betekende${since} onder meer ${told}.`,
    ])
  return voice('effects')([
    text`De gevolgen${since}: ${told}.`,
    text`Mensen kregen${since} te maken met ${told}.`,
    text`Dat leidde${since} tot ${told}.`,
    text`Voor wie dit treft, betekent het${since} vooral ${told}.`,
    text`Het vaakst genoemd${since}: ${told}.`,
    text`Wat mensen${since} overkwam: ${told}.`,
    text`Het liep${since} uit op ${told}.`,
    text`De duiders zagen${since} vooral ${told}.`,
    text`Het betekende${since} ${told}.`,
  ])
}

/** So many effects are named where no count of any may be told. */
const UNCOUNTED_MAX = 2

/** Effects as they are listed, and whether there were others beside these. */
interface NamedEffects {
  readonly named: readonly Run[]
  readonly amongOthers: boolean
}

/**
 * The effects with their counts, most frequent first. One whose count may not be told is left out beside those: where it
 * stands among them would be no more than its place in the codebook. Where no count may be told, a few are named as such.
 */
export function namedEffects(context: LetterContext, whole: CountQuery): NamedEffects {
  const { ledger, tally } = context
  const counted = mostNamed(context, whole, 'effect', EFFECTS)
    .filter(({ query }) => (ledger.shown(query) ?? 0) > 0)
    .map(({ code, query }) => text`${effectPhrases[code]} ${bracketed(ledger.figures(query))}`)
  const told = EFFECTS.map((code) => narrowed(whole, ['effect', code]))
    .filter((query) => (ledger.shown(query) ?? 0) > 0)
    .toSorted((a, b) => (ledger.shown(b) ?? 0) - (ledger.shown(a) ?? 0))
  if (counted.length > 0)
    return { named: enumerated(counted), amongOthers: !areForemost(ledger, told, NAMED_MAX) }
  const seen = EFFECTS.filter((code) => tally.count(narrowed(whole, ['effect', code])) > 0)
  const named = seen.slice(0, UNCOUNTED_MAX).map((code) => text`${effectPhrases[code]}`)
  return { named: enumerated(named), amongOthers: seen.length > UNCOUNTED_MAX }
}

/** In how many of the cases the consequence was heavy, as the end of a sentence. */
function weight(
  { facts, ledger }: LetterContext,
  evidence: CountQuery,
  voice: LetterBottleneck['voice'],
): readonly Run[] {
  const heavy = narrowed(evidence, ['heavy', 'ja'])
  const count = ledger.shown(heavy)
  if (count === null || count === 0) return []
  const isAll = count === ledger.shown(evidence) && facts.method === 'hide'
  const those = isAll ? text`alle ${ledger.word(heavy)}` : ledger.words(heavy)
  return voice('weight')([
    text`; in ${those} was het gevolg zwaar of ontwrichtend`,
    text`; zwaar of ontwrichtend was dat in ${those}`,
    text`, in ${those} zwaar of ontwrichtend`,
  ])
}

/** How many cases are about amounts of which class, as far as that may be told: a rare class is not even named. */
function amounts(context: LetterContext, evidence: CountQuery): readonly Run[] {
  const { ledger } = context
  const known = AMOUNT_BANDS.filter((band) => band !== 'onbekend')
  const classes = mostNamed(context, evidence, 'amount', known).filter(
    ({ query }) => (ledger.shown(query) ?? 0) > 0,
  )
  // Each rounded by itself, small ones together can come out as more than all.
  const together = classes.reduce((sum, { query }) => sum + (ledger.shown(query) ?? 0), 0)
  if (classes.length === 0 || together > (ledger.shown(evidence) ?? together)) return []
  const told = classes.map(({ code, query }) => {
    const band = decapitalise(labelOf('amountBand', code))
      .replace(/^tot /, 'minder dan ')
      .replace(/€ /g, '€\u00a0')
    return text`${ledger.word(query)} keer om een bedrag van ${band}`
  })
  return text`; het ging ${enumerated(told)}`
}

/** The codes of a facet that the cases of a question have most often, as far as that may be told; at most three. */
export const mostNamed = <Code extends string>(
  { ledger, tally }: LetterContext,
  whole: CountQuery,
  facet: Facet,
  codes: readonly Code[],
): readonly { readonly code: Code; readonly query: CountQuery }[] =>
  codes
    .map((code) => ({ code, query: narrowed(whole, [facet, code]) }))
    .filter(({ query }) => tally.count(query) > 0)
    .toSorted((a, b) => (ledger.shown(b.query) ?? 0) - (ledger.shown(a.query) ?? 0))
    .slice(0, NAMED_MAX)
