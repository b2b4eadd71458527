// For each circumstance that can still be made coarser: leave it, or choose what it becomes.
import { Select } from '../../ui/Select.tsx'
import { type Chosen, withField } from './coarsening.ts'
import type { Choice } from './riskDocuments.ts'

interface Props {
  readonly choices: readonly Choice[]
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

export const CoarseningFields = ({ choices, chosen, onChange }: Props) => (
  <div className="risk__fields">
    {choices.map(({ field, label, fromLabel, choices: coarser }) => (
      <Select
        key={field}
        label={label}
        value={placeOf(coarser, chosen.find((coarsening) => coarsening.field === field)?.to)}
        empty={`Laat staan: ${fromLabel}`}
        options={coarser.map((choice, place) => ({ value: String(place), label: choice.label }))}
        onChange={(place) =>
          onChange(withField(chosen, field, place === '' ? undefined : coarser[Number(place)]?.to))
        }
      />
    ))}
  </div>
)

const placeOf = (coarser: Choice['choices'], to: string | null | undefined): string =>
  to === undefined ? '' : String(coarser.findIndex((choice) => choice.to === to))
