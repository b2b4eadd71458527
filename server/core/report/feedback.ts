// Quarterly feedback (terugkoppeling) to an organisation: what became of the signals it handed in. Only its own.

import type { SignalStatus } from '../codes.ts'
import { longDate } from '../dutch/dates.ts'
import { inWords } from '../dutch/numerals.ts'
import { plural } from '../dutch/words.ts'
import { groupBy } from '../groupBy.ts'
import { labelOf } from '../labels.nl.ts'
import { line, list, paragraph, section, table } from '../letter/richText.ts'
import type { Block, Section } from '../letter.ts'
import type { ResponseKind } from '../letterCodes.ts'
import { daysOf, type ReportPeriod, reportPeriodWords } from './quarter.ts'
import { ownOnly, type Report, TEAM } from './report.ts'

/** A bottleneck in a letter that was sent, with what the ministry answered. Days are YYYY-MM-DD. */
export interface AnsweredBottleneck {
  readonly title: string
  readonly letterYear: number
  readonly responses: readonly { readonly kind: ResponseKind; readonly body: string; readonly date: string }[]
}

/** A signal of the organisation with what became of it. */
export interface FollowedSignal {
  readonly code: string
  readonly reference: string | null
  readonly title: string
  readonly submittedOn: string
  readonly status: SignalStatus
  /** When it came in its present state. */
  readonly since: string
  readonly cases: readonly {
    readonly reference: string
    readonly publishedOn: string
    readonly thread: string
  }[]
  readonly bottlenecks: readonly AnsweredBottleneck[]
}

export interface FeedbackFacts {
  readonly organisation: string
  /** The letters that everyone may have, and where. */
  readonly letters: readonly { readonly year: number; readonly path: string }[]
  readonly period: ReportPeriod
  readonly countedOn: string
  /** Counts below this are small for who is outside the team. */
  readonly threshold: number
  /** Every signal of the organisation handed in before the end of the period. */
  readonly signals: readonly FollowedSignal[]
}

/**
 * The feedback over a quarter: the signals of the quarter, and earlier ones there is news of.
 * @param origin what addresses begin with, as https://host; without one they are those within this site
 */
export function feedbackReport(facts: FeedbackFacts, origin = ''): Report {
  const { organisation, period, countedOn, threshold, signals } = facts
  const { handedIn, news } = toldIn({ period, countedOn, signals })
  return {
    title: 'Wat werd er van uw signalen?',
    subject: `Terugkoppeling over het ${reportPeriodWords(period)}`,
    from: TEAM,
    countedOn,
    year: Number(period.slice(0, 4)),
    fileName: `terugkoppeling-${period}`,
    lines: [['Voor', organisation]],
    sections:
      handedIn.length + news.length === 0
        ? [nothingToTell()]
        : [
            section('samenvatting', 1, 'In het kort', [
              paragraph('samenvatting.aantal', summaryOf(handedIn, news)),
              paragraph('samenvatting.eigen', ownOnly(threshold)),
              ...statusTable(handedIn),
            ]),
            section(
              'ingediend',
              1,
              'Signalen die u in dit kwartaal indiende',
              signalBlocks('ingediend', handedIn),
            ),
            section('nieuws', 1, 'Eerdere signalen waarover nieuws is', signalBlocks('nieuws', news)),
            ...letterSection(facts.letters, [...handedIn, ...news], origin),
            section('antwoorden', 1, 'Wat het ministerie antwoordde', answerBlocks([...handedIn, ...news])),
          ],
  }
}

/** A quarter without signals and without news: one sentence, with no counts to explain and no empty parts below it. */
const nothingToTell = (): Section =>
  section('samenvatting', 1, 'In het kort', [
    paragraph(
      'samenvatting.aantal',
      'U diende in dit kwartaal geen signalen in, en over eerdere signalen is geen nieuws.',
    ),
  ])

/** What decides what is told. */
type Told = Pick<FeedbackFacts, 'period' | 'countedOn' | 'signals'>

/** Whether the feedback has anything to tell: a signal of the quarter, or news of an earlier one. */
export function hasFeedback(facts: Told): boolean {
  const { handedIn, news } = toldIn(facts)
  return handedIn.length + news.length > 0
}

