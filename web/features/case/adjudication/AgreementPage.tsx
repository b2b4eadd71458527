// How far coders agree with each other, per list of the codebook.
import { useQuery } from 'urql'
import { formatNumber } from '../../../dates.ts'
import { Loaded } from '../../../Loaded.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Table } from '../../../ui/Table.tsx'
import { AgreementDocument } from '../coding/codingDocuments.ts'

/** Krippendorff's own bounds: from 0.667 tentative conclusions are allowed, from 0.800 firm ones. */
const TENTATIVE_MIN = 0.667
const FIRM_MIN = 0.8

export function AgreementPage() {
  const [result] = useQuery({ query: AgreementDocument, requestPolicy: 'cache-and-network' })
  return (
    <Page
      title="Overeenstemming"
      lead="Twee duiders geven elke casus los van elkaar labels. Hier staat hoe vaak zij hetzelfde kozen."
    >
      <Loaded result={result}>
        {({ agreement }) =>
          agreement.length === 0 ? (
            <EmptyState title="Er zijn nog geen casussen die twee duiders hebben afgerond." />
          ) : (
            <Table
              caption="Overeenstemming per onderdeel van het codeboek"
              rows={agreement}
              rowKey={({ list }) => list}
              columns={[
                { header: 'Onderdeel', rowHeader: true, cell: ({ list }) => list },
                { header: 'Casussen', numeric: true, cell: ({ cases }) => formatNumber(cases) },
                { header: 'Hetzelfde gekozen', numeric: true, cell: ({ percent }) => asPercent(percent) },
                { header: 'Alfa', numeric: true, cell: ({ alpha }) => asAlpha(alpha) },
                { header: 'Betekenis', cell: ({ alpha }) => <Meaning alpha={alpha} /> },
              ]}
            />
          )
        }
      </Loaded>
      <p className="nl-paragraph">
        Alfa (van Krippendorff) corrigeert voor toeval: 1 is volledige overeenstemming, 0 is niet beter dan
        gokken. Vanaf 0,8 zijn de labels betrouwbaar, vanaf 0,667 zijn ze voorlopig bruikbaar. Bij een lage
        alfa verbetert het team het codeboek. Alfa zegt niets over een persoon.
      </p>
    </Page>
  )
}

const asPercent = (percent: number | null): string =>
  percent === null ? '–' : new Intl.NumberFormat('nl-NL', { style: 'percent' }).format(percent)

const asAlpha = (alpha: number | null): string =>
  alpha === null
    ? '–'
    : new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(alpha)

function Meaning({ alpha }: { readonly alpha: number | null }) {
  if (alpha === null) return <Badge>Niet te berekenen</Badge>
  if (alpha >= FIRM_MIN) return <Badge tone="ok">Betrouwbaar</Badge>
  if (alpha >= TENTATIVE_MIN) return <Badge tone="info">Voorlopig bruikbaar</Badge>
  return <Badge tone="warning">Codeboek bespreken</Badge>
}
