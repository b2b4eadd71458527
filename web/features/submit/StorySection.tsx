// What happened, in the sender's own words.
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { ReadAlongField } from '../readalong/ReadAlongField.tsx'
import type { ReadingAlong } from '../readalong/useReadingAlong.ts'
import { TEXT_MAX, type TextField, type Texts } from './draft.ts'
import { questionsOf } from './questions.ts'
import type { SectionProps } from './section.ts'

const KINDS = [
  { value: 'hard', label: 'Een hard gevolg', hint: 'Regels pakten hard uit, of dreigen dat te doen.' },
  { value: 'goed', label: 'Een goed voorbeeld', hint: 'Maatwerk of een vroeg gesprek voorkwam schade.' },
] as const

interface StoryProps extends SectionProps {
  readonly reading: ReadingAlong<TextField>
}

export const StorySection = (props: StoryProps) => (
  <>
    <Heading>Het verhaal</Heading>
    <RadioGroup
      id={props.idOf('goodPractice')}
      legend="Wat wilt u melden?"
      options={KINDS}
      value={props.draft.goodPractice}
      error={props.errorOf('goodPractice')}
      onChange={(goodPractice) => props.change({ goodPractice })}
    />
    <StoryTexts {...props} />
  </>
)

function StoryTexts({ reading, draft, change, errorOf, idOf }: StoryProps) {
  const { effect, help } = questionsOf(draft)
  const field = (name: TextField) => ({
    id: idOf(name),
    max: TEXT_MAX[name],
    field: name,
    reading,
    value: draft.texts[name],
    error: errorOf(name),
    onChange: (value: string) => change({ texts: { ...draft.texts, [name]: value } satisfies Texts }),
  })
  return (
    <>
      <ReadAlongField {...field('title')} label="Titel" hint="In één regel, zonder namen." />
      <ReadAlongField
        {...field('narrative')}
        label="Wat is er gebeurd?"
        hint="Vertel het zoals het ging, in uw eigen woorden. Plakken mag. Wat een streep krijgt, gaat eruit of vraagt om uw keuze. Dat gebeurt in uw eigen browser."
        rows={9}
        tellsHow
      />
      <ReadAlongField
        {...field('harshEffect')}
        label={effect}
        hint="Wat betekende het voor het inkomen, het wonen, de gezondheid of het gezin?"
        rows={3}
      />
      <ReadAlongField {...field('wouldHaveHelped')} label={help} optional rows={3} />
    </>
  )
}
