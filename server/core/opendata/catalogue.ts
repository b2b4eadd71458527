// What is published as open data, described by DCAT-AP-NL, and the addresses it can be had at.

/** The licence of all open data: nobody has to ask. */
const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/'
const AUTHORITY = 'http://publications.europa.eu/resource/authority'

interface Distribution {
  readonly path: string
  readonly mediaType: string
  readonly format: string
  readonly title: string
}

interface Dataset {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly frequency: 'QUARTERLY' | 'IRREG'
  readonly distributions: readonly Distribution[]
}

/** The data sets as of a day (YYYY-MM-DD). */
export const datasetsOf = (day: string): readonly Dataset[] => [
  {
    id: 'casussen',
    title: 'Casussen van het Signaleringsteam',
    description:
      'Gepubliceerde casussen over hardvochtige gevolgen van de Participatiewet en verwante wetten, alleen de vaste labels. Elke rij komt minstens tien keer voor; wat iemand kan aanwijzen, is weggelaten.',
    frequency: 'QUARTERLY',
    distributions: [
      {
        path: `/open-data/${day}/casussen.csv`,
        mediaType: 'text/csv',
        format: 'CSV',
        title: 'Casussen (CSV)',
      },
      {
        path: `/open-data/${day}/casussen.jsonld`,
        mediaType: 'application/ld+json',
        format: 'JSON_LD',
        title: 'Casussen (JSON-LD)',
      },
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

/** The catalogue as JSON-LD. */
export const catalogue = (origin: string, day: string): string =>
  `${JSON.stringify(
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
      ...described('Open data van Rode Draad', 'Wat het Signaleringsteam als open data publiceert.', day),
      'dct:license': { '@id': LICENCE },
      'dcat:dataset': datasetsOf(day).map((dataset) => datasetNode(origin, day, dataset)),
    },
    null,
    2,
  )}\n`

const described = (title: string, description: string, day: string) => ({
  'dct:title': { '@value': title, '@language': 'nl' },
  'dct:description': { '@value': description, '@language': 'nl' },
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Signaleringsteam' },
  'dct:language': { '@id': `${AUTHORITY}/language/NLD` },
  'dct:modified': { '@value': day, '@type': 'xsd:date' },
})

const datasetNode = (origin: string, day: string, dataset: Dataset) => ({
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

/** The first day of the quarter a moment (ISO 8601) falls in: open data is renewed four times a year. */
export const quarterStart = (instant: string): string => {
  const month = Math.floor((Number(instant.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${instant.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

/** Whether this is a day on which open data was or is renewed. */
export const isEditionDay = (day: string, today: string): boolean =>
  /^20\d{2}-(?:01|04|07|10)-01$/.test(day) && day <= today
