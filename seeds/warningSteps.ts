// Early warnings as steps: a campaign and a media week, the months gone through, warnings judged and one series muted.
import type { Verdict } from '#core/warning/judging.ts'
import { addMonths, monthsFrom } from '#core/warning/months.ts'
import { findWarningMonths, findWarnings, type WarningRow } from '#db/warnings.ts'
import type { Deps } from '#usecases/deps.ts'
import { findMonthlyWarnings } from '#usecases/findMonthlyWarnings.ts'
import { judgeWarning } from '#usecases/judgeWarning.ts'
import { muteWarning } from '#usecases/muteWarning.ts'
import { saveReportingEvent } from '#usecases/reportingEvents.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { LOONGEGEVENS } from './cases/loongegevens.ts'
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
  {
    kind: 'campagne',
    what: 'Meldweek van sociaal raadslieden over inhoudingen voor oude schulden',
    source: 'Oproep in wachtkamers (verzonnen)',
    firstDay: '2026-01-12',
    lastDay: '2026-01-16',
    threadIds: ['invordering-en-bestaansminimum'],
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
  {
    key: 'bottleneck of a warning',
    at: new Date('2026-11-04T10:00:00.000Z'),
    run: makeBottleneck,
  },
]

/** What the drafter says of what stood out: all that is over, and the rise in its first month, so that the last asks whether it holds. */
function judgeSome(deps: Deps, world: World): void {
  const actor = drafterOf(world)
  const found = strongest(deps)
  for (const warning of latestOfSeries(found.filter(({ month }) => month !== found[0]?.month)))
    settled(judgeWarning(deps, actor, { warningId: warning.id, ...judgementOf(warning) }), warning.id)
  const muted = found.find(({ kind }) => kind === 'provision')
  if (!muted) throw new Error('The demo holds no series to mute')
  const until = '2027-03-01'
  settled(muteWarning(deps, actor, { warningId: muted.id, reason: DOUBLE, until }), 'mute a series')
}

/** The rise of spring is made a bottleneck, resting on the cases it counts. */
function makeBottleneck(deps: Deps, world: World): void {
  const { evidence, ...texts } = LATE_WAGES
  const warning = strongest(deps).find(
    ({ threadId, kind }) => kind === 'thread' && threadId === texts.threadIds[0],
  )
  const input = {
    ...texts,
    warningId: warning?.id ?? null,
    caseIds: evidence.map((key) => known(world.cases, key)),
  }
  settled(saveBottleneck(deps, drafterOf(world), input), 'bottleneck of a warning')
}

const LATE_WAGES = {
  kind: 'harsh_effect',
  title: 'Wie werkt, krijgt achteraf een rekening voor loon dat te laat doorkwam',
  description:
    'Gemeenten halen lonen zelf op, maar krijgen ze maanden te laat. Tot die tijd betalen zij te veel, daarna volgt een vordering. Wie alles goed deed, zit een maand zonder geld.',
  whoItHits: 'Mensen met bijstand en een kleine baan, vooral met loon per week.',
  cause: 'systeem_of_proces',
  remedy:
    'Elke maand een schatting inhouden en later gelijktrekken, en bij vertraging niet terugvorderen in één keer.',
  remedyKind: 'uitvoering',
  addressee: 'gemeente',
  feasibility: 'Kan binnen de huidige regels; de levering van lonen vraagt afspraken met UWV.',
  feasibilityBy: 'het team',
  priority: 'midden',
  priorityReason: 'Het treft mensen omdat zij werken.',
  disclosure: 'openbaar',
  firstYear: 2026,
  threadIds: ['verrekening-en-bijverdienen', 'fout-van-de-overheid'],
  provisionIds: ['pw-art-58-lid-4', 'pw-art-58-lid-2-ond-e'],
  evidence: LOONGEGEVENS.map(({ key }) => key),
} as const

const DOUBLE = 'Dit zijn dezelfde casussen als bij de rode draad zelf; daar volgen wij het.'

/** What was said of the waves, by what their cases have in common. */
const WAVES = [
  {
    ids: ['invordering-en-bestaansminimum', 'pw-art-60-lid-3'],
    verdict: 'campagne',
    reason: 'De raadslieden vroegen erom. Het zijn schulden van jaren terug en daarna kwam er niets bij.',
  },
  {
    ids: ['verrekening-en-bijverdienen', 'pw-art-58-lid-4', 'pw-art-58-lid-2-ond-e'],
    verdict: 'terecht',
    reason:
      'Vier organisaties beschrijven lonen die maanden te laat doorkomen. Wij maken er een knelpunt van.',
  },
  {
    ids: ['digitale-drempel', 'geen-persoonlijk-contact', 'awb-art-2-1-lid-1'],
    verdict: 'terecht',
    reason: 'Uiteenlopende organisaties noemen dezelfde oorzaak: een balie of inlog die dicht ging.',
  },
] as const

const waveOf = ({ threadId, provisionId }: WarningRow) =>
  WAVES.find(({ ids }) => ids.some((id) => id === threadId || id === provisionId))

/** The verdict on a series: that of its wave, or whether more came after a first case. */
function judgementOf(warning: WarningRow): { readonly verdict: Verdict; readonly reason: string } {
  const { verdict, reason } = waveOf(warning) ?? {}
  if (verdict && reason) return { verdict, reason }
  return warning.observed > 1
    ? { verdict: 'terecht', reason: 'Er kwamen er snel meer bij. Het team houdt het bij.' }
    : { verdict: 'toeval', reason: 'Bij deze ene casus bleef het.' }
}

const latestOfSeries = (latestFirst: readonly WarningRow[]): readonly WarningRow[] => [
  ...new Map(latestFirst.toReversed().map((warning) => [warning.series, warning])).values(),
]

/** The last months in which something stood out, the surest first. */
const strongest = ({ db }: Deps): readonly WarningRow[] => {
  const [last] = findWarningMonths(db)
  return last === undefined
    ? []
    : monthsFrom(addMonths(last, -23), last)
        .toReversed()
        .flatMap((month) => findWarnings(db, month).filter(({ strength }) => strength === 'strong'))
}
