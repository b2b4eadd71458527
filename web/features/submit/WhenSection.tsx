// When it happened: a year and a month or quarter, never a day.
import { monthName } from '../../dates.ts'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { Select } from '../../ui/Select.tsx'
import type { SectionProps } from './section.ts'

const QUARTERS = ['eerste', 'tweede', 'derde', 'vierde'].map((ordinal, index) => ({
  value: `Q${index + 1}`,
  label: `${ordinal} kwartaal`,
}))
const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1).padStart(2, '0'),
  label: monthName(index + 1),
}))

/** How many years back the list goes; older signals seldom say something about the rules of today. */
const YEARS_BACK = 10

function yearsUntil(today: Date) {
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => {
    const year = String(today.getFullYear() - back)
    return { value: year, label: year }
  })
}

export const WhenSection = ({ draft, change, errorOf, idOf }: SectionProps) => (
  <Fieldset
    legend="Wanneer gebeurde het?"
    hint="Een maand of kwartaal is genoeg. Een precieze dag vragen wij niet."
  >
    <div className="rd-fields">
      <Select
        id={idOf('year')}
        label="Jaar"
        empty="Kies een jaar"
        options={yearsUntil(new Date())}
        value={draft.year}
        error={errorOf('year')}
        onChange={(year) => change({ year })}
      />
      <Select
        id={idOf('part')}
        label="Maand of kwartaal"
        empty="Kies een maand of kwartaal"
        options={[
          { label: 'Kwartaal', options: QUARTERS },
          { label: 'Maand', options: MONTHS },
        ]}
        value={draft.part}
        error={errorOf('part')}
        onChange={(part) => change({ part })}
      />
    </div>
  </Fieldset>
)
