// Campaigns and media weeks in the letter: a wave of reports is not yet a wave of trouble.
import { daysInWords } from '../../dutch/dates.ts'
import { capitalise, enumerate, withoutStop } from '../../dutch/words.ts'
import { concerns, touches } from '../../warning/judging.ts'
import { addMonths } from '../../warning/months.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import type { ReportingEventFact } from '../facts.ts'

/** Coding takes time: what was reported in the last months of a year is often published, and counted, in the next. */
const MONTHS_BEFORE = 3

/** The events by which the counts of the year may have gone up. */
const eventsOf = ({ facts, year }: LetterContext): readonly ReportingEventFact[] =>
  facts.events.filter((event) => touches(event, addMonths(`${year}-01`, -MONTHS_BEFORE), `${year}-12`))

/** All of them, for the chapter on how far the numbers reach. */
export function eventsOfYear(context: LetterContext): string {
  const events = eventsOf(context)
  if (events.length === 0)
    return `Voor ${context.year} hebben wij geen campagnes of mediaweken vastgelegd die het aantal meldingen kunnen hebben verhoogd.`
  const told = events.map((event) =>
    event.kind === 'campagne'
      ? `${daysInWords(event)} liep de campagne ${quoted(event)}`
      : `${daysInWords(event)} was er aandacht in de media (${quoted(event)})`,
  )
  return `${capitalise(enumerate(told))}. Wij kunnen niet zeggen hoeveel meldingen daarvan komen.`
}

/** Those about the threads of one bottleneck; which cases came in through them is not told. */
export function eventsAbout(context: LetterContext, { threads, voice }: LetterBottleneck): string {
  const told = eventsOf(context)
    .filter((event) => event.threadIds.length > 0 && concerns(event, threads))
    .map((event) =>
      event.kind === 'campagne'
        ? `${daysInWords(event)} liep hierover een campagne (${quoted(event)})`
        : `${daysInWords(event)} was hierover aandacht in de media (${quoted(event)})`,
    )
  if (told.length === 0) return ''
  const caution = voice('events')([
    'dat telt mee bij het lezen van de aantallen',
    'houd daar rekening mee bij het vergelijken van de jaren',
    'wat dat met het aantal meldingen deed, laten wij open',
  ])
  return `${capitalise(enumerate(told))}; ${caution}.`
}

const quoted = ({ what }: ReportingEventFact): string => `‘${withoutStop(what)}’`
