// Early warnings as steps: a campaign and a media week, the months gone through, warnings judged and one series muted.
import { addMonths, monthsFrom } from '#core/warning/months.ts'
import { findWarningMonths, findWarnings, type WarningRow } from '#db/warnings.ts'
import type { Deps } from '#usecases/deps.ts'
import { findMonthlyWarnings } from '#usecases/findMonthlyWarnings.ts'
import { judgeWarning } from '#usecases/judgeWarning.ts'
import { muteWarning } from '#usecases/muteWarning.ts'
import { saveReportingEvent } from '#usecases/reportingEvents.ts'
import { known, type Step, settled, type World } from './steps.ts'

const drafterOf = (world: World) => known(world.actors, 'bas.beleid')

const EVENTS = [
  {
    kind: 'campagne',
    what: 'Oproep aan cliëntenraden om te melden over giften',
    source: 'Nieuwsbrief van de Landelijke Cliëntenraad (verzonnen)',
    firstDay: '2025-02-03',
    lastDay: '2025-02-28',
    threadIds: ['giften-incidenteel', 'giften-regelmatig', 'giften-in-natura'],
  },
  {
    kind: 'media',
    what: 'Krant schrijft een week over terugvorderingen',
    source: 'Verzonnen dagblad',
    firstDay: '2025-11-10',
    lastDay: '2025-11-16',
    threadIds: ['terugvorderingsplicht', 'hoge-terugvordering-lange-periode'],
  },
] as const

/** The register first, then the months one after another, and what the drafter said of what was found. */
export const warningSteps = (): readonly Step[] => [
  ...EVENTS.map(
    (event, index): Step => ({
      key: `reporting event ${index}`,
      at: new Date(`${event.lastDay}T15:00:00.000Z`),
      run: (deps, world) =>
        void settled(saveReportingEvent(deps, drafterOf(world), event), `reporting event ${index}`),
    }),
  ),
  {
    key: 'monthly warnings',
    at: new Date('2026-11-02T06:00:00.000Z'),
    run: (deps) => void findMonthlyWarnings(deps),
  },
  {
    key: 'judge warnings',
    at: new Date('2026-11-03T09:30:00.000Z'),
    run: judgeSome,
  },
]

/** What the drafter says of some, one of them to be confirmed in the last month; and one series muted. */
function judgeSome(deps: Deps, world: World): void {
  const [latest, ...rest] = strongest(deps)
  const muted = rest.find(({ series }) => series !== latest?.series)
  // Judged in the month before, so that the last one asks whether that still holds.
  const judged = rest.find(({ series }) => series === latest?.series)
  if (!judged || !muted) throw new Error('The demo holds no two warnings to judge')
  const actor = drafterOf(world)
  settled(
    judgeWarning(deps, actor, {
      warningId: judged.id,
      verdict: 'terecht',
      reason: 'De eerste casus van deze soort. De partners letten erop of er meer komen.',
    }),
    'judge warnings',
  )
  for (const earlier of latestOfSeries(rest).filter(({ month }) => month < JUDGED_BEFORE))
    settled(judgeWarning(deps, actor, { warningId: earlier.id, ...verdictOn(earlier) }), earlier.id)
  settled(
    muteWarning(deps, actor, {
      warningId: muted.id,
      reason: 'Het team bespreekt dit al; kijk na de zomer opnieuw.',
      until: '2027-09-01',
    }),
    'mute a series',
  )
}

/** A series that last stood out before this month has been judged in the demo; the rest waits. */
const JUDGED_BEFORE = '2025-05'

const latestOfSeries = (latestFirst: readonly WarningRow[]): readonly WarningRow[] => [
  ...new Map(latestFirst.toReversed().map((warning) => [warning.series, warning])).values(),
]

const verdictOn = ({ observed }: WarningRow) =>
  observed > 1
    ? ({ verdict: 'terecht', reason: 'Er kwamen er snel meer bij. Het team houdt het bij.' } as const)
    : ({ verdict: 'toeval', reason: 'Bij deze ene casus bleef het.' } as const)

/** The last months in which something stood out, the surest first. */
const strongest = ({ db }: Deps): readonly WarningRow[] => {
  const [last] = findWarningMonths(db)
  return last === undefined
    ? []
    : monthsFrom(addMonths(last, -23), last)
        .toReversed()
        .flatMap((month) => findWarnings(db, month).filter(({ strength }) => strength === 'strong'))
}
