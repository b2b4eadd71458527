// The period reports of the demo as steps: what two municipalities filled in, so that
// the page of reports has figures to show.
import { enterPeriodReport } from '#usecases/enterPeriodReport.ts'
import { known, type Step, settled } from './steps.ts'

const REPORTS = [
  {
    by: 'daan.denkbeeld',
    period: '2026-T1',
    day: '2026-05-11',
    numbers: {
      takenPreventive: 34,
      takenRepressive: 9,
      talks: 41,
      warnings: 6,
      teamwork: 12,
      debtHelp: 15,
      wmo: 5,
    },
    note: 'Er kwamen meer vragen over giften binnen dan in de maanden ervoor. Vaak was een gesprek genoeg.',
  },
  {
    by: 'daan.denkbeeld',
    period: '2026-T2',
    day: '2026-09-07',
    numbers: {
      takenPreventive: 39,
      takenRepressive: 7,
      talks: 48,
      warnings: 4,
      teamwork: 17,
      debtHelp: 18,
      wmo: 6,
    },
    note: 'De wijkteams bellen nu eerst. Daardoor hoefde er minder vaak iets te worden teruggevorderd.',
  },
  {
    by: 'vigo.verzonnen',
    period: '2026-T1',
    day: '2026-05-18',
    numbers: {
      takenPreventive: 21,
      takenRepressive: 14,
      talks: 33,
      warnings: 8,
      teamwork: 7,
      debtHelp: 11,
      wmo: 3,
    },
    note: 'Wij liepen de oudste vorderingen na. Daarbij bleek een inhouding te lang door te lopen.',
  },
] as const

export const reportSteps = (): readonly Step[] =>
  REPORTS.map(
    ({ by, period, day, numbers, note }): Step => ({
      key: `period report ${by} ${period}`,
      at: new Date(`${day}T09:00:00.000Z`),
      run: (deps, world) =>
        void settled(
          enterPeriodReport(deps, known(world.actors, by), {
            ...{ period, note, version: 0 },
            numbers: Object.entries(numbers).map(([name, value]) => ({ name, value })),
          }),
          `period report ${by} ${period}`,
        ),
    }),
  )
