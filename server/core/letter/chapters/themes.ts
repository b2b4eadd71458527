// Chapter 3: the recurring threads, theme by theme, and the regulations that meet in one case.
import { CAUSES } from '../../codes.ts'
import { asSentence, decapitalise, enumerate } from '../../dutch/words.ts'
import type { Block, Paragraph, Run, Section } from '../../letter.ts'
import { byNumber } from '../bottleneckGroups.ts'
import type { LetterContext, Theme } from '../context.ts'
import { type CountQuery, casesIn, narrowed } from '../countQuery.ts'
import { causePhrases } from '../phrases.ts'
import { line, list, optional, paragraph, section, sentences, text } from '../richText.ts'
import { byPlace, type Choose } from '../wordings.ts'
import { namedEffects } from './consequences.ts'
import { exampleBlocks } from './example.ts'
import { areForemost } from './foremost.ts'
import { regulationPairs } from './overlap.ts'
import { comparedWith, inBrackets, namesWithCounts } from './sentences.ts'

/** So many themes get a section of their own; of the others with a number each gets a line, and those without are named. */
const OWN_MAX = 5

/** A section for each of the largest themes, most cases first, and one for the others together. */
export function themeChapter(context: LetterContext): readonly Section[] {
  const { themes, ledger } = context
  const own = themes.slice(0, OWN_MAX)
  const others = themes.slice(OWN_MAX)
  const counted = others.filter(({ query }) => ledger.shown(query) !== null)
  const named = others.filter((theme) => !counted.includes(theme))
  return [
    section('draden', 1, 'Rode draden', [
      paragraph(
        'draden.inleiding',
        sentences(
          'Een rode draad is een onderwerp dat in meer casussen terugkomt. Een casus kan bij meer draden horen en telt dan bij elk daarvan mee. De hoofdthema’s staan hieronder op volgorde van het aantal casussen; bijlage B geeft de aantallen per rode draad en per jaar.',
          allTogether(context),
        ),
      ),
      ...(counted.length === 0 ? smallThemes(context, named) : []),
    ]),
    ...own.map((theme, index) =>
      section(`draden.${theme.id}`, 2, theme.label, themeBlocks(context, theme, index)),
    ),
    ...(counted.length === 0
      ? []
      : [
          section('draden.andere', 2, 'Andere thema’s', [
            ...list(
              'draden.andere.lijst',
              counted.map((theme) => themeLine(context, theme)),
            ),
            ...smallThemes(context, named),
          ]),
        ]),
    ...regulationPairs(context),
  ]
}

/** What grows or shrinks with the whole says little by itself. */
function allTogether({ ledger, all, year }: LetterContext): readonly Run[] {
  const before = casesIn(year - 1)
  const [now, earlier] = [ledger.shown(all) ?? 0, ledger.shown(before) ?? 0]
  if (now === 0 || earlier === 0 || now === earlier) return []
  const [change, more] = now > earlier ? ['groeien', 'meer'] : ['kleiner worden', 'minder']
  return text`Een thema kan ook ${change} doordat wij in ${year} ${more} casussen publiceerden dan in ${year - 1}: ${ledger.figures(all)} tegen ${ledger.figures(before)}.`
}

function smallThemes({ ledger }: LetterContext, others: readonly Theme[]): readonly Block[] {
  if (others.length === 0) return []
  const names = others.map(({ label }) => decapitalise(label))
  const ids = others.flatMap(({ query }) => ledger.idsOf(query))
  return [paragraph('draden.overige', `Daarnaast zagen wij casussen over ${enumerate(names)}.`, ids)]
}

