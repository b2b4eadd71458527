// The documents say what is true: links lead somewhere, terms are explained, versions agree.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const listed = (folder: string, shape: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => shape.test(file))
    .map((file) => join(folder, file))

const documents = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md') && file !== 'LICENSE'),
  ...listed('docs', /\.md$/),
  'seeds/README.md',
]

test('every link in the documents leads to a file that is there', () => {
  const dead = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(ROOT, dirname(document), target)))
      .map((target) => `${document}: ${target}`),
  )
  expect(dead).toEqual([])
})

test('the map of the architecture names every part of the house, and no part that is not there', () => {
  const map = read('ARCHITECTURE.md')
  const parts = readdirSync(join(ROOT, 'server'), { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  )
  expect(parts.filter((part) => !map.includes(`  ${part}`))).toEqual([])
  const named = [...map.matchAll(/^ {2}([a-zA-Z]+(?:\/|\.ts))/gm)].map(([, part = '']) => part)
  expect(named.filter((part) => !parts.includes(part))).toEqual([])
  const folders = ['server/core', 'web', 'scripts'].flatMap((place) =>
    readdirSync(join(ROOT, place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${entry.name}/`),
  )
  expect(folders.filter((folder) => !map.includes(folder))).toEqual([])
})

test('every file of the house that a document points to is there', () => {
  const gone = documents.flatMap((document) =>
    [...read(document).matchAll(/`((?:server|web|scripts|seeds|test|docs)\/[\w./-]+\.\w+)`/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${document}: ${target}`),
  )
  expect(gone).toEqual([])
})

test('every Dutch term in brackets in a docstring is explained in the glossary', () => {
  /** Asides in English that happen to have the same form. */
  const asides =
    /^(a part of|any spacing|demo people|equal|exclusive end|nothing in common|null|or signals|stored nowhere|triggers guard that)$/
  const glossary = read('GLOSSARY.md')
  const terms = listed('server', /(?<!generated)\.ts$/).flatMap((file) =>
    [...read(file).matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
      [...comment.matchAll(/\(([a-zé]+(?: [a-zé]+){0,2})\)/g)].map(([, term = '']) => term),
    ),
  )
  expect(
    [...new Set(terms)].filter((term) => !asides.test(term) && !new RegExp(`\\b${term}\\b`).test(glossary)),
  ).toEqual([])
})

test('publiccode.yml tells the version and licence of the package', () => {
  const { version, license } = JSON.parse(read('package.json'))
  const publiccode = read('publiccode.yml')
  expect(publiccode).toContain(`softwareVersion: "${version}"`)
  expect(publiccode).toContain(`license: ${license}`)
})

test('every setting that is read is explained to the administrator', () => {
  const settings = [...read('server/config.ts').matchAll(/^ {2}([A-Z_]+): z\./gm)].map(
    ([, name = '']) => name,
  )
  expect(settings.length).toBeGreaterThan(5)
  expect(settings.filter((name) => !read('docs/beheer.md').includes(`\`${name}\``))).toEqual([])
})

test('the lock file names no host', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"')
})
