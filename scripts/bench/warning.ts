// Measures how soon the early warning finds a doubling, on simulated months, beside other methods alone.
import { ears } from '#core/warning/comparators.ts'
import { cusum } from '#core/warning/cusum.ts'
import { farrington } from '#core/warning/farrington.ts'
import { farringtonFlexible } from '#core/warning/farringtonFlexible.ts'
import { gammaPoisson } from '#core/warning/gammaPoisson.ts'
import { judgeLastMonth } from '#core/warning/monitor.ts'
import { span } from '#core/warning/series.ts'
import { chanceFrom } from '../synthetic/random.ts'

const SEED = 20_260
const QUIET = 12
const AFTER = 6
const RATES = [0.3, 1, 3, 10] as const

/** Whether a method gives an alarm in each of the months from `first` on. */
type Method = (counts: readonly number[], first: number) => readonly boolean[]

const alarms = (found: readonly { readonly alarm: boolean | null }[]) =>
  found.map(({ alarm }) => alarm === true)
const series = (counts: readonly number[]) => ({ counts, frequency: 12 })

const METHODS: Readonly<Record<string, Method>> = {
  'Rode Draad': (counts, first) =>
    span(first, counts.length).map(
      (index) => (judgeLastMonth(counts.slice(0, index))?.methods.length ?? 0) > 0,
    ),
  'alleen Gamma-Poisson': (counts, first) => alarms(gammaPoisson(series(counts), [first, counts.length])),
  'alleen CUSUM (grens 3)': (counts, first) =>
    alarms(cusum(series(counts), [first, counts.length], { theta: Math.LN2, h: 3 })),
  'alleen Farrington flexibel': (counts, first) =>
    alarms(
      farringtonFlexible(series(counts), [first, counts.length], {
        b: 3,
        w: 1,
        noPeriods: 4,
        pThresholdTrend: 1,
        pastWeeksNotIncluded: 6,
        thresholdMethod: 'nbPlugin',
        limit54: [0, 3],
      }),
    ),
  'alleen Farrington 1996': (counts, first) =>
    alarms(farrington(series(counts), [first, counts.length], { b: 5, w: 1, alpha: 0.1, limit54: [0, 1] })),
  'alleen EARS C1': (counts, first) => alarms(ears(series(counts), [first, counts.length], { alpha: 0.05 })),
}

/** Prints, for each method, the share of quiet months with an alarm and the share of doublings found within six months. */
export function benchWarning(runs: number, baseline = 60): void {
  console.log(
    `${runs} reeksen per regel, ${baseline} maanden geschiedenis, vast begin van het toeval (${SEED})\n`,
  )
  console.log('| methode | per maand | vals alarm | binnen 6 maanden gevonden | beide grenzen gehaald |')
  console.log('| --- | ---: | ---: | ---: | --- |')
  for (const [name, method] of Object.entries(METHODS)) {
    const few = name.startsWith('alleen Farrington') ? Math.ceil(runs / 4) : runs
    for (const rate of RATES) {
      const { falseShare, found } = measure(method, rate, few, baseline)
      const aim = rate === 1 ? 0.71 : rate === 3 ? 0.96 : null
      const met = aim === null ? '' : falseShare <= 0.045 && found >= aim ? 'ja' : 'nee'
      console.log(
        `| ${name} | ${String(rate).replace('.', ',')} | ${percent(falseShare)} | ${percent(found)} | ${met} |`,
      )
    }
  }
}

function measure(method: Method, rate: number, runs: number, baseline: number) {
  const chance = chanceFrom(SEED)
  let quietAlarms = 0
  let found = 0
  for (let run = 0; run < runs; run++) {
    const counts = span(1, baseline + QUIET + AFTER).map((month) =>
      poissonDraw(month > baseline + QUIET ? 2 * rate : rate, chance.next()),
    )
    const given = method(counts, baseline + 1)
    quietAlarms += given.slice(0, QUIET).filter(Boolean).length
    if (given.slice(QUIET).some(Boolean)) found += 1
  }
  return { falseShare: quietAlarms / (runs * QUIET), found: found / runs }
}

/** The Poisson count at this point of its cumulative distribution. */
function poissonDraw(mean: number, at: number): number {
  let count = 0
  let chance = Math.exp(-mean)
  let total = chance
  while (at > total && count < 1000) {
    count += 1
    chance *= mean / count
    total += chance
  }
  return count
}

const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')} %`
