// Chapter 3: the recurring threads, theme by theme, and the regulations that meet in one case.
import { CAUSES, EFFECTS } from '../../codes.ts'
import { asSentence, decapitalise, enumerate } from '../../dutch/words.ts'
import type { Block, Run, Section } from '../../letter.ts'
import { byNumber } from '../bottleneckGroups.ts'
import type { LetterContext, Theme } from '../context.ts'
import { type CountQuery, casesIn, narrowed } from '../countQuery.ts'
import { causePhrases, effectPhrases } from '../phrases.ts'
import { bracketed, paragraph, section, sentences, text } from '../richText.ts'
import { byPlace, type Choose } from '../wordings.ts'
import { exampleBlocks } from './example.ts'
import { regulationPairs } from './overlap.ts'
import { comparedWith, inBrackets, namesWithCounts } from './sentences.ts'

/** At most this many themes get a section of their own; the others are named together. */
const THEMES_MAX = 10

/** A section per main theme, most cases first. */
export function themeChapter(context: LetterContext): readonly Section[] {
  const { themes } = context
  const own = themes.slice(0, THEMES_MAX)
  return [
    section('draden', 1, 'Rode draden', [
      paragraph(
        'draden.inleiding',
        sentences(
          'Een rode draad is een onderwerp dat in meer casussen terugkomt. Een casus kan bij meer draden horen en telt dan bij elk daarvan mee. De hoofdthema’s staan hieronder op volgorde van het aantal casussen; bijlage B geeft de aantallen per rode draad en per jaar.',
          allTogether(context),
        ),
      ),
      ...smallThemes(context, themes.slice(THEMES_MAX)),
    ]),
    ...own.map((theme, index) =>
      section(`draden.${theme.id}`, 2, theme.label, themeBlocks(context, theme, index)),
    ),
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
  return [
    paragraph(
      'draden.overige',
      `Daarnaast zagen wij casussen over ${enumerate(names)}. Die beschrijven wij hier niet apart.`,
      ids,
    ),
  ]
}

function themeBlocks(context: LetterContext, theme: Theme, index: number): readonly Block[] {
  const { ledger, groups } = context
  const choose = byPlace(index)
  const ids = ledger.idsOf(theme.query)
  const threads = new Set(theme.threads.map(({ id }) => id))
  const related = [...groups.detailed, ...groups.enforcement].filter((bottleneck) =>
    bottleneck.threads.some((id) => threads.has(id) || id === theme.id),
  )
  return [
    paragraph(`draad.${theme.id}.aard`, aboutTheme(context, theme, index), ids),
    paragraph(`draad.${theme.id}.duiding`, causesAndEffects(context, theme, choose), ids),
    ...(related.length === 0 ? exampleBlocks(context, `draad.${theme.id}`, theme.query, 'harm') : []),
    ...(related.length > 0
      ? [
          paragraph(
            `draad.${theme.id}.knelpunten`,
            crossReference(
              related.toSorted(byNumber).map(({ name }) => name),
              choose,
            ),
            ids,
          ),
        ]
      : []),
  ]
}

const crossReference = (names: readonly string[], choose: Choose): string =>
  choose([
    `Hieruit ${names.length > 1 ? 'komen de knelpunten' : 'komt knelpunt'} ${enumerate(names)} voort.`,
    `Wij werken dit verder uit bij ${enumerate(names)}.`,
    `Zie ook ${enumerate(names)}.`,
  ])

function aboutTheme(context: LetterContext, theme: Theme, index: number): readonly Run[] {
  const { ledger, all, year } = context
  const choose = byPlace(index)
  const cases = ledger.words(theme.query)
  const share = inBrackets(ledger, theme.query, all)
  const threads = theme.threads
    .slice(0, 3)
    .map(({ id, label }) => ({ name: `‘${decapitalise(label)}’`, query: casesIn(year, ['thread', id]) }))
  const named = namesWithCounts(ledger, threads)
  return sentences(
    `${choose(['Dit thema gaat over', 'Hier gaat het over'])} ${decapitalise(asSentence(theme.definition))}`,
    choose([
      text`Wij hebben hierover ${cases}${share} uit ${year}.`,
      text`In ${year} publiceerden wij hierover ${cases}${share}.`,
      text`Dit speelt in ${cases}${share} van dit jaar.`,
      text`Wij troffen dit aan in ${cases}${share}.`,
    ]),
    comparedWith(context, theme.query, { ...theme.query, years: [year - 1, year - 1] }, byPlace(index + 1)),
    threads.length === 0
      ? ''
      : choose([
          text`Binnen dit thema ${threads.length > 1 ? 'komen' : 'komt'} vooral ${named} terug.`,
          threads.length > 1
            ? text`De draden die het meest opvallen, zijn ${named}.`
            : text`De draad die het meest opvalt, is ${named}.`,
          text`Het gaat vaak om ${named}.`,
        ]),
  )
}

/** The main causes that may be named for these cases with their counts, most frequent first, at most three. */
export function topMainCauses(
  { ledger }: LetterContext,
  whole: CountQuery,
): readonly { readonly name: string; readonly query: CountQuery }[] {
  const shown = CAUSES.filter((cause) => cause !== 'nog_te_duiden').flatMap((cause) => {
    const query = narrowed(whole, ['mainCause', cause])
    const count = ledger.shown(query) ?? 0
    return count > 0 ? [{ name: causePhrases[cause].name, query, count }] : []
  })
  return shown.toSorted((a, b) => b.count - a.count).slice(0, 3)
}

function causesAndEffects(context: LetterContext, theme: Theme, choose: Choose): readonly Run[] {
  const { ledger, tally } = context
  const causes = topMainCauses(context, theme.query)
  const [first, ...others] = causes
  const ranked = CAUSES.filter((cause) => cause !== 'nog_te_duiden')
    .map((cause) => ({ cause, count: tally.count(narrowed(theme.query, ['mainCause', cause])) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const effects = EFFECTS.map((effect) => ({
    name: effectPhrases[effect],
    query: narrowed(theme.query, ['effect', effect]),
  }))
    .filter(({ query }) => tally.count(query) > 0)
    .toSorted((a, b) => (ledger.shown(b.query) ?? 0) - (ledger.shown(a.query) ?? 0))
    .slice(0, 3)
  const likeliest = ranked[0]?.cause
  return sentences(
    first
      ? text`De duiders wijzen vaak op ${first.name} als hoofdoorzaak ${bracketed(ledger.words(first.query))}${others.length > 0 ? ', daarna op ' : ''}${namesWithCounts(ledger, others)}.`
      : likeliest === undefined
        ? ''
        : choose([
            `De oorzaak ligt vaak bij ${causePhrases[likeliest].name}.`,
            `De duiders zoeken de hoofdoorzaak vaak bij ${causePhrases[likeliest].name}.`,
            `Vaak komt het door ${causePhrases[likeliest].name}.`,
          ]),
    effects.length === 0
      ? ''
      : choose([
          text`Voor mensen betekent het vooral ${namesWithCounts(ledger, effects)}.`,
          text`De gevolgen die het meest zijn genoemd, zijn ${namesWithCounts(ledger, effects)}.`,
          text`Wat het met mensen doet: ${namesWithCounts(ledger, effects)}.`,
          text`Het leidt vaak tot ${namesWithCounts(ledger, effects)}.`,
        ]),
  )
}
