// The lists of the codebook as a whole: how far coders agree on each.
import { formatNumber } from '../../dates.ts'
import { Heading } from '../../ui/Heading.tsx'
import { LongTable } from '../../ui/LongTable.tsx'
import type { ListRow } from './agreementDocuments.ts'
import { measureWithBounds, STANDING_WORDS, shareWithBounds } from './figures.ts'

const SHOWN_AT_FIRST = 5

export const ListFigures = ({ lists }: { readonly lists: readonly ListRow[] }) => (
  <section className="rd-stack" aria-labelledby="lijsten">
    <Heading id="lijsten">Per onderdeel van het codeboek</Heading>
    <LongTable
      caption="Overeenstemming per onderdeel"
      captionHidden
      rows={lists}
      rowKey={({ list }) => list}
      few={SHOWN_AT_FIRST}
      toAll={`Toon alle ${lists.length} onderdelen`}
      columns={[
        { header: 'Onderdeel', rowHeader: true, cell: ({ label }) => label },
        { header: 'Casussen', numeric: true, cell: ({ cases }) => formatNumber(cases) },
        { header: 'Zelfde antwoord', numeric: true, cell: ({ percent }) => shareWithBounds(percent) },
        {
          header: 'Alfa',
          numeric: true,
          cell: ({ alpha, standing }) => (alpha ? measureWithBounds(alpha) : STANDING_WORDS[standing]),
        },
        { header: 'AC1', numeric: true, cell: ({ ac1 }) => measureWithBounds(ac1) },
      ]}
    />
  </section>
)
