// How well each kind of identifier is found, for everyone to read.
import { identifierWords } from '#core/algorithms/measured.ts'
import { MEASURED_IDENTIFIERS } from '#core/algorithms/measuredIdentifiers.ts'
import { IDENTIFIER_TYPES, type IdentifierType } from '#core/deidentify/span.ts'
import { identifierLabels } from '#core/labels/identifiers.nl.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Table } from '../../ui/Table.tsx'

const percent = (share: number): string =>
  `${(share * 100).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`

export const IdentifierFigures = () => (
  <>
    <Heading>Hoe goed herkenbare gegevens worden gevonden</Heading>
    <p>
      {identifierWords()} Daarom leest altijd een mens mee, en nog een. De tabel gaat over de teksten van de
      eerste meting.
    </p>
    <Table<IdentifierType>
      caption="Per soort gegeven"
      rows={IDENTIFIER_TYPES}
      rowKey={(type) => type}
      columns={[
        { header: 'Soort', rowHeader: true, cell: (type) => identifierLabels[type] },
        { header: 'In de teksten', numeric: true, cell: (type) => MEASURED_IDENTIFIERS[type].gold },
        {
          header: 'Helemaal gevonden',
          numeric: true,
          cell: (type) => percent(MEASURED_IDENTIFIERS[type].covered),
        },
        {
          header: 'Tekens blijven staan',
          numeric: true,
          cell: (type) => percent(MEASURED_IDENTIFIERS[type].leak),
        },
        {
          header: 'Terecht gemarkeerd',
          numeric: true,
          cell: (type) => percent(MEASURED_IDENTIFIERS[type].precision),
        },
      ]}
    />
  </>
)
