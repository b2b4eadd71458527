// Prints, at the end, how many tests of which kind ran, so that a kind that fell away is noticed.
import type { Reporter, TestModule } from 'vitest/node'

const KINDS: readonly (readonly [folder: string, kind: string])[] = [
  ['core/', 'rules (pure core)'],
  ['usecases/', 'use cases on a real database'],
  ['db/', 'database'],
  ['api/', 'API over HTTP'],
  ['search/', 'search'],
  ['jobs/', 'jobs'],
  ['imports/', 'reading files'],
  ['letters/', 'letter documents'],
  ['cli/', 'command line and server process'],
  ['seeds/', 'demo data'],
  ['web/', 'logic of the pages'],
  ['browser/', 'journeys in a browser'],
]
const OTHER = 'structure and documents'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const line = ({ passed, failed, skipped }: Count) => `${passed} passed, ${failed} failed, ${skipped} skipped`

export default class KindsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, Count>()
    const total: Count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      const kind = KINDS.find(([folder]) => module.moduleId.includes(`/test/${folder}`))?.[1] ?? OTHER
      const count = counts.get(kind) ?? { passed: 0, failed: 0, skipped: 0 }
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'pending') continue
        count[state] += 1
        total[state] += 1
      }
      counts.set(kind, count)
    }
    console.log('\nTests by kind')
    for (const [kind, count] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
      console.log(`  ${kind.padEnd(34)} ${line(count)}`)
    console.log(`\n${line(total)}`)
  }
}
