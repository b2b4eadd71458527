// What happened, in the sender's own words.
import { NARRATIVE_CHARS_MAX, TEXT_CHARS_MAX, TITLE_CHARS_MAX } from '#core/textLength.ts'
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { ReadAlongField } from '../readalong/ReadAlongField.tsx'
import type { ReadingAlong } from '../readalong/useReadingAlong.ts'
import type { TextField, Texts } from './draft.ts'
import type { SectionProps } from './section.ts'

const KINDS = [
  { value: 'hard', label: 'Een hard gevolg', hint: 'Regels pakten hard uit, of dreigen dat te doen.' },
  { value: 'goed', label: 'Een goed voorbeeld', hint: 'Maatwerk of een vroeg gesprek voorkwam schade.' },
] as const

export function StorySection({
  reading,
  ...section
}: SectionProps & { readonly reading: ReadingAlong<TextField> }) {
  const { draft, change, errorOf, idOf } = section
  const field = (name: TextField) => ({
    id: idOf(name),
    field: name,
    reading,
    value: draft.texts[name],
    error: errorOf(name),
    onChange: (value: string) => change({ texts: { ...draft.texts, [name]: value } satisfies Texts }),
  })
  return (
    <>
      <Heading>Het verhaal</Heading>
      <RadioGroup
        id={idOf('goodPractice')}
        legend="Wat wilt u melden?"
        options={KINDS}
        value={draft.goodPractice}
        error={errorOf('goodPractice')}
        onChange={(goodPractice) => change({ goodPractice })}
      />
      <ReadAlongField
        {...field('title')}
        max={TITLE_CHARS_MAX}
        label="Titel"
        hint="In één regel, zonder namen."
      />
      <ReadAlongField
        {...field('narrative')}
        label="Wat is er gebeurd?"
        hint="Vertel het zoals het ging, in uw eigen woorden. Plakken mag. Wat een streep krijgt, gaat eruit of vraagt om uw keuze. Dat gebeurt in uw eigen browser."
        rows={9}
        max={NARRATIVE_CHARS_MAX}
      />
      <ReadAlongField
        {...field('harshEffect')}
        label={draft.goodPractice === 'goed' ? 'Wat leverde het op?' : 'Wat was het gevolg?'}
        hint="Wat betekende het voor het inkomen, het wonen, de gezondheid of het gezin?"
        rows={3}
        max={TEXT_CHARS_MAX}
      />
      <ReadAlongField
        {...field('wouldHaveHelped')}
        label={draft.goodPractice === 'goed' ? 'Wat maakte het verschil?' : 'Wat had geholpen?'}
        optional
        rows={3}
        max={TEXT_CHARS_MAX}
      />
    </>
  )
}
