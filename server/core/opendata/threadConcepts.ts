// The threads (rode draden) as a thesaurus by SKOS, with where merged and split threads went.
import type { ThreadMapping } from '../threadMapping.ts'
import type { Thing, Value } from './linkedData.ts'

/** A thread as far as the thesaurus tells it; days are YYYY-MM-DD. */
export interface ThreadConcept {
  readonly id: string
  readonly parentId: string | null
  readonly label: string
  readonly definition: string
  readonly scopeNote: string
  readonly synonyms: readonly string[]
  readonly since: string
  readonly until: string | null
}

/** The address of the thesaurus below the address of the house. */
const SCHEME = '/open-data/rode-draden'

/** The address of a thread as a concept. */
const conceptAddress = (origin: string, id: string): string => `${origin}${SCHEME}#${id}`

type Property = readonly [name: string, value: Value]

/** The thesaurus and its concepts, in the order of their ids. */
export function threadConcepts(
  origin: string,
  threads: readonly ThreadConcept[],
  mappings: readonly ThreadMapping[],
  codebookVersion: string,
): readonly Thing[] {
  const ordered = threads.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const address = (id: string): Value => ({ address: conceptAddress(origin, id) })
  const scheme: Value = { address: `${origin}${SCHEME}` }
  const conceptOf = ({ id, parentId, ...thread }: ThreadConcept): Thing => ({
    address: conceptAddress(origin, id),
    kind: 'skos:Concept',
    properties: [
      ['skos:prefLabel', { text: thread.label }],
      ...thread.synonyms.map((text): Property => ['skos:altLabel', { text }]),
      ['skos:notation', { plain: id }],
      ['skos:definition', { text: thread.definition }],
      ...(thread.scopeNote === '' ? [] : [['skos:scopeNote', { text: thread.scopeNote }] satisfies Property]),
      ['skos:inScheme', scheme],
      ...(parentId === null
        ? [['skos:topConceptOf', scheme] satisfies Property]
        : [['skos:broader', address(parentId)] satisfies Property]),
      ...ordered.flatMap((child): Property[] =>
        child.parentId === id ? [['skos:narrower', address(child.id)]] : [],
      ),
      ['dct:issued', { day: thread.since }],
      ...(thread.until === null ? [] : retired(thread.until)),
      ...whereItWent(id, mappings).map(([name, to]): Property => [name, address(to)]),
    ],
  })
  return [
    {
      address: `${origin}${SCHEME}`,
      kind: 'skos:ConceptScheme',
      properties: [
        ['dct:title', { text: 'Rode draden van het Signaleringsteam' }],
        ['owl:versionInfo', { plain: codebookVersion }],
        ['dct:language', { plain: 'nl' }],
        ...ordered.flatMap(({ id, parentId }): Property[] =>
          parentId === null ? [['skos:hasTopConcept', address(id)]] : [],
        ),
      ],
    },
    ...ordered.map(conceptOf),
  ]
}

const retired = (until: string): readonly Property[] => [
  ['owl:deprecated', { plain: 'true' }],
  ['dct:valid', { day: until }],
]

/** A thread that went into one other is narrower than that; one that was split is broader than its parts. */
function whereItWent(id: string, mappings: readonly ThreadMapping[]): readonly (readonly [string, string])[] {
  const targets = [...new Set(mappings.flatMap(({ from, to }) => (from === id ? [to] : [])))].sort()
  const relation = targets.length > 1 ? 'skos:narrowMatch' : 'skos:broadMatch'
  return targets.flatMap((to) => [[relation, to] as const, ['dct:isReplacedBy', to] as const])
}
