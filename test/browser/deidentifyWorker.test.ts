/** The same text comes out in the browser, through the worker that was built for it, as on the server. */
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { withoutSizes } from '#core/deidentify/placeholders.ts'
import type { Span } from '#core/deidentify/span.ts'
import { goldTexts, PARTS } from '../../scripts/bench/goldTexts.ts'
import { openSite, type Site } from './support.ts'

const TEXTS = PARTS.flatMap((part) => goldTexts(part).map(({ text }) => text))

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Where the built worker stands; its name has a hash in it. */
const workerUrl = (): string => {
  const name = readdirSync(new URL('../../dist/web/assets/', import.meta.url)).find((file) =>
    /^deidentifyWorker-.*\.js$/.test(file),
  )
  return `/assets/${name}`
}

test('every evaluation text reads the same in Chromium as in Node', { timeout: 180_000 }, async () => {
  const page = await site.openAs(null, '/')
  const answers = await page.evaluate(
    ({ url, texts }) =>
      new Promise<Span[][]>((resolve, reject) => {
        const worker = new Worker(url, { type: 'module' })
        const found: Span[][] = []
        const ask = () =>
          worker.postMessage({
            kind: 'read',
            turn: found.length,
            texts: [texts[found.length]],
            decisions: {},
          })
        worker.addEventListener('error', () => reject(new Error('the worker failed')))
        worker.addEventListener('message', ({ data }: MessageEvent<{ spans: Span[][] }>) => {
          found.push(data.spans[0] ?? [])
          if (found.length < texts.length) ask()
          else resolve(found)
        })
        ask()
      }),
    { url: workerUrl(), texts: TEXTS },
  )
  expect(answers).toHaveLength(TEXTS.length)
  // A sender is shown what will be kept, which is a municipality without its size.
  const asKept = (text: string) =>
    deidentify(text).spans.map((span) => ({ ...span, replacement: withoutSizes(span.replacement) }))
  const differing = TEXTS.filter(
    (text, i) => JSON.stringify(answers[i]) !== JSON.stringify(asKept(text)),
  ).length
  expect(differing).toBe(0)
})