/** One of the smaller themes: how many, of which threads, and where the letter goes on about it. */
function themeLine(context: LetterContext, theme: Theme): Paragraph {
  const { ledger, all, year } = context
  const before: CountQuery = { ...theme.query, years: [year - 1, year - 1] }
  const isCompared = (ledger.shown(before) ?? 0) > 0
  const share = ledger.share(theme.query, all)
  const aside = [
    ...(share === null ? [] : [text`${share}`]),
    ...(isCompared ? [text`${year - 1}: ${ledger.figures(before)}`] : []),
  ]
  const threads = threadsOf(context, theme)
  const names = relatedTo(context, theme)
  return line(
    `draad.${theme.id}.kort`,
    text`${theme.label}: ${ledger.words(theme.query)}${aside.length > 0 ? text` (${aside[0] ?? ''}${aside[1] ? text`; ${aside[1]}` : ''})` : ''}${threads.length > 0 ? text`, ${areMost(context, theme) ? 'vooral' : 'onder meer'} over ${threads}` : ''}${names.length > 0 ? `. Zie ${enumerate(names)}` : ''}.`,
    ledger.idsOf(theme.query),
  )
}

/** The threads of a theme as questions, in the order of what is shown of them. */
export const threadQueries = ({ year }: LetterContext, { threads }: Theme): readonly CountQuery[] =>
  threads.map(({ id }) => casesIn(year, ['thread', id]))

/** So many threads of a theme are named. */
const THREADS_NAMED = 3

/** Whether these are surely the ones that the theme has most of. */
const areMost = (context: LetterContext, theme: Theme): boolean =>
  areForemost(context.ledger, threadQueries(context, theme), THREADS_NAMED)

/** The threads of a theme that have most cases, with their counts. */
const threadsOf = ({ ledger, year }: LetterContext, { threads }: Theme): readonly Run[] =>
  namesWithCounts(
    ledger,
    threads
      .slice(0, THREADS_NAMED)
      .map(({ id, label }) => ({ name: `‘${decapitalise(label)}’`, query: casesIn(year, ['thread', id]) })),
  )

/** The bottlenecks that come from a theme, by name. */
function relatedTo({ groups }: LetterContext, theme: Theme): readonly string[] {
  const threads = new Set([theme.id, ...theme.threads.map(({ id }) => id)])
  return [...groups.detailed, ...groups.enforcement]
    .filter((bottleneck) => bottleneck.threads.some((id) => threads.has(id)))
    .toSorted(byNumber)
    .map(({ name }) => name)
}

function themeBlocks(context: LetterContext, theme: Theme, index: number): readonly Block[] {
  const { ledger } = context
  const ids = ledger.idsOf(theme.query)
  const related = relatedTo(context, theme)
  return [
    paragraph(`draad.${theme.id}.aard`, aboutTheme(context, theme, index), ids),
    ...optional(
      `draad.${theme.id}.duiding`,
      sentences(
        causesAndEffects(context, theme, byPlace(index)),
        related.length > 0 ? crossReference(related, byPlace(index)) : '',
      ),
      ids,
    ),
    ...(related.length === 0 ? exampleBlocks(context, `draad.${theme.id}`, theme.query, 'harm') : []),
  ]
}

const crossReference = (names: readonly string[], choose: Choose): string =>
  choose([
    `Hieruit ${names.length > 1 ? 'komen de knelpunten' : 'komt knelpunt'} ${enumerate(names)} voort.`,
    `Wij werken dit uit bij ${enumerate(names)}.`,
    `Zie ook ${enumerate(names)}.`,
  ])

