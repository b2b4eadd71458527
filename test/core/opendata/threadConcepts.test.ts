// The threads as a thesaurus: what hangs under what, and where merged and split threads went.
import { expect, test } from 'vitest'
import { asJsonLd, asTurtle } from '#core/opendata/linkedData.ts'
import { type ThreadConcept, threadConcepts } from '#core/opendata/threadConcepts.ts'

const concept = (
  id: string,
  parentId: string | null,
  change: Partial<ThreadConcept> = {},
): ThreadConcept => ({
  id,
  parentId,
  label: `Draad ${id}`,
  definition: `Wat ${id} is`,
  scopeNote: '',
  synonyms: [],
  since: '2026-01-01',
  until: null,
  ...change,
})
const ORIGIN = 'https://rodedraad.example'
const threads = [
  concept('thema', null),
  concept('giften', 'thema', { synonyms: ['Cadeaus'], definition: 'Met "aanhaling" en \\ streep' }),
  concept('oud', 'thema', { until: '2026-06-01' }),
  concept('gesplitst', 'thema', { until: '2026-07-01' }),
  concept('deel', 'thema'),
]
const mappings = [
  { from: 'oud', to: 'giften', at: '2026-06-01' },
  { from: 'gesplitst', to: 'giften', at: '2026-07-01' },
  { from: 'gesplitst', to: 'deel', at: '2026-07-01' },
]
const things = threadConcepts(ORIGIN, threads, mappings, '1.2')
const turtle = asTurtle(things)

test('each thread is a concept with its notation, wording and place', () => {
  const graph: unknown = JSON.parse(asJsonLd(things))
  expect(graph).toMatchObject({
    '@graph': expect.arrayContaining([
      expect.objectContaining({
        '@id': `${ORIGIN}/open-data/rode-draden#giften`,
        '@type': 'skos:Concept',
        'skos:notation': { '@value': 'giften' },
        'skos:altLabel': { '@value': 'Cadeaus', '@language': 'nl' },
        'skos:broader': { '@id': `${ORIGIN}/open-data/rode-draden#thema` },
      }),
    ]),
  })
})

test('a merged thread is narrower than where it went, a split one broader than its parts, and both are deprecated', () => {
  const statement = (id: string) =>
    turtle.split('\n\n').find((each) => each.startsWith(`<${ORIGIN}/open-data/rode-draden#${id}>`))
  expect(statement('oud')).toContain(`skos:broadMatch <${ORIGIN}/open-data/rode-draden#giften>`)
  expect(statement('oud')).toContain('owl:deprecated "true"')
  expect(statement('gesplitst')).toContain(`skos:narrowMatch <${ORIGIN}/open-data/rode-draden#deel>`)
  expect(statement('giften')).not.toContain('deprecated')
})

test('signs that mean something in Turtle are escaped', () => {
  expect(turtle).toContain('skos:definition "Met \\"aanhaling\\" en \\\\ streep"@nl')
})
