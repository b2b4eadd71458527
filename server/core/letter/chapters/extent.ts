// How often a bottleneck was seen and by how many organisations.

import { isDominated } from '../../disclosure/threshold.ts'
import { inWords } from '../../dutch/numerals.ts'
import { asSentence } from '../../dutch/words.ts'
import type { Run } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, casesIn, casesUpTo, keyOf } from '../countQuery.ts'
import { questionOf } from '../question.ts'
import { sentences, text } from '../richText.ts'
import type { Choose } from '../wordings.ts'
import { eventsAbout } from './events.ts'
import { besideEarlier } from './sentences.ts'

/** From this many organisations on, their number is told; fewer could recognise each other. */
export const SOURCES_MIN = 3

/** Sentences on the size of a bottleneck and its sources. */
export function extent(context: LetterContext, bottleneck: LetterBottleneck): readonly Run[] {
  const { year, firstYear, tally } = context
  const { voice } = bottleneck
  const now = casesIn(year, ['bottleneck', bottleneck.name])
  const ever = casesUpTo(firstYear, year, ['bottleneck', bottleneck.name])
  if (tally.count(ever) === 0)
    return sentences(
      'Wij hebben hierover nog geen gepubliceerde casussen.',
      asSentence(bottleneck.history.findLast(({ withoutCases }) => withoutCases)?.withoutCases ?? ''),
    )
  const before = casesIn(year - 1, ['bottleneck', bottleneck.name])
  const beside = besideEarlier(context, now, before, voice('before'))
  return sentences(
    casesAndSources(spanOf(context, bottleneck, beside), sourcesOf(context, ever), voice('cases')),
    hasMoreSources(context, ever) ? 'Eén casus kan meer indieners hebben.' : '',
    eventsAbout(context, bottleneck),
    isOneSided(context, ever) ? 'Eén organisatie leverde er veel meer dan de andere.' : '',
  )
}

/** The cases of a bottleneck: of the year, of the years before it, and of all of them. */
const yearsOf = ({ year, firstYear }: LetterContext, { name }: Pick<LetterBottleneck, 'name'>) => ({
  now: casesIn(year, ['bottleneck', name]),
  earlier: casesUpTo(firstYear, year - 1, ['bottleneck', name]),
  ever: casesUpTo(firstYear, year, ['bottleneck', name]),
})

/**
 * From when on is counted what the letter tells of the cases of a bottleneck, as ` sinds 2021`: said where the number of cases
 * it gives is that of the year alone, and empty elsewhere.
 */
export function sinceWhen(context: LetterContext, bottleneck: Pick<LetterBottleneck, 'name'>): string {
  const { ledger, tally, firstYear } = context
  const { now, earlier, ever } = yearsOf(context, bottleneck)
  const isOfYear = ledger.shown(ever) === null && ledger.shown(now) !== null && tally.count(now) > 0
  return isOfYear && tally.count(earlier) > 0 ? ` sinds ${firstYear}` : ''
}

/**
 * How many cases there are over which years, to stand in a sentence: `15 casussen sinds 2021, waarvan vijf uit 2025 (in 2024
 * zes)`. What compares stands right behind the number it compares, so that no other comes between.
 */
function spanOf(
  context: LetterContext,
  bottleneck: LetterBottleneck,
  beside: readonly Run[],
): readonly Run[] {
  const { year, firstYear, ledger, tally } = context
  const { now, earlier, ever } = yearsOf(context, bottleneck)
  if (tally.count(earlier) === 0) return text`${ledger.words(now)} uit ${year}${beside}`
  const since = sinceWhen(context, bottleneck)
  if (since !== '') return text`${ledger.words(now)} uit ${year}${beside}, naast oudere${since}`
  // Beside what an earlier letter counted nothing is said of how many there are now.
  const quoted = ledger.quoted(ever)
  const all =
    quoted === null
      ? text`${ledger.words(ever)} sinds ${firstYear}`
      : text`${quoted.word} casussen uit de brief over ${quoted.letter}`
  if (tally.count(now) === 0)
    return quoted !== null && ledger.shown(now) === null ? all : text`${all}, en geen nieuwe in ${year}`
  if (quoted !== null) return text`${all} en nieuwe uit ${year}`
  return ledger.shown(now) === null
    ? text`${all}, ook uit ${year}`
    : text`${all}, waarvan ${ledger.word(now)} uit ${year}${beside}`
}

/** One sentence; the sources stand first in some of its wordings. */
function casesAndSources(span: readonly Run[], sources: readonly Run[], choose: Choose): readonly Run[] {
  if (sources.length === 0)
    return choose([
      text`Hierover kennen wij ${span}.`,
      text`Het staat in ${span}.`,
      text`Wij vonden ${span}.`,
    ])
  const isOne = /^(?:een|één) /.test(span[0]?.text ?? '')
  return choose([
    text`Wij hebben hierover ${span}, van ${sources}.`,
    text`Bij ons bekend ${isOne ? 'is' : 'zijn'} ${span}, ingebracht door ${sources}.`,
    text`Van ${sources} kregen wij hierover ${span}.`,
    text`Het knelpunt rust op ${span}; ${sources} meldden het.`,
    text`Gemeld is dit door ${sources}: ${span}.`,
    text`In onze kennisbank ${isOne ? 'staat' : 'staan'} hierover ${span}, afkomstig van ${sources}.`,
    text`Dankzij ${sources} kennen wij ${span}.`,
    text`Aan de basis ${isOne ? 'ligt' : 'liggen'} ${span}, aangedragen door ${sources}.`,
    text`Wij tellen ${span}; ${sources} brachten ze in.`,
  ])
}

/**
 * How many organisations reported it, where the letter tells of how many cases: over cases too few to be told, and from one
 * letter to the next, the number would tell which came from the same.
 */
function sourcesOf({ ledger, tally, names }: LetterContext, ever: CountQuery): readonly Run[] {
  const query: CountQuery = { ...ever, of: 'sources' }
  const sources = tally.count(query)
  const enough = sources >= SOURCES_MIN
  if (sources === 0) return []
  if (ledger.shown(ever) === null) return enough ? text`verschillende organisaties` : []
  const shown = enough ? inWords(sources) : 'een of twee'
  return text`${ledger.other(keyOf(query), questionOf(query, names), sources, shown, ledger.idsOf(ever))} organisaties`
}

/** Whether the letter tells of more organisations than of cases, which asks for a word on how that can be. */
const hasMoreSources = ({ ledger, tally }: LetterContext, ever: CountQuery): boolean => {
  const sources = tally.count({ ...ever, of: 'sources' })
  return sources >= SOURCES_MIN && sources > (ledger.shown(ever) ?? sources)
}

const isOneSided = ({ facts, ledger, tally }: LetterContext, ever: CountQuery): boolean => {
  const query: CountQuery = { ...ever, of: 'sources' }
  return (
    ledger.shown(ever) !== null &&
    tally.count(query) >= SOURCES_MIN &&
    isDominated(tally.contributions(query), facts.dominance)
  )
}
