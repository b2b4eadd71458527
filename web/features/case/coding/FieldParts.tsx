// The codebook fields that are not tags: how heavy, the four traits, what should change, and what is good to know.
import { enumOrNull, optionsOf } from '../../../labels.ts'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { CodebookPart } from './CodebookPart.tsx'
import { fieldLabels, severityOptions, TRAIT_FIELDS } from './codingFields.ts'
import type { Fields } from './codingState.ts'

interface Props {
  readonly fields: Fields
  readonly missing: readonly string[]
  readonly onFields: (fields: Fields, step?: string) => void
}

export function FieldParts({ fields, missing, onFields }: Props) {
  return (
    <>
      <CodebookPart id="deel-zwaarte" title="Zwaarte" isMissing={missing.includes('severity')}>
        <RadioGroup
          legend={fieldLabels.severity}
          value={fields.severity == null ? '' : String(fields.severity)}
          onChange={(value) => onFields({ severity: Number(value) })}
          options={severityOptions}
        />
      </CodebookPart>
      <CodebookPart
        id="deel-kenmerken"
        title="Is het hardvochtig?"
        isMissing={TRAIT_FIELDS.some(({ name }) => missing.includes(name))}
      >
        {TRAIT_FIELDS.map(({ name, question }) => (
          <RadioGroup
            key={name}
            legend={`${fieldLabels[name]}: ${question}`}
            value={fields[name] ?? ''}
            onChange={(value) => onFields({ [name]: value })}
            options={optionsOf('traitAnswer')}
            inline
          />
        ))}
      </CodebookPart>
      <CodebookPart
        id="deel-oplossing"
        title="Richting van de oplossing"
        isMissing={missing.includes('remedyKind')}
      >
        <RadioGroup
          legend={fieldLabels.remedyKind}
          value={fields.remedyKind ?? ''}
          onChange={(remedyKind) => onFields({ remedyKind })}
          options={optionsOf('remedyKind')}
          inline
        />
      </CodebookPart>
      <MoreFields fields={fields} onFields={onFields} />
    </>
  )
}

const MoreFields = ({ fields, onFields }: Pick<Props, 'fields' | 'onFields'>) => (
  <CodebookPart id="deel-verder" title="Verder, als u het weet" isMissing={false}>
    <div className="rd-fields">
      <Select
        label={fieldLabels.tailoring}
        value={fields.tailoring ?? ''}
        onChange={(value) => onFields({ tailoring: enumOrNull('tailoring', value) })}
        options={optionsOf('tailoring')}
        empty="Nog niet gekozen"
        optional
      />
      <Select
        label={fieldLabels.outcome}
        value={fields.outcome ?? ''}
        onChange={(value) => onFields({ outcome: enumOrNull('outcome', value) })}
        options={optionsOf('outcome')}
        empty="Nog niet gekozen"
        optional
      />
      <Select
        label={fieldLabels.legalGround}
        value={fields.legalGround ?? ''}
        onChange={(value) => onFields({ legalGround: enumOrNull('legalGround', value) })}
        options={optionsOf('legalGround')}
        empty="Niet van toepassing"
        optional
      />
      <Select
        label={fieldLabels.duration}
        value={fields.duration ?? ''}
        onChange={(value) => onFields({ duration: enumOrNull('duration', value) })}
        options={optionsOf('duration')}
        empty="Nog niet gekozen"
        optional
      />
      <Select
        label={fieldLabels.amountBand}
        value={fields.amountBand ?? ''}
        onChange={(value) => onFields({ amountBand: enumOrNull('amountBand', value) })}
        options={optionsOf('amountBand')}
        empty="Nog niet gekozen"
        optional
      />
    </div>
    <TextArea
      label="Toelichting"
      hint="Is er geen bepaling aan te wijzen? Schrijf hier waarom."
      value={fields.note ?? ''}
      onChange={(note) => onFields({ note }, 'note')}
      rows={3}
      optional
    />
  </CodebookPart>
)
