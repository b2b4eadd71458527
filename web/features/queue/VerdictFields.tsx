// How a check ends: the text is anonymous, or it goes back; with the words that each needs.
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import type { Verdict } from './checkLacks.ts'

interface Props {
  readonly verdict: Verdict | ''
  /** Whether the meter counts too few people, so that going on asks for a reason. */
  readonly tooFew: boolean
  readonly note: string
  readonly onVerdict: (verdict: Verdict) => void
  readonly onNote: (note: string) => void
}

export const VerdictFields = ({ verdict, tooFew, note, onVerdict, onNote }: Props) => (
  <>
    <RadioGroup<Verdict>
      legend="Uw oordeel"
      id="oordeel"
      value={verdict}
      onChange={onVerdict}
      options={[
        {
          value: 'confirmed',
          label: 'De tekst is anoniem',
          hint: 'Het signaal gaat door naar de beoordeling.',
        },
        { value: 'returned', label: 'Terug naar de indiener', hint: 'De indiener verbetert de tekst.' },
      ]}
    />
    {verdict === 'returned' ? (
      <NoteArea
        id="toelichting"
        label="Wat moet de indiener verbeteren?"
        hint="Noem de plaats, bijvoorbeeld “de tweede zin”. Herhaal niet wat herkenbaar is."
        value={note}
        onChange={onNote}
        max={TEXT_CHARS_MAX}
      />
    ) : null}
    {verdict === 'confirmed' && tooFew ? (
      <NoteArea
        id="toelichting"
        label="Waarom kan het toch?"
        hint="Op deze beschrijving passen te weinig mensen. Uw uitleg blijft bij de controle staan."
        value={note}
        onChange={onNote}
        max={TEXT_CHARS_MAX}
      />
    ) : null}
  </>
)
