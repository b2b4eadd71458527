// What is published as open data, described by DCAT-AP-NL, and the addresses it can be had at.
import { inWords } from '../dutch/numerals.ts'
import { PEOPLE_PUBLISHED_MIN } from '../risk/combinationRisk.ts'

/** What who opens the file finds first: most labels are left out while the collection is small. */
export const SPARSE_WORDS =
  'Zolang de verzameling klein is, zijn veel kolommen leeg: een rij houdt dan vaak alleen het jaar en de soort over, omdat meer labels iemand zouden aanwijzen. Hoe meer casussen, hoe meer labels er blijven staan.'

/** The licence of all open data: nobody has to ask. */
const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/'
/** The lists of values of the Publications Office of the European Union. */
export const AUTHORITY = 'http://publications.europa.eu/resource/authority'

interface Distribution {
  readonly path: string
  readonly mediaType: string
  readonly format: string
  readonly title: string
}

interface Dataset {
  readonly id: 'casussen' | 'rode-draden'
  readonly title: string
  readonly description: string
  readonly frequency: 'ANNUAL' | 'IRREG'
  readonly distributions: readonly Distribution[]
}

/** An edition of the open data: over which year, and on which day (YYYY-MM-DD) it was settled. */
export interface Edition {
  readonly year: number
  readonly day: string
}

/** The data sets, with the cases by edition and all together. */
export const datasetsOf = (editions: readonly Edition[]): readonly Dataset[] => [
  {
    id: 'casussen',
    title: 'Casussen van het Signaleringsteam',
    description: `Gepubliceerde casussen over hardvochtige gevolgen van de Participatiewet en verwante wetten, alleen de vaste labels. Elk jaar komt erbij wat in dat jaar is gepubliceerd, zodra de knelpuntenbrief erover is vastgesteld; daarna verandert het niet meer. Elke rij komt minstens ${inWords(PEOPLE_PUBLISHED_MIN)} keer voor; wat iemand kan aanwijzen, is weggelaten. ${SPARSE_WORDS}`,
    frequency: 'ANNUAL',
    distributions: [
      ...casesIn('/open-data', 'alle jaren'),
      ...editions.flatMap(({ year }) => casesIn(`/open-data/${year}`, String(year))),
      {
        path: '/open-data/kolommen.csv',
        mediaType: 'text/csv',
        format: 'CSV',
        title: 'Uitleg van de kolommen',
      },
    ],
  },
  {
    id: 'rode-draden',
    title: 'Rode draden',
    description: 'De terugkerende patronen waarmee casussen worden geduid, als thesaurus (SKOS).',
    frequency: 'IRREG',
    distributions: [
      {
        path: '/open-data/rode-draden.jsonld',
        mediaType: 'application/ld+json',
        format: 'JSON_LD',
        title: 'Rode draden (JSON-LD)',
      },
      {
        path: '/open-data/rode-draden.ttl',
        mediaType: 'text/turtle',
        format: 'RDF_TURTLE',
        title: 'Rode draden (Turtle)',
      },
    ],
  },
]

const lastOf = (days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null

const casesIn = (folder: string, which: string): readonly Distribution[] => [
  {
    path: `${folder}/casussen.csv`,
    mediaType: 'text/csv',
    format: 'CSV',
    title: `Casussen, ${which} (CSV)`,
  },
  {
    path: `${folder}/casussen.jsonld`,
    mediaType: 'application/ld+json',
    format: 'JSON_LD',
    title: `Casussen, ${which} (JSON-LD)`,
  },
]

/** The catalogue as JSON-LD. The threads last changed on a day (YYYY-MM-DD), or are as they came: null. */
export function catalogue(
  origin: string,
  editions: readonly Edition[],
  threadsChanged: string | null,
): string {
  const changed = { casussen: lastOf(editions.map(({ day }) => day)), 'rode-draden': threadsChanged }
  return `${JSON.stringify(
    {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        vcard: 'http://www.w3.org/2006/vcard/ns#',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      '@id': `${origin}/open-data/catalogus.jsonld`,
      '@type': 'dcat:Catalog',
      ...described(
        'Open data van Rode Draad',
        'Wat het Signaleringsteam als open data publiceert.',
        lastOf(Object.values(changed)),
      ),
      'dct:license': { '@id': LICENCE },
      'dcat:dataset': datasetsOf(editions).map((dataset) =>
        datasetNode(origin, changed[dataset.id], dataset),
      ),
    },
    null,
    2,
  )}\n`
}

const described = (title: string, description: string, day: string | null) => ({
  'dct:title': { '@value': title, '@language': 'nl' },
  'dct:description': { '@value': description, '@language': 'nl' },
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Signaleringsteam' },
  'dct:language': { '@id': `${AUTHORITY}/language/NLD` },
  ...(day === null ? {} : { 'dct:modified': { '@value': day, '@type': 'xsd:date' } }),
})

const datasetNode = (origin: string, day: string | null, dataset: Dataset) => ({
  '@id': `${origin}/open-data/catalogus.jsonld#${dataset.id}`,
  '@type': 'dcat:Dataset',
  ...described(dataset.title, dataset.description, day),
  'dct:identifier': `${origin}/open-data/catalogus.jsonld#${dataset.id}`,
  'dct:creator': { '@type': 'foaf:Agent', 'foaf:name': 'Signaleringsteam' },
  'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:fn': 'Secretariaat van het Signaleringsteam' },
  'dcat:theme': { '@id': `${AUTHORITY}/data-theme/SOCI` },
  'dct:accessRights': { '@id': `${AUTHORITY}/access-right/PUBLIC` },
  'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/${dataset.frequency}` },
  'dcat:distribution': dataset.distributions.map(({ path, mediaType, format, title }) => ({
    '@id': `${origin}${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@value': title, '@language': 'nl' },
    'dcat:accessURL': { '@id': `${origin}${path}` },
    'dcat:downloadURL': { '@id': `${origin}${path}` },
    'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:format': { '@id': `${AUTHORITY}/file-type/${format}` },
    'dct:license': { '@id': LICENCE },
  })),
})
