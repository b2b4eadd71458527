// Chapter 5: what became of the bottlenecks of earlier years.
import { YEAR_STATUSES } from '../../codes.ts'
import { asSentence, decapitalise, enumerate, plural, withStop } from '../../dutch/words.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Block, Run, Section } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import { NAME_HEAD, STANDING_HEAD, TITLE_HEAD } from '../bottleneckHeads.ts'
import type { LetterContext } from '../context.ts'
import { casesIn } from '../countQuery.ts'
import { HIDDEN_CELL } from '../countWords.ts'
import { statusCounts } from '../phrases.ts'
import { enumerated, line, list, optional, paragraph, section, sentences, table, text } from '../richText.ts'
import { lawChanges } from './lawChange.ts'
import { evidenceInTime } from './overtaken.ts'
import { bottleneckCount, filledColumns, isMostlyTold } from './sentences.ts'
import { documentsOf, sourceName } from './sources.ts'

/** The states in one table, then in words what was answered and what is still needed. */
export function followUp(context: LetterContext): Section {
  const { earlier } = context.groups
  if (earlier.length === 0)
    return section('opvolging', 1, 'Opvolging van eerdere jaren', [
      paragraph('opvolging.geen', 'Er zijn nog geen knelpunten uit eerdere jaren om op terug te komen.'),
    ])
  return section('opvolging', 1, 'Opvolging van eerdere jaren', [
    paragraph('opvolging.inleiding', overview(context, earlier)),
    ...followUpTable(context, earlier),
    ...lawChanges(context),
    ...list(
      'opvolging.reacties',
      earlier.flatMap((bottleneck) => storyLine(context, bottleneck)),
    ),
    paragraph(
      'opvolging.toets',
      'Wij noemen een knelpunt pas opgelost als de wijziging in werking is getreden en er geen nieuwe casussen meer bij komen. Een aangenomen wet die nog niet geldt, lost voor mensen nog niets op. Na een wijziging kan het aantal meldingen ook dalen doordat minder wordt gemeld.',
    ),
  ])
}

function overview(
  { ledger, facts, year }: LetterContext,
  earlier: readonly LetterBottleneck[],
): readonly Run[] {
  const states = YEAR_STATUSES.flatMap((status) => {
    const having = earlier.filter(({ yearStatus }) => yearStatus === status)
    if (having.length === 0) return []
    const question = `Knelpunten van eerdere jaren met stand “${labelOf('yearStatus', status)}”`
    const names = having.map(({ name }) => name)
    const run = ledger.bottlenecks(`aantal.stand.${status}`, question, names)
    const { before, one, more } = statusCounts[status]
    return [text`${before}${run} ${plural(having.length, one, more)}`]
  })
  const count = bottleneckCount(ledger, 'aantal.eerder', `Openbare knelpunten van voor ${year}`, earlier)
  const letters = facts.earlierLetters
  return sentences(
    letters.length > 0
      ? text`Onze ${plural(letters.length, 'vorige brief ging', 'eerdere brieven gingen')} over ${enumerate(letters.map(String))}.`
      : '',
    text`Uit eerdere jaren volgen wij ${count}. De stand over ${year}: ${enumerated(states)}.`,
  )
}

/** A table of answers and states, and below it what the same is for all and has no column therefore. */
function followUpTable(context: LetterContext, earlier: readonly LetterBottleneck[]): readonly Block[] {
  const { year, ledger } = context
  const newCases = `Nieuwe casussen ${year}`
  const counts = earlier.map(({ name }) => casesIn(year, ['bottleneck', name]))
  const withCounts = isMostlyTold(ledger, counts)
  const documents = documentsOf(context)
  const answers = earlier.map((bottleneck) => bottleneck.answers.at(-1))
  const isAnswered = answers.some((answer) => answer !== undefined)
  const places = earlier.map(({ history }, index) => {
    const source = answers[index]?.citation ?? history.at(-1)?.source
    return source ? sourceName(documents, source) : HIDDEN_CELL
  })
  const [place, ...otherPlaces] = new Set(places)
  const isOnePlace =
    otherPlaces.length === 0 && place !== HIDDEN_CELL && answers.every((answer) => answer?.citation)
  const { columns, rows } = filledColumns(
    [
      NAME_HEAD,
      TITLE_HEAD,
      'Sinds',
      'Reactie',
      STANDING_HEAD,
      'Vindplaats',
      ...(withCounts ? [newCases] : []),
    ],
    earlier.map((bottleneck, index) => {
      const answer = answers[index]
      return [
        bottleneck.name,
        bottleneck.title,
        String(bottleneck.firstYear),
        answer ? labelOf('responseKind', answer.kind) : isAnswered ? 'Nog geen reactie' : HIDDEN_CELL,
        labelOf('yearStatus', bottleneck.yearStatus),
        isOnePlace ? HIDDEN_CELL : (places[index] ?? HIDDEN_CELL),
        ...(withCounts ? counts.slice(index, index + 1).map(ledger.cell) : []),
      ]
    }),
  )
  return [
    ...table('opvolging.tabel', `Knelpunten uit eerdere jaren en hun stand over ${year}`, columns, rows),
    ...optional(
      'opvolging.tabel.toelichting',
      sentences(
        isAnswered ? '' : 'Op deze knelpunten ontvingen wij nog geen reactie.',
        isOnePlace
          ? `De ${plural(places.length, 'reactie staat', 'reacties staan')} in ${decapitalise(place ?? '')} van bijlage D.`
          : '',
        columns.includes('Vindplaats') ? 'De vindplaats verwijst naar bijlage D.' : '',
        columns.includes(newCases) || counts.some((query) => ledger.shown(query) !== null)
          ? ''
          : `Wij noemen nergens hoeveel nieuwe casussen uit ${year} bij één knelpunt horen.`,
      ),
    ),
  ]
}

/** What happened, in the words of the record; nothing for a bottleneck of which chapter 4 tells it already. */
function storyLine(context: LetterContext, bottleneck: LetterBottleneck) {
  const { groups, ledger, year } = context
  const inDetail = [...groups.detailed, ...groups.enforcement].some(({ id }) => id === bottleneck.id)
  const answer = bottleneck.answers.at(-1)
  const last = bottleneck.history.at(-1)
  if (inDetail || (answer === undefined && last === undefined)) return []
  const runs = sentences(
    text`${bottleneck.name} ‘${bottleneck.title}’: ${decapitalise(labelOf('yearStatus', bottleneck.yearStatus))}.`,
    last ? evidenceInTime(context, bottleneck, last) : '',
    answer ? `De reactie: ${decapitalise(asSentence(answer.body))}` : '',
    bottleneck.yearStatus === 'opgelost' ? '' : `Nog nodig: ${withStop(decapitalise(bottleneck.remedy))}`,
  )
  return [
    line(
      `opvolging.${bottleneck.number}`,
      runs,
      ledger.idsOf(casesIn(year, ['bottleneck', bottleneck.name])),
    ),
  ]
}
