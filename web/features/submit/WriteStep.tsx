// The form itself, in the order in which people tell it.
import { Button } from '../../ui/Button.tsx'
import { LawSection } from './LawSection.tsx'
import { PersonSection } from './PersonSection.tsx'
import { SourceSection } from './SourceSection.tsx'
import { StorySection } from './StorySection.tsx'
import type { SectionProps } from './section.ts'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import type { ReadingAlong } from './useReadingAlong.ts'
import { WhenSection } from './WhenSection.tsx'

interface WriteStepProps {
  readonly section: SectionProps
  readonly reading: ReadingAlong
  readonly onReview: () => void
}

export const WriteStep = ({ section, reading, onReview }: WriteStepProps) => (
  <form
    noValidate
    autoComplete="off"
    onSubmit={(event) => {
      event.preventDefault()
      onReview()
    }}
  >
    <UrgentQuestion {...section} />
    <StorySection {...section} reading={reading} />
    <WhenSection {...section} />
    <LawSection {...section} />
    <PersonSection {...section} />
    <SourceSection {...section} reading={reading} />
    <Button kind="primary" type="submit" busy={reading.cleanTexts === null}>
      Kijk na voor u verstuurt
    </Button>
  </form>
)
