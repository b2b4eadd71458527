// How often a bottleneck was seen, by how many, and how heavy it weighed.

import { isDominated } from '../../disclosure/threshold.ts'
import { inWords } from '../../dutch/numerals.ts'
import type { Run } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, casesIn, casesUpTo, keyOf, narrowed } from '../countQuery.ts'
import type { Quoted } from '../ledger.ts'
import { questionOf } from '../question.ts'
import { sentences, text } from '../richText.ts'
import type { Choose } from '../wordings.ts'
import { eventsAbout } from './events.ts'
import { comparedWith } from './sentences.ts'

/** From this many organisations on, their number is told; fewer could recognise each other. */
export const SOURCES_MIN = 3

/** Sentences on the size of a bottleneck, its sources and its weight. */
export function extent(context: LetterContext, bottleneck: LetterBottleneck): readonly Run[] {
  const { year, firstYear, ledger, tally } = context
  const { voice } = bottleneck
  const now = casesIn(year, ['bottleneck', bottleneck.name])
  const ever = casesUpTo(firstYear, year, ['bottleneck', bottleneck.name])
  const older = tally.count(ever) > tally.count(now)
  if (tally.count(ever) === 0)
    return text`Wij hebben hierover nog geen gepubliceerde casussen; het knelpunt rust op signalen en op wat onze leden in de praktijk zien.`
  const since = older && (ledger.shown(ever) !== null || ledger.shown(now) === null)
  const quoted = since ? ledger.quoted(ever) : null
  const counts = { now, ever, choose: voice('cases') }
  return sentences(
    quoted === null
      ? (since ? bothCounts : thisYear)(context, counts)
      : earlierCount(context, counts, quoted),
    comparedWith(context, now, casesIn(year - 1, ['bottleneck', bottleneck.name]), voice('before')),
    eventsAbout(context, bottleneck),
    sourcesOf(context, ever, voice('sources')),
    heavyOnes(context, ever, voice('weight')),
  )
}

/** The cases of the year, and all up to and including it. */
interface Counts {
  readonly now: CountQuery
  readonly ever: CountQuery
  readonly choose: Choose
}

function thisYear({ year, ledger }: LetterContext, { now, choose }: Counts): readonly Run[] {
  const cases = ledger.words(now)
  return choose([
    text`In ${year} publiceerden wij ${cases} waarin dit speelt.`,
    text`Wij zagen dit in ${year} in ${cases}.`,
    text`Wij hebben hierover ${cases} uit ${year}.`,
    text`Het knelpunt komt dit jaar voor in ${cases}.`,
  ])
}

function bothCounts(
  { year, ledger, tally, firstYear }: LetterContext,
  { now, ever, choose }: Counts,
): readonly Run[] {
  const all = ledger.words(ever)
  const total = ledger.word(ever)
  if (ledger.shown(now) === null || tally.count(now) === 0)
    return tally.count(now) > 0
      ? choose([
          text`Sinds ${firstYear} publiceerden wij hierover ${all}, waarvan een deel in ${year}.`,
          text`Wij kennen dit sinds ${firstYear} uit ${all}; ook in ${year} kwam het voor.`,
          text`Ook in ${year} speelde dit. Sinds ${firstYear} gaat het om ${all}.`,
          text`Dit jaar kwam het opnieuw voor. Sinds ${firstYear} kennen wij hierover ${all}.`,
          text`Over dit onderwerp hebben wij sinds ${firstYear} ${all}; ook dit jaar kwam het voor.`,
        ])
      : text`Sinds ${firstYear} publiceerden wij hierover ${all}; in ${year} kwam er geen bij.`
  const cases = ledger.words(now)
  const recent = ledger.word(now)
  return choose([
    text`In ${year} publiceerden wij hierover ${cases}; sinds ${firstYear} zijn het er samen ${total}.`,
    text`Wij kennen dit sinds ${firstYear} uit ${all}, waarvan ${recent} in ${year}.`,
    text`Dit jaar kwamen er ${cases} bij, zodat wij sinds ${firstYear} nu ${all} hebben.`,
  ])
}

/** What an earlier letter counted, beside which nothing is said of how many there are now. */
function earlierCount(
  { year, ledger, firstYear, tally }: LetterContext,
  { now, choose }: Counts,
  { letter, word }: Quoted,
): readonly Run[] {
  const cases = text`${word} casussen`
  if (tally.count(now) === 0) {
    const none = ledger.shown(now) === null ? '' : `; in ${year} kwam er geen bij`
    return text`In de brief over ${letter} telden wij hierover ${cases}${none}.`
  }
  return choose([
    text`In de brief over ${letter} telden wij hierover ${cases}; ook in ${year} kwam het voor.`,
    text`Wij kennen dit sinds ${firstYear}. De brief over ${letter} telde ${cases}, en ook in ${year} speelde dit.`,
    text`Ook in ${year} publiceerden wij hierover. In de brief over ${letter} telden wij ${cases}.`,
  ])
}

/**
 * How many organisations reported it, where the letter tells of how many cases: over cases too few to be told, and from one
 * letter to the next, the number would tell which came from the same.
 */
function sourcesOf(
  { facts, ledger, tally, names }: LetterContext,
  ever: CountQuery,
  choose: Choose,
): readonly Run[] {
  const query: CountQuery = { ...ever, of: 'sources' }
  const sources = tally.count(query)
  if (sources === 0) return []
  const enough = sources >= SOURCES_MIN
  if (ledger.shown(ever) === null) return enough ? toldBy(text`verschillende organisaties`, choose) : []
  const run = ledger.other(
    keyOf(query),
    questionOf(query, names),
    sources,
    enough ? inWords(sources) : 'een of twee',
    ledger.idsOf(ever),
  )
  const organisations = text`${run} ${enough ? 'verschillende ' : ''}organisaties`
  const oneSided = enough && isDominated(tally.contributions(query), facts.dominance)
  return sentences(
    toldBy(organisations, choose),
    oneSided ? 'Eén daarvan leverde er veel meer dan de andere.' : '',
  )
}

const toldBy = (organisations: readonly Run[], choose: Choose): readonly Run[] =>
  choose([
    text`De meldingen komen van ${organisations}.`,
    text`De signalen hierover komen van ${organisations}.`,
    text`Dit is ingebracht door ${organisations}.`,
  ])

function heavyOnes({ facts, ledger }: LetterContext, ever: CountQuery, choose: Choose): readonly Run[] {
  const heavy = narrowed(ever, ['heavy', 'ja'])
  const count = ledger.shown(heavy)
  if (count === null || count === 0) return []
  if (count === ledger.shown(ever) && facts.method === 'hide')
    return text`In alle ${ledger.word(heavy)} was het gevolg zwaar of ontwrichtend.`
  const run = ledger.words(heavy)
  return choose([
    text`In ${run} was het gevolg zwaar of ontwrichtend.`,
    text`Zwaar of ontwrichtend was het in ${run}.`,
  ])
}
