// Chapter 1: the whole letter on one page.
import { ADDRESSEES } from '../../codes.ts'
import { inWords } from '../../dutch/numerals.ts'
import { asSentence, decapitalise, enumerate } from '../../dutch/words.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Block, Run, Section } from '../../letter.ts'
import { byNumber } from '../bottleneckGroups.ts'
import type { LetterContext, Theme } from '../context.ts'
import { casesIn, narrowed } from '../countQuery.ts'
import { addresseePhrases } from '../phrases.ts'
import { line, list, paragraph, section, sentences, text } from '../richText.ts'
import { byPlace } from '../wordings.ts'
import { areForemost } from './foremost.ts'
import { bottleneckCount, comparedWith, inBrackets, namesWithCounts } from './sentences.ts'
import { threadQueries, topMainCauses } from './themes.ts'

/** At most this many threads are named on the first page. */
const THEMES_MAX = 5
/** So many of these are named before all others. */
const NAMED_FIRST = 3

/** The main lines, what is asked and of whom. */
export function summary(context: LetterContext): Section {
  const { themes, ledger, all } = context
  const foremost = themes.slice(0, THEMES_MAX)
  return section('samenvatting', 1, 'Samenvatting', [
    paragraph('samenvatting.kern', core(context, foremost), ledger.idsOf(all)),
    ...list(
      'samenvatting.draden',
      foremost.map((theme, index) =>
        line(`samenvatting.draad.${theme.id}`, themeLine(context, theme, index), ledger.idsOf(theme.query)),
      ),
    ),
    ...countedTwice(context, foremost),
    paragraph('samenvatting.oorzaken', causes(context), ledger.idsOf(all)),
    ...requests(context),
  ])
}

function core(
  { year, ledger, all, groups, themes }: LetterContext,
  foremost: readonly Theme[],
): readonly Run[] {
  const labels = foremost.slice(0, NAMED_FIRST).map(({ label }) => `‘${decapitalise(label)}’`)
  const queries = themes.map(({ query }) => query)
  const isSure = (max: number) => areForemost(ledger, queries, max)
  return sentences(
    text`In ${year} publiceerden wij ${ledger.words(all)}.`,
    labels.length < 2
      ? text`Zij gaan vooral over ${labels[0] ?? 'uiteenlopende onderwerpen'}.`
      : isSure(NAMED_FIRST)
        ? text`Zij gaan het vaakst over ${enumerate(labels)}.`
        : text`Vaak gaan zij over ${enumerate(labels)}.`,
    groups.detailed.length === 0
      ? ''
      : isSure(THEMES_MAX)
        ? 'Dit zijn de rode draden die er het sterkst uitkomen.'
        : 'Dit zijn rode draden die er sterk uitkomen.',
  )
}

function themeLine(context: LetterContext, theme: Theme, index: number): readonly Run[] {
  const { ledger, all, year } = context
  const choose = byPlace(index)
  const threads = theme.threads
    .slice(0, 2)
    .map(({ id, label }) => ({ name: `‘${decapitalise(label)}’`, query: casesIn(year, ['thread', id]) }))
  const opener = text`${theme.label}: ${ledger.words(theme.query)}${inBrackets(ledger, theme.query, all)}.`
  const most = namesWithCounts(ledger, threads)
  const about =
    threads.length === 0
      ? []
      : !areForemost(ledger, threadQueries(context, theme), threads.length)
        ? choose([
            text`Het gaat onder meer om ${most}.`,
            text`Daarin ${threads.length > 1 ? 'komen' : 'komt'} onder meer ${most} terug.`,
            text`Genoemd zijn onder meer ${most}.`,
          ])
        : choose([
            text`Het gaat vooral om ${most}.`,
            text`Op de voorgrond ${threads.length > 1 ? 'staan' : 'staat'} ${most}.`,
            text`Het vaakst genoemd: ${most}.`,
          ])
  const before = { ...theme.query, years: [year - 1, year - 1] } as const
  return sentences(opener, comparedWith(context, theme.query, before, choose), about)
}

