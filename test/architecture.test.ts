// The house rules that a compiler does not hold: who may import whom, and how big things grow.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Arrows only point to what is listed; what is not listed is not allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  db: ['core'],
  search: ['core'],
  letters: ['core'],
  usecases: ['core', 'db'],
  jobs: ['core', 'db', 'search', 'usecases'],
  graphql: ['core', 'db', 'search', 'usecases'],
  http: ['core', 'db', 'search', 'letters', 'graphql', 'usecases'],
}
const LINES_MAX = 300
const MEDIAN_MAX = 90

const sources = ['server', 'web', 'seeds', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter(
      (file) => !/generated\.ts$|graphql-env\.d\.ts$|^seeds\/(cases|bottlenecks|precedents)\//.test(file),
    ),
)
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** Where an import points to, from the root of the project; packages are left out. */
function importsOf(file: string): readonly string[] {
  const aliases: Readonly<Record<string, string>> = JSON.parse(read('package.json')).imports
  return [...read(file).matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].flatMap(([, specifier = '']) => {
    if (specifier.startsWith('.')) return [join(dirname(file), specifier)]
    const alias = Object.keys(aliases).find((key) => specifier.startsWith(key.slice(0, -1)))
    return alias ? [join(String(aliases[alias]).slice(0, -1), specifier.slice(alias.length - 1))] : []
  })
}

describe('who may import whom', () => {
  test.each(Object.keys(MAY_IMPORT))('server/%s imports only what it may', (part) => {
    const wrong = sources
      .filter((file) => file.startsWith(`server/${part}/`))
      .flatMap((file) =>
        importsOf(file)
          .filter(
            (target) =>
              ![part, ...(MAY_IMPORT[part] ?? [])].some((may) => target.startsWith(`server/${may}/`)),
          )
          .map((target) => `${file} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('the web app reaches nothing of the server but its rules', () => {
    const wrong = sources
      .filter((file) => file.startsWith('web/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => !target.startsWith('web/') && !target.startsWith('server/core/'))
          .map((target) => `${file} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('no file imports itself by way of others', () => {
    const graph = new Map(sources.map((file) => [file, importsOf(file)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const target of graph.get(file) ?? []) visit(target, [...path, file])
        done.add(file)
      }
    }
    for (const file of sources) visit(file, [])
    expect(cycles).toEqual([])
  })

  test('only config.ts reads the environment', () => {
    const readers = sources.filter((file) => /^server\//.test(file) && /process\.env/.test(read(file)))
    expect(readers).toEqual(['server/main.ts'])
  })
})

describe('how things grow', () => {
  const lines = sources.map((file) => ({ file, count: read(file).split('\n').length }))

  test(`no file is longer than ${LINES_MAX} lines`, () => {
    expect(lines.filter(({ count }) => count > LINES_MAX)).toEqual([])
  })

  test(`half of the files have at most ${MEDIAN_MAX} lines`, () => {
    const sorted = lines.map(({ count }) => count).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_MAX)
  })

  test('every file begins by saying what it is for', () => {
    expect(sources.filter((file) => !/^(#!.*\n)?\/[/*]/.test(read(file)))).toEqual([])
  })

  test('no drawer for what has no name', () => {
    expect(
      sources.filter((file) => /(^|\/)(utils?|helpers?|common|misc|managers?)(\/|\.|$)/i.test(file)),
    ).toEqual([])
  })

  test('no rule of the linter or compiler is switched off', () => {
    // Spelt in pieces, so that this file does not find itself.
    const suppression = new RegExp(
      [
        ['biome', 'ignore'],
        ['@ts', '(ignore|expect-error|nocheck)'],
        ['eslint', 'disable'],
      ]
        .map((words) => words.join('-'))
        .join('|'),
    )
    expect(sources.filter((file) => suppression.test(read(file)))).toEqual([])
  })
})
