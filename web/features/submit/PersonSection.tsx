// Whom it concerns, in broad classes only.
import { optionsOf, provinceOptions } from '../../labels.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Select } from '../../ui/Select.tsx'
import { CombinationAdvice } from './CombinationAdvice.tsx'
import type { PERSON_FIELDS } from './draft.ts'
import { grouped } from './grouped.ts'
import type { SectionProps } from './section.ts'

const UNKNOWN = 'Weet ik niet, of zeg ik liever niet'

export function PersonSection({ draft, change, errorOf, idOf }: SectionProps) {
  const field = (name: (typeof PERSON_FIELDS)[number]) => ({
    id: idOf(name),
    value: draft[name],
    error: errorOf(name),
    empty: UNKNOWN,
    optional: true,
    onChange: (value: string) => change({ [name]: value }),
  })
  return (
    <>
      <Heading>Om wie gaat het?</Heading>
      <p className="rd-soft">
        Vul alleen in wat nodig is om het verhaal te begrijpen. De naam van de gemeente slaan wij nooit op.
      </p>
      <div className="rd-fields">
        <Select
          {...field('household')}
          label="Huishouden"
          options={grouped('household', optionsOf('household'))}
        />
        <Select {...field('ageBand')} label="Leeftijd" options={grouped('ageBand', optionsOf('ageBand'))} />
        <Select {...field('benefit')} label="Inkomen" options={grouped('benefit', optionsOf('benefit'))} />
        <Select {...field('province')} label="Provincie" options={grouped('province', provinceOptions)} />
        <Select
          {...field('municipalitySize')}
          label="Grootte van de gemeente"
          hint="Zouden provincie en grootte samen één of twee gemeenten aanwijzen, dan versturen wij een ruimere klasse, of geen."
          options={grouped('municipalitySize', optionsOf('municipalitySize'))}
        />
        <Select
          {...field('circumstance')}
          label="Opvallende omstandigheid"
          hint="Iets wat weinig mensen hebben. Kies dit alleen als het verhaal zonder dit niet te begrijpen is."
          empty="Geen, of zeg ik liever niet"
          options={grouped('circumstance', optionsOf('circumstance'))}
        />
      </div>
      <CombinationAdvice draft={draft} />
    </>
  )
}
