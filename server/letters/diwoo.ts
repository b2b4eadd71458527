// Metadata of a letter for active disclosure (actieve openbaarmaking) under the Woo: DiWoo 0.9.8, values by their TOOI address.
import { dateOfEdition, frontPage, type LetterEdition } from '#core/letter/edition.ts'
import { AUTHORITY } from '#core/opendata/catalogue.ts'
import { element } from './xml.ts'

type Child = { readonly markup: string }

const NAMESPACE = 'https://standaarden.overheid.nl/diwoo/metadata/'
const SCHEMA = `${NAMESPACE} https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/diwoo/diwoo-metadata.xsd`
const TOOI = 'https://identifier.overheid.nl/tooi'

/** The team has no entry of its own among government bodies; the ministry that gets the letter makes it public. */
const PUBLISHER = {
  address: `${TOOI}/id/ministerie/mnre1073`,
  name: 'ministerie van Sociale Zaken en Werkgelegenheid',
}
const CATEGORY = { address: `${TOOI}/def/thes/kern/c_99a836c7`, name: 'adviezen' }
const ADOPTED = { address: `${TOOI}/def/thes/kern/c_641ecd76`, name: 'vaststelling' }

const KEYWORDS = ['knelpunten', 'Participatiewet', 'sociale zekerheid', 'handhaving', 'maatwerk'] as const

/** A file of its own that describes a frozen letter, to lie beside it. */
export const diwooXml = (edition: LetterEdition): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${diwooDocument(edition)}\n`

/** The element that describes a frozen letter, as a sitemap takes it up. */
export function diwooDocument(edition: LetterEdition): string {
  const { draft, version } = edition
  const { title } = frontPage(edition)
  // The document that is made public came to be when it was settled; its drafts are other documents.
  const date = dateOfEdition(edition)
  return element(
    'diwoo:Document',
    {
      'xmlns:diwoo': NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': SCHEMA,
    },
    part(
      'DiWoo',
      part(
        'identifiers',
        part('identifier', draft.head.reference),
        part('identifier', `knelpuntenbrief-${draft.year}-versie-${version}`),
      ),
      valued('publisher', PUBLISHER),
      part('naamOpsteller', draft.head.from),
      part('titelcollectie', part('officieleTitel', title)),
      part('omschrijvingen', part('omschrijving', draft.head.subject)),
      part(
        'classificatiecollectie',
        part('informatiecategorieen', valued('informatiecategorie', CATEGORY)),
        part('trefwoorden', ...KEYWORDS.map((keyword) => part('trefwoord', keyword))),
      ),
      part('creatiedatum', date),
      valued('language', { address: `${AUTHORITY}/language/NLD`, name: 'Nederlands' }),
      valued('format', { address: `${AUTHORITY}/file-type/PDF`, name: 'pdf' }),
      part(
        'documenthandelingen',
        part('documenthandeling', valued('soortHandeling', ADOPTED), part('atTime', `${date}T00:00:00`)),
      ),
    ),
  )
}

const part = (name: string, ...children: readonly (string | Child)[]): Child => ({
  markup: element(`diwoo:${name}`, {}, ...children),
})

const valued = (name: string, value: { readonly address: string; readonly name: string }): Child => ({
  markup: element(`diwoo:${name}`, { resource: value.address }, value.name),
})