function aboutTheme(context: LetterContext, theme: Theme, index: number): readonly Run[] {
  const { ledger, all, year } = context
  const choose = byPlace(index)
  const cases = text`${ledger.words(theme.query)}${inBrackets(ledger, theme.query, all)}`
  const threads = threadsOf(context, theme)
  const areMany = theme.threads.length > 1
  const most = areMost(context, theme) ? 'vooral' : 'onder meer'
  return sentences(
    `${choose(['Dit thema gaat over', 'Hier gaat het over', 'Dit thema draait om'])} ${decapitalise(asSentence(theme.definition))}`,
    choose([
      text`Wij hebben hierover ${cases} uit ${year}.`,
      text`In ${year} publiceerden wij hierover ${cases}.`,
      text`Dit speelt in ${cases} van dit jaar.`,
      text`Wij troffen dit aan in ${cases}.`,
      text`Dit jaar zijn er ${cases} over gepubliceerd.`,
    ]),
    comparedWith(context, theme.query, { ...theme.query, years: [year - 1, year - 1] }, byPlace(index + 1)),
    threads.length === 0
      ? ''
      : choose([
          text`Binnen dit thema ${areMany ? 'komen' : 'komt'} ${most} ${threads} terug.`,
          most === 'vooral'
            ? text`Het meest ${areMany ? 'vallen' : 'valt'} ${threads} op.`
            : text`Daarin ${areMany ? 'vallen' : 'valt'} onder meer ${threads} op.`,
          text`Vaak gaat het ${most === 'vooral' ? '' : 'onder meer '}om ${threads}.`,
        ]),
  )
}

/** So many main causes are named. */
const CAUSES_NAMED = 3

/** The main causes that may be named for these cases with their counts, most frequent first, at most three. */
export function topMainCauses(
  { ledger }: LetterContext,
  whole: CountQuery,
): {
  readonly named: readonly { readonly name: string; readonly query: CountQuery }[]
  /** Whether none of the others that may be told has as many. */
  readonly areForemost: boolean
} {
  const shown = CAUSES.filter((cause) => cause !== 'nog_te_duiden').flatMap((cause) => {
    const query = narrowed(whole, ['mainCause', cause])
    const count = ledger.shown(query) ?? 0
    return count > 0 ? [{ name: causePhrases[cause].name, query, count }] : []
  })
  const inOrder = shown.toSorted((a, b) => b.count - a.count)
  const queries = inOrder.map(({ query }) => query)
  return { named: inOrder.slice(0, CAUSES_NAMED), areForemost: areForemost(ledger, queries, CAUSES_NAMED) }
}

function causesAndEffects(context: LetterContext, theme: Theme, choose: Choose): readonly Run[] {
  const { ledger, tally } = context
  const { named: causes } = topMainCauses(context, theme.query)
  const ranked = CAUSES.filter((cause) => cause !== 'nog_te_duiden')
    .map((cause) => ({ cause, count: tally.count(narrowed(theme.query, ['mainCause', cause])) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const { named: effect, amongOthers } = namedEffects(context, theme.query)
  const likeliest = ranked[0]?.cause
  const cause =
    causes.length > 0
      ? namesWithCounts(ledger, causes)
      : likeliest === undefined
        ? []
        : text`${causePhrases[likeliest].name}`
  if (cause.length === 0 || effect.length === 0) return []
  if (amongOthers)
    return choose([
      text`De oorzaak ligt vaak bij ${cause}; voor mensen betekent het onder meer ${effect}.`,
      text`De duiders noemen als gevolg onder meer ${effect}, en zoeken de hoofdoorzaak vaak bij ${cause}.`,
      text`Vaak komt het door ${cause}. Wat het onder meer met mensen doet: ${effect}.`,
      text`Het leidt onder meer tot ${effect}. Als hoofdoorzaak wijzen duiders op ${cause}.`,
      text`Door ${cause} krijgen mensen onder meer te maken met ${effect}.`,
    ])
  return choose([
    text`De oorzaak ligt vaak bij ${cause}; voor mensen betekent het vooral ${effect}.`,
    text`De duiders noemen als gevolg vooral ${effect}, en zoeken de hoofdoorzaak vaak bij ${cause}.`,
    text`Vaak komt het door ${cause}. Wat het met mensen doet: ${effect}.`,
    text`Het leidt meestal tot ${effect}. Als hoofdoorzaak wijzen duiders op ${cause}.`,
    text`Door ${cause} krijgen mensen vooral te maken met ${effect}.`,
  ])
}
