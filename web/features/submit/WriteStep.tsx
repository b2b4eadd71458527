// The form itself, in the order in which people tell it.
import { Button } from '../../ui/Button.tsx'
import type { ReadingAlong } from '../readalong/useReadingAlong.ts'
import type { TextField } from './draft.ts'
import { LawSection } from './LawSection.tsx'
import { LookAlikes } from './LookAlikes.tsx'
import { PersonSection } from './PersonSection.tsx'
import { SourceSection } from './SourceSection.tsx'
import { StorySection } from './StorySection.tsx'
import type { SectionProps } from './section.ts'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import { WhenSection } from './WhenSection.tsx'

interface WriteStepProps {
  readonly section: SectionProps
  readonly reading: ReadingAlong<TextField>
  readonly busy: boolean
  readonly onReview: () => void
}

export const WriteStep = ({ section, reading, busy, onReview }: WriteStepProps) => (
  <form
    noValidate
    autoComplete="off"
    onSubmit={(event) => {
      event.preventDefault()
      onReview()
    }}
  >
    <p>Alle velden zijn verplicht, behalve waar het erbij staat.</p>
    <UrgentQuestion {...section} />
    <StorySection {...section} reading={reading} />
    <LookAlikes {...section} reading={reading} />
    <WhenSection {...section} />
    <LawSection {...section} />
    <PersonSection {...section} />
    <SourceSection {...section} reading={reading} />
    <Button kind="primary" type="submit" busy={busy}>
      Kijk na voor u verstuurt
    </Button>
  </form>
)
