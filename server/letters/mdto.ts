// Archival metadata of a frozen letter by MDTO 1.0: the letter as a record, and each of its files with a checksum.
import { createHash } from 'node:crypto'
import { ROUNDING_BASE } from '#core/disclosure/rounding.ts'
import { dateOfEdition, frontPage, type LetterEdition } from '#core/letter/edition.ts'
import { element } from './xml.ts'

/** A file of the letter, as it lies in the archive. */
export interface ArchivedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A piece of metadata with the name it has beside the files. */
export interface MetadataFile {
  readonly name: string
  readonly xml: string
}

type Child = { readonly markup: string }

const NAMESPACE = 'https://www.nationaalarchief.nl/mdto'
const SCHEMA = `${NAMESPACE} ${NAMESPACE}/MDTO-XML1.0.1.xsd`
const SOURCE = 'Rode Draad'

/** What the organisation that makes records (archiefvormer) is called: the partners that sign the letter. */
const RECORD_CREATORS = [
  'Landelijke Cliëntenraad',
  'Vereniging van Nederlandse Gemeenten',
  'Nederlandse Arbeidsinspectie',
] as const

/** Letters are kept for good; the table of all kinds of records and their terms stands in docs/reports.md. */
const KEPT_FOR_GOOD = { label: 'Blijvend te bewaren', code: 'B' }

/** Formats by extension, with their number in the PRONOM register. */
const FORMATS: Readonly<Record<string, { readonly label: string; readonly code: string }>> = {
  pdf: { label: 'Acrobat PDF 1.7 - Portable Document Format', code: 'fmt/276' },
  docx: { label: 'Microsoft Word for Windows (2007 onwards)', code: 'fmt/412' },
  odt: { label: 'OpenDocument Text 1.3', code: 'fmt/1756' },
  html: { label: 'Hypertext Markup Language 5', code: 'fmt/471' },
  json: { label: 'JSON Data Interchange Format', code: 'fmt/817' },
  csv: { label: 'Comma Separated Values', code: 'x-fmt/18' },
  svg: { label: 'Scalable Vector Graphics 1.1', code: 'fmt/92' },
  txt: { label: 'Plain Text File', code: 'x-fmt/111' },
  xml: { label: 'Extensible Markup Language 1.0', code: 'fmt/101' },
  zip: { label: 'ZIP Format', code: 'x-fmt/263' },
}

/**
 * The letter as a record and each file as a file, one document per thing, as the standard has it. The files of a frozen
 * letter are the same to the byte whenever they are made, so their checksums date from the day it was settled.
 */
export function mdtoXml(edition: LetterEdition, files: readonly ArchivedFile[]): readonly MetadataFile[] {
  return [
    { name: `${reference(edition)}.mdto.xml`, xml: mdtoDocument(informationObject(edition, files)) },
    ...files.map((file) => ({ name: `${file.name}.mdto.xml`, xml: mdtoDocument(fileObject(edition, file)) })),
  ]
}

const mdtoDocument = (inner: Child): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'MDTO',
    {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': SCHEMA,
    },
    inner,
  )}\n`

function informationObject(edition: LetterEdition, files: readonly ArchivedFile[]): Child {
  const { draft, status } = edition
  return part(
    'informatieobject',
    identification(reference(edition)),
    part('naam', frontPage(edition).title),
    concept('aggregatieniveau', 'Archiefstuk', 'Begrippenlijst Aggregatieniveaus MDTO'),
    concept('classificatie', 'Knelpuntenbrief', 'Soorten stukken van het Signaleringsteam'),
    part('omschrijving', draft.head.subject),
    part(
      'dekkingInTijd',
      concept('dekkingInTijdType', 'Heeft betrekking op', 'Begrippenlijst Dekking in tijd typen MDTO'),
      part('dekkingInTijdBegindatum', `${draft.year}-01-01`),
      part('dekkingInTijdEinddatum', `${draft.year}-12-31`),
    ),
    part('taal', 'nl'),
    part(
      'event',
      concept('eventType', status === 'frozen' ? 'Bevriezing' : 'Creatie', 'Begrippenlijst EventTypen MDTO'),
      part('eventTijd', dateOfEdition(edition)),
      named('eventVerantwoordelijkeActor', draft.head.from),
    ),
    concept('waardering', KEPT_FOR_GOOD.label, 'Begrippenlijst Waarderingen MDTO', KEPT_FOR_GOOD.code),
    ...files.map(({ name }) => named('heeftRepresentatie', name, name)),
    ...RECORD_CREATORS.map((name) => named('archiefvormer', name)),
    part(
      'beperkingGebruik',
      concept('beperkingGebruikType', 'Geen beperking', 'Begrippenlijst Beperking gebruik typen MDTO'),
      part(
        'beperkingGebruikNadereBeschrijving',
        `De brief is openbaar vanaf de dag waarop hij is verzonden. ${draft.basis.method === 'round' ? `Aantallen zijn afgerond op ${ROUNDING_BASE}` : `Aantallen kleiner dan ${draft.basis.threshold} zijn weggelaten, behalve nul`}.`,
      ),
    ),
  )
}

function fileObject(edition: LetterEdition, { name, bytes }: ArchivedFile): Child {
  const format = FORMATS[name.split('.').at(-1) ?? '']
  return part(
    'bestand',
    identification(name),
    part('naam', name),
    part('omvang', String(bytes.byteLength)),
    concept('bestandsformaat', format?.label ?? 'Onbekend', 'PRONOM-register', format?.code),
    part(
      'checksum',
      concept('checksumAlgoritme', 'SHA-256', 'Begrippenlijst Checksumalgoritmen MDTO'),
      part('checksumWaarde', createHash('sha256').update(bytes).digest('hex')),
      part('checksumDatum', `${dateOfEdition(edition)}T00:00:00`),
    ),
    named('isRepresentatieVan', frontPage(edition).title, reference(edition)),
  )
}

/** The name a version of the letter has in the archive. */
const reference = ({ draft, version }: LetterEdition): string =>
  `knelpuntenbrief-${draft.year}-versie-${version}`

const part = (name: string, ...children: readonly (string | Child)[]): Child => ({
  markup: element(name, {}, ...children),
})

const identification = (mark: string, name = 'identificatie'): Child =>
  part(name, part('identificatieKenmerk', mark), part('identificatieBron', SOURCE))

const named = (name: string, label: string, mark?: string): Child =>
  part(
    name,
    part('verwijzingNaam', label),
    ...(mark === undefined ? [] : [identification(mark, 'verwijzingIdentificatie')]),
  )

const concept = (name: string, label: string, list: string, code?: string): Child =>
  part(
    name,
    part('begripLabel', label),
    ...(code === undefined ? [] : [part('begripCode', code)]),
    named('begripBegrippenlijst', list),
  )