/** Why shares of threads are no parts of one whole; only where shares stand. */
const countedTwice = ({ ledger, all }: LetterContext, themes: readonly Theme[]): readonly Block[] =>
  themes.some(({ query }) => ledger.share(query, all) !== null)
    ? [
        paragraph(
          'samenvatting.percentages',
          'Een casus kan bij meer draden horen; de percentages tellen daarom niet op tot 100.',
        ),
      ]
    : []

function causes(context: LetterContext): readonly Run[] {
  const { ledger, all } = context
  const top = topMainCauses(context, all)
  const [first, ...others] = top.named
  const isAlone =
    first !== undefined &&
    areForemost(
      ledger,
      [first, ...others].map(({ query }) => query),
      1,
    )
  const refused = narrowed(all, ['tailoring', 'geweigerd'])
  const none = narrowed(all, ['tailoring', 'niet_mogelijk'])
  const tailoring = (ledger.shown(refused) ?? 0) > 0 && (ledger.shown(none) ?? 0) > 0
  return sentences(
    first === undefined
      ? 'Over de oorzaken is in zijn geheel nog weinig te zeggen.'
      : others.length > 0
        ? isAlone
          ? text`Van de hoofdoorzaken die wij met een getal kunnen noemen, staat bovenaan: ${namesWithCounts(ledger, [first])}.`
          : text`Hoofdoorzaken die wij vaak zien en met een getal kunnen noemen, zijn ${namesWithCounts(ledger, top.named)}.`
        : text`De enige hoofdoorzaak die wij met een getal kunnen noemen, is ${namesWithCounts(ledger, [first])}.`,
    others.length > 0 && isAlone
      ? text`Daarna ${others.length > 1 ? 'volgen' : 'volgt'} ${top.areForemost ? '' : 'onder meer '}${namesWithCounts(ledger, others)}.`
      : '',
    tailoring
      ? text`In ${ledger.words(none)} was maatwerk niet mogelijk; in ${ledger.words(refused)} was het mogelijk, maar is het geweigerd.`
      : '',
  )
}

function requests(context: LetterContext) {
  const { groups, ledger } = context
  const asked = [...groups.detailed, ...groups.enforcement].filter(
    ({ yearStatus }) => yearStatus !== 'opgelost',
  )
  if (asked.length === 0) return []
  return [
    paragraph(
      'samenvatting.vraag',
      'Onze vragen richten wij aan wie er iets aan kan doen. Hoofdstuk 8 zet onze vragen bij elkaar.',
    ),
    ...list(
      'samenvatting.vragen',
      ADDRESSEES.flatMap((addressee) => {
        const own = asked.filter((bottleneck) => bottleneck.addressee === addressee).toSorted(byNumber)
        const [first] = own
        if (first === undefined) return []
        const count = bottleneckCount(
          ledger,
          `aantal.vragen.${addressee}`,
          `Knelpunten waarvoor ${labelOf('addressee', addressee)} aan zet is`,
          own,
        )
        const heaviest = own.filter(({ priority }) => priority === 'hoog').map(({ name }) => name)
        const ids = own.flatMap(({ name }) => ledger.idsOf(casesIn(context.year, ['bottleneck', name])))
        return [
          line(
            `samenvatting.vraag.${addressee}`,
            text`${asSentence(`Aan ${addresseePhrases[addressee].name}`).slice(0, -1)}: ${count} (${enumerate(own.map(({ name }) => name))})${urgency(heaviest, own.length)}.`,
            ids,
          ),
        ]
      }),
    ),
  ]
}

/** Which of the bottlenecks of an addressee come first: some by name, or all of them. */
function urgency(heaviest: readonly string[], asked: number): string {
  if (heaviest.length === 0) return ''
  if (heaviest.length < asked) return `, met voorrang voor ${enumerate(heaviest)}`
  const all = asked === 1 ? '' : asked === 2 ? 'beide ' : `alle ${inWords(asked)} `
  return `, ${all}met voorrang`
}
