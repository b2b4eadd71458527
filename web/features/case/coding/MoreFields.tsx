// What a coder adds as far as the text tells: tailoring and outcome, the place in enforcement, what happened in someone's
// life, a note, and doubt.
import { guideOf } from '#core/codebook/guideOf.ts'
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { type EnumCode, enumOrNull, isEnum, label, optionsOf } from '../../../labels.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Fieldset } from '../../../ui/Fieldset.tsx'
import { Select } from '../../../ui/Select.tsx'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import { CodebookPart } from './CodebookPart.tsx'
import { fieldLabels, preventiveWords } from './codingFields.ts'
import type { Fields } from './codingState.ts'

interface Props {
  readonly fields: Fields
  readonly onFields: (fields: Fields, step?: string) => void
}

const CHOSEN_LISTS = ['tailoring', 'outcome', 'legalGround', 'duration', 'amountBand'] as const
const ENFORCEMENT_LISTS = ['culpability', 'enforcementPhase'] as const
type ChosenList = (typeof CHOSEN_LISTS)[number] | (typeof ENFORCEMENT_LISTS)[number]

const EMPTY: Readonly<Partial<Record<ChosenList, string>>> = { legalGround: 'Niet van toepassing' }

export const MoreFields = ({ fields, onFields }: Props) => (
  <>
    <CodebookPart id="deel-verder" title="Verder, als u het weet" isMissing={false}>
      <div className="rd-fields">
        {CHOSEN_LISTS.map((list) => (
          <ListField key={list} {...{ list, fields, onFields }} />
        ))}
      </div>
      <details className="cause-help">
        <summary>Handhaving en levensgebeurtenissen</summary>
        <div className="rd-fields more-fields">
          {ENFORCEMENT_LISTS.map((list) => (
            <ListField key={list} {...{ list, fields, onFields }} />
          ))}
          <Select
            label={fieldLabels.preventive}
            value={fields.preventive == null ? '' : fields.preventive ? 'yes' : 'no'}
            onChange={(value) => onFields({ preventive: value === '' ? null : value === 'yes' })}
            options={[
              { value: 'yes', label: preventiveWords.yes },
              { value: 'no', label: preventiveWords.no },
            ]}
            empty="Nog niet gekozen"
            optional
          />
          <LifeEvents fields={fields} onFields={onFields} />
        </div>
      </details>
    </CodebookPart>
    <CodebookPart id="deel-toelichting" title="Toelichting en twijfel" isMissing={false}>
      <NoteArea
        label="Toelichting"
        hint="Is er geen bepaling aan te wijzen? Schrijf hier waarom."
        value={fields.note ?? ''}
        onChange={(note) => onFields({ note }, 'note')}
        rows={3}
        max={TEXT_CHARS_MAX}
        optional
      />
      <Checkbox
        label="Ik twijfel"
        hint="Wie beslist of publiceert, ziet dat u graag hebt dat iemand meekijkt."
        checked={fields.doubt ?? false}
        onChange={(doubt) => onFields({ doubt })}
      />
    </CodebookPart>
  </>
)

/** A list to choose one of, with what the codebook says of the choice. */
function ListField({ list, fields, onFields }: Props & { readonly list: ChosenList }) {
  const value = fields[list] ?? ''
  return (
    <Select
      label={fieldLabels[list]}
      hint={guideOf(list, value.toLowerCase())?.inclusion}
      value={value}
      onChange={(chosen) => onFields({ [list]: enumOrNull(list, chosen) })}
      options={optionsOf(list)}
      empty={EMPTY[list] ?? 'Nog niet gekozen'}
      optional
    />
  )
}

function LifeEvents({ fields, onFields }: Props) {
  const chosen = fields.lifeEvents ?? []
  const tick = (event: EnumCode<'lifeEvent'>, on: boolean) =>
    onFields({ lifeEvents: on ? [...chosen, event] : chosen.filter((other) => other !== event) })
  return (
    <Fieldset
      legend={fieldLabels.lifeEvents}
      hint="Alleen het team ziet dit. Kies alleen wat in de tekst staat."
      optional
    >
      <div className="checklist">
        {optionsOf('lifeEvent').map(({ value }) => (
          <Checkbox
            key={value}
            label={label('lifeEvent', value)}
            checked={chosen.includes(value)}
            onChange={(on) => isEnum('lifeEvent', value) && tick(value, on)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
