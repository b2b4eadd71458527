// The codebook fields that are not tags and always needed: how heavy, the four traits, and what should change.
import { guideOf } from '#core/codebook/guideOf.ts'
import { optionsOf } from '../../../labels.ts'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { CodebookPart } from './CodebookPart.tsx'
import { fieldLabels, severityOptions, TRAIT_FIELDS } from './codingFields.ts'
import type { Fields } from './codingState.ts'
import { Guide } from './Guide.tsx'
import { MoreFields } from './MoreFields.tsx'

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
          options={severityOptions.map((option) => ({
            ...option,
            hint: guideOf('severity', option.value)?.inclusion,
          }))}
        />
      </CodebookPart>
      <CodebookPart
        id="deel-kenmerken"
        title="Is het hardvochtig?"
        isMissing={TRAIT_FIELDS.some(({ name }) => missing.includes(name))}
      >
        {TRAIT_FIELDS.map(({ name, question, trait }) => (
          <div key={name} className="trait">
            <RadioGroup
              legend={`${fieldLabels[name]}: ${question}`}
              value={fields[name] ?? ''}
              onChange={(value) => onFields({ [name]: value })}
              options={optionsOf('traitAnswer')}
              inline
            />
            <TraitGuide trait={trait} name={fieldLabels[name]} />
          </div>
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
          options={optionsOf('remedyKind').map((option) => ({
            ...option,
            hint: guideOf('remedyKind', option.value.toLowerCase())?.inclusion,
          }))}
        />
      </CodebookPart>
      <MoreFields fields={fields} onFields={onFields} />
    </>
  )
}

function TraitGuide({ trait, name }: { readonly trait: string; readonly name: string }) {
  const guide = guideOf('trait', trait)
  return guide ? (
    <details className="chosen-tag__guide">
      <summary>
        Codeboek<span className="rd-visually-hidden"> bij {name}</span>
      </summary>
      <Guide guide={guide} />
    </details>
  ) : null
}
