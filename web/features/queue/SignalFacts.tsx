// What is known of a signal beside its text, as far as the viewer may see it.
import { formatMonth, formatPeriod } from '../../dates.ts'
import { label, provinceLabel } from '../../labels.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import type { SignalAtWork } from './queueDocuments.ts'

export const SignalFacts = ({ signal }: { readonly signal: SignalAtWork }) => (
  <DefinitionList
    facts={[
      { term: 'Wanneer gebeurd', value: formatPeriod(signal.period) },
      { term: 'Wet', value: signal.regulation?.name ?? 'Niet bekend' },
      { term: 'Bepaling', value: signal.provisions.map(({ citation }) => citation).join('; ') },
      { term: 'Leefvorm', value: label('household', signal.household) },
      { term: 'Leeftijd', value: label('ageBand', signal.ageBand) },
      { term: 'Inkomen', value: label('benefit', signal.benefit) },
      { term: 'Opvallende omstandigheid', value: label('circumstance', signal.circumstance) },
      { term: 'Gemeente', value: label('municipalitySize', signal.municipalitySize) },
      { term: 'Provincie', value: provinceLabel(signal.province) },
      { term: 'Oorzaak volgens indiener', value: label('causeHint', signal.causeHint) },
      { term: 'Wie het zag', value: label('reporterType', signal.reporterType) },
      {
        term: 'Indiener',
        value:
          signal.organisation?.name ?? (label('organisationKind', signal.organisationKind) || 'Niet getoond'),
      },
      {
        term: 'Ontvangen',
        value: `${formatMonth(signal.submittedAt)}, via ${label('channel', signal.channel).toLowerCase()}`,
      },
    ]}
  />
)
