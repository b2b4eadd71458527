// Which law and article it is about; not knowing is a good answer.
import { Heading } from '../../ui/Heading.tsx'
import { ProvisionField } from './ProvisionField.tsx'
import { RegulationField } from './RegulationField.tsx'
import type { SectionProps } from './section.ts'

export const LawSection = (section: SectionProps) => (
  <>
    <Heading>Om welke regels gaat het?</Heading>
    <RegulationField {...section} />
    <ProvisionField {...section} />
  </>
)
