// Where the signal comes from, and what the sender makes of it.
import { optionsOf } from '../../labels.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Select } from '../../ui/Select.tsx'
import { ReadAlongField } from '../readalong/ReadAlongField.tsx'
import type { ReadingAlong } from '../readalong/useReadingAlong.ts'
import { TEXT_MAX, type TextField, type Texts } from './draft.ts'
import type { SectionProps } from './section.ts'

export const SourceSection = ({
  draft,
  change,
  errorOf,
  idOf,
  reading,
}: SectionProps & { readonly reading: ReadingAlong<TextField> }) => (
  <>
    <Heading>Waar komt dit vandaan?</Heading>
    <div className="rd-fields">
      <Select
        id={idOf('reporterType')}
        label="Wie zag dit of maakte dit mee?"
        empty="Kies"
        options={optionsOf('reporterType')}
        value={draft.reporterType}
        error={errorOf('reporterType')}
        onChange={(reporterType) => change({ reporterType })}
      />
      <Select
        id={idOf('causeHint')}
        label="Waardoor kwam het, denkt u?"
        empty="Weet ik niet"
        optional
        options={optionsOf('causeHint')}
        value={draft.causeHint}
        onChange={(causeHint) => change({ causeHint })}
      />
    </div>
    <ReadAlongField
      id={idOf('reference')}
      field="reference"
      reading={reading}
      label="Eigen kenmerk"
      hint="Alleen uw eigen organisatie ziet dit. Gebruik geen dossiernummer of naam."
      optional
      max={TEXT_MAX.reference}
      value={draft.texts.reference}
      error={errorOf('reference')}
      onChange={(reference) => change({ texts: { ...draft.texts, reference } satisfies Texts })}
    />
  </>
)
