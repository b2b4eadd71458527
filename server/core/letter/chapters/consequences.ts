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

/** What a reader still takes in of a list of codes. */
const NAMED_MAX = 3

/** One sentence on the consequences of the cases of a bottleneck; empty when there are none. */
export function consequences(
  context: LetterContext,
  { voice }: LetterBottleneck,
  evidence: CountQuery,
): readonly Run[] {
  const named = mostNamed(context, evidence, 'effect', EFFECTS).map(({ code, query }) =>
    context.ledger.shown(query) === null
      ? text`${effectPhrases[code]}`
      : text`${effectPhrases[code]} ${bracketed(context.ledger.figures(query))}`,
  )
  if (named.length === 0) return []
  const told = text`${enumerated(named)}${weight(context, evidence, voice)}${amounts(context, evidence)}`
  return voice('effects')([
    text`De gevolgen: ${told}.`,
    text`Mensen kregen te maken met ${told}.`,
    text`Dat leidde tot ${told}.`,
    text`Voor wie dit treft, betekent het vooral ${told}.`,
    text`Het vaakst genoemd: ${told}.`,
    text`Wat mensen overkwam: ${told}.`,
    text`Het liep uit op ${told}.`,
    text`De duiders zagen vooral ${told}.`,
    text`Het betekende ${told}.`,
  ])
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
  const told = mostNamed(context, evidence, 'amount', known)
    .filter(({ query }) => (ledger.shown(query) ?? 0) > 0)
    .map(({ code, query }) => {
      const band = decapitalise(labelOf('amountBand', code))
        .replace(/^tot /, 'minder dan ')
        .replace(/€ /g, '€\u00a0')
      return text`${ledger.word(query)} keer om een bedrag van ${band}`
    })
  return told.length > 0 ? text`; het ging ${enumerated(told)}` : []
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
