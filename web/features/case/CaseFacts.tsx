// The codebook fields of a case and what is known of the circumstances, in words.
import { formatPeriod } from '../../dates.ts'
import { label, provinceLabel } from '../../labels.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import type { ShownCase } from './caseDocuments.ts'
import { fieldWords } from './coding/codingFields.ts'

const TRAITS = ['grave', 'disproportionate', 'unintended', 'attributable'] as const
const TRAIT_WORDS = {
  grave: 'ernstig',
  disproportionate: 'onevenredig',
  unintended: 'onbedoeld',
  attributable: 'toe te rekenen aan regel of uitvoering',
} as const

/** The traits of a harsh effect with one answer, as a list of words. */
const traitsWith = (shown: ShownCase, answer: 'JA' | 'NEE' | 'ONDUIDELIJK'): string =>
  TRAITS.filter((trait) => shown[trait] === answer)
    .map((trait) => TRAIT_WORDS[trait])
    .join(', ')

export const CaseFacts = ({ shown }: { readonly shown: ShownCase }) => (
  <DefinitionList
    facts={[
      { term: 'Wanneer gebeurd', value: formatPeriod(shown.period) },
      { term: 'Ernst', value: fieldWords('severity', shown) },
      { term: 'Kenmerk aanwezig', value: traitsWith(shown, 'JA') },
      { term: 'Kenmerk afwezig', value: traitsWith(shown, 'NEE') },
      { term: 'Kenmerk onduidelijk', value: traitsWith(shown, 'ONDUIDELIJK') },
      { term: 'Duur', value: label('duration', shown.duration) },
      { term: 'Bedrag', value: label('amountBand', shown.amountBand) },
      { term: 'Maatwerk', value: label('tailoring', shown.tailoring) },
      { term: 'Wat moet veranderen', value: label('remedyKind', shown.remedyKind) },
      { term: 'Afloop', value: label('outcome', shown.outcome) },
      { term: 'Grond van de oplossing', value: label('legalGround', shown.legalGround) },
      { term: 'Leefvorm', value: label('household', shown.household) },
      { term: 'Leeftijd', value: label('ageBand', shown.ageBand) },
      { term: 'Inkomen', value: label('benefit', shown.benefit) },
      { term: 'Opvallende omstandigheid', value: label('circumstance', shown.circumstance) },
      { term: 'Gemeente', value: label('municipalitySize', shown.municipalitySize) },
      { term: 'Provincie', value: provinceLabel(shown.province) },
      {
        term: 'Gemeld door',
        value: shown.organisationKinds.map((kind) => label('organisationKind', kind)).join(', '),
      },
      { term: 'Aantal signalen', value: shown.signalCount },
    ]}
  />
)
