// Narrows the figures to a period and to the coders of two organisations.
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Report } from './agreementDocuments.ts'

export interface Filters {
  readonly from: string
  readonly until: string
  /** The ids of two organisations with a space between, or empty for all. */
  readonly pair: string
}

export const NO_FILTERS: Filters = { from: '', until: '', pair: '' }

export const toInput = ({ from, until, pair }: Filters) => ({
  from: from || null,
  until: until || null,
  organisationIds: pair === '' ? null : pair.split(' '),
})

interface Props {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
  readonly pairs: Report['pairs']
  /** Whether only batches of whole months are counted, of all organisations together. */
  readonly inBatches: boolean
}

export const AgreementFilters = ({ filters, onChange, pairs, inBatches }: Props) => (
  <fieldset className="agreement-filters">
    <legend className="rd-visually-hidden">Welke casussen tellen mee</legend>
    <TextField
      label={inBatches ? 'Gepubliceerd vanaf' : 'Geduid vanaf'}
      hint={inBatches ? 'Telt in groepen van hele maanden.' : undefined}
      type="date"
      narrows
      value={filters.from}
      onChange={(from) => onChange({ ...filters, from })}
    />
    <TextField
      label={inBatches ? 'Gepubliceerd tot en met' : 'Geduid tot en met'}
      hint={inBatches ? 'Telt in groepen van hele maanden.' : undefined}
      type="date"
      narrows
      value={filters.until}
      onChange={(until) => onChange({ ...filters, until })}
    />
    {inBatches ? null : (
      <Select
        label="Tussen welke organisaties"
        narrows
        empty="Alle"
        value={filters.pair}
        onChange={(pair) => onChange({ ...filters, pair })}
        options={pairs.map(({ organisations, cases }) => ({
          value: organisations.map(({ id }) => id).join(' '),
          label: `${organisations.map(({ name }) => name).join(' en ')} (${cases})`,
        }))}
      />
    )}
  </fieldset>
)