/** The signals of the period, and the earlier ones of which something became known within it. */
function toldIn({ period, countedOn, signals }: Told) {
  const { from, until } = daysOf(period) ?? { from: countedOn, until: countedOn }
  const within = (day: string) => day >= from && day < until
  return {
    handedIn: signals.filter(({ submittedOn }) => within(submittedOn)),
    news: signals.filter((signal) => !within(signal.submittedOn) && daysWithNews(signal).some(within)),
  }
}

const daysWithNews = ({ since, cases, bottlenecks }: FollowedSignal): readonly string[] => [
  since,
  ...cases.map(({ publishedOn }) => publishedOn),
  ...bottlenecks.flatMap(({ responses }) => responses.map(({ date }) => date)),
]

const signalsWord = (count: number): string =>
  count === 0 ? 'geen signalen' : `${inWords(count)} ${plural(count, 'signaal', 'signalen')}`

const summaryOf = (handedIn: readonly FollowedSignal[], news: readonly FollowedSignal[]): string =>
  `U diende in dit kwartaal ${signalsWord(handedIn.length)} in. ${newsWords(news.length)} Dank voor het melden: zonder signalen is er geen brief.`

const newsWords = (count: number): string =>
  count === 0
    ? 'Over signalen van eerder is geen nieuws.'
    : `Over ${signalsWord(count)} van eerder is nieuws.`

function statusTable(signals: readonly FollowedSignal[]): readonly Block[] {
  const counts = groupBy(signals, ({ status }) => status)
  return table(
    'samenvatting.stand',
    'Waar uw signalen van dit kwartaal nu staan',
    ['Stand', 'Aantal'],
    [...counts].map(([status, all]) => [labelOf('ownSignalStatus', status), String(all.length)]),
  )
}

const signalBlocks = (id: string, signals: readonly FollowedSignal[]): readonly Block[] =>
  signals.length === 0
    ? [paragraph(`${id}.geen`, 'Geen.')]
    : table(
        `${id}.tabel`,
        'Per signaal',
        ['Signaal', 'Onderwerp', 'Ingediend', 'Stand', 'Casus en rode draad', 'Brief'],
        signals.map((signal) => [
          signal.reference === null ? signal.code : `${signal.code} (${signal.reference})`,
          signal.title,
          longDate(signal.submittedOn),
          labelOf('ownSignalStatus', signal.status),
          signal.cases.map(({ reference, thread }) => `${reference}: ${thread}`).join('; ') || '–',
          [...new Set(signal.bottlenecks.map(({ letterYear }) => String(letterYear)))].join(', ') || '–',
        ]),
      )

/** Where the letters can be read that tell of these signals. */
function letterSection(
  letters: FeedbackFacts['letters'],
  signals: readonly FollowedSignal[],
  origin: string,
): readonly Section[] {
  const told = new Set(signals.flatMap(({ bottlenecks }) => bottlenecks.map(({ letterYear }) => letterYear)))
  const lines = letters
    .filter(({ year }) => told.has(year))
    .map(({ year, path }) => line(`brieven.${year}`, `De brief over ${year}: ${origin}${path}`))
  return lines.length === 0
    ? []
    : [section('brieven', 1, 'Waar u de brieven leest', list('brieven.lijst', lines))]
}

function answerBlocks(signals: readonly FollowedSignal[]): readonly Block[] {
  const answered = new Map(
    signals.flatMap(({ bottlenecks }) => bottlenecks.map((each) => [each.title, each])),
  )
  const lines = [...answered.values()].flatMap(({ title, letterYear, responses }, index) =>
    responses.map(({ kind, body, date }, nth) =>
      line(
        `antwoorden.${index}.${nth}`,
        `${title} (brief over ${letterYear}). ${labelOf('responseKind', kind)}, ${longDate(date)}: ${body}`,
      ),
    ),
  )
  return lines.length === 0
    ? [
        paragraph(
          'antwoorden.geen',
          'Er is nog geen antwoord op een knelpunt waar een van deze signalen aan bijdroeg.',
        ),
      ]
    : list('antwoorden.lijst', lines)
}
