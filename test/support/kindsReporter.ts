// Prints, at the end, how many tests of which kind ran, so that a kind that fell away is noticed.
import type { Reporter, TestModule } from 'vitest/node'

const KINDS: readonly (readonly [folder: string, kind: string])[] = [
  ['core/', 'regels (zuivere kern)'],
  ['usecases/', 'gebruiksgevallen op een echte database'],
  ['db/', 'database'],
  ['api/', 'API over HTTP'],
  ['search/', 'zoeken'],
  ['jobs/', 'taken'],
  ['imports/', 'bestanden inlezen'],
  ['letters/', 'brief'],
  ['cli/', 'opdrachtregel'],
  ['seeds/', 'voorbeeldgegevens'],
  ['browser/', 'browser'],
]

export default class KindsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, { passed: number; failed: number; skipped: number }>()
    for (const module of modules) {
      const kind =
        KINDS.find(([folder]) => module.moduleId.includes(`/test/${folder}`))?.[1] ?? 'opbouw en documenten'
      const count = counts.get(kind) ?? { passed: 0, failed: 0, skipped: 0 }
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state] += 1
      }
      counts.set(kind, count)
    }
    console.log('\nTests per soort')
    for (const [kind, { passed, failed, skipped }] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
      console.log(
        `  ${kind.padEnd(42)} ${String(passed).padStart(5)} geslaagd, ${failed} mislukt, ${skipped} overgeslagen`,
      )
  }
}
