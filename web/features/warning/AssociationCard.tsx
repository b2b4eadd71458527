// Whether a thread and a provision or act go together more often than chance: one sentence, and how to read it.
import { formatMeasure } from '../../dates.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Table } from '../../ui/Table.tsx'
import type { Association } from './warningDocuments.ts'

export const AssociationCard = ({ association }: { readonly association: Association }) => (
  <div className="association">
    <p>
      {association.sentence}{' '}
      {association.provision === null ? null : (
        <Badge tone={association.inCodebook ? 'neutral' : 'info'}>
          {association.inCodebook ? 'Staat al bij de draad' : 'Staat nog niet bij de draad'}
        </Badge>
      )}
    </p>
    <Measures association={association} />
  </div>
)

const MEASURES = {
  EBGM: {
    name: 'EBGM (voorzichtige verhouding)',
    meaning: 'Zo veel keer zo vaak als verwacht. Bij weinig casussen ligt hij dichter bij 1.',
  },
  PRR: {
    name: 'PRR (verhouding van aandelen)',
    meaning:
      'Het aandeel met deze bepaling of wet onder casussen met de draad, gedeeld door dat onder de andere.',
  },
  ROR: {
    name: 'ROR (kansverhouding)',
    meaning: 'Hetzelfde, maar dan met de kans op wel tegenover niet.',
  },
  IC: {
    name: 'IC (informatie)',
    meaning: 'Boven 0 is vaker dan verwacht, onder 0 minder vaak. Elke 1 erbij is een verdubbeling.',
  },
} as const satisfies Record<Association['measures'][number]['measure'], object>

const Measures = ({
  association: { measures, expected, together },
}: {
  readonly association: Association
}) => (
  <details className="rd-details">
    <summary>Hoe lees ik dit?</summary>
    <p className="rd-prose">
      Geteld zijn alle gepubliceerde casussen: {together} met allebei, tegenover {formatMeasure(expected)} als
      draad en bepaling los van elkaar stonden. Dat ze samengaan, zegt niet dat het een door het ander komt.
      Ook kunnen duiders ze uit gewoonte samen kiezen. Ligt 1 (bij IC: 0) tussen de grenzen, dan kan het
      toeval zijn.
    </p>
    <Table
      caption="De vier maten"
      captionHidden
      rows={measures}
      rowKey={({ measure }) => measure}
      columns={[
        { header: 'Maat', rowHeader: true, cell: ({ measure }) => MEASURES[measure].name },
        { header: 'Waarde', numeric: true, cell: ({ value }) => formatMeasure(value) },
        { header: 'Grenzen', cell: ({ low, high }) => `${formatMeasure(low)} tot ${formatMeasure(high)}` },
        { header: 'Wat het zegt', cell: ({ measure }) => MEASURES[measure].meaning },
      ]}
    />
  </details>
)
