// The left half of the coding screen: the text, and the box that labels what was chosen in it.
import { useState } from 'react'
import type { ResultOf } from '../../../graphql.ts'
import { focusOn } from '../../../ui/focusOn.ts'
import { Heading } from '../../../ui/Heading.tsx'
import { OtherTexts } from '../OtherTexts.tsx'
import { ChoicePicker } from './ChoicePicker.tsx'
import { addresseeChoices, type Choice, causeChoices, effectChoices } from './codebookChoices.ts'
import type { CaseToCodeDocument } from './codingDocuments.ts'
import { type DraftTag, groundId } from './codingState.ts'
import type { TaggedPassage } from './Sentence.tsx'
import type { Passage } from './sentences.ts'
import { TextPane } from './TextPane.tsx'

interface Props {
  readonly shown: NonNullable<ResultOf<typeof CaseToCodeDocument>['case']>
  readonly tags: readonly DraftTag[]
  readonly chosen: Passage | null
  readonly threads: readonly Choice[]
  readonly onChoose: (passage: Passage | null) => void
  readonly onTag: (choice: Choice) => void
}

export const PANE_ID = 'tekst'
const BOX_ID = 'label-bij-passage'

export function TextSide({ shown, tags, chosen, threads, onChoose, onTag }: Props) {
  const text = shown.narrative
  const [said, setSaid] = useState('')

  function tag(choice: Choice) {
    onTag(choice)
    const ground = chosen ? '' : '. Schrijf waaruit het blijkt; Enter brengt u terug naar de tekst'
    setSaid(`${choice.label} toegevoegd${ground}`)
    // Without a passage, the note is what carries the label: the focus goes there as soon as it is on the page.
    if (chosen || choice.kind === 'EFFECT' || choice.kind === 'ADDRESSEE') focusOn(PANE_ID)
    else requestAnimationFrame(() => focusOn(groundId(choice)))
  }

  return (
    <div className="coding-text rd-stack">
      <Heading id="tekst-kop">Wat er gebeurde</Heading>
      <p className="rd-soft">
        <span className="rd-by-keys">
          Kies een zin met ↑ en ↓ of met de muis. Druk op Enter en typ een label. Met Esc laat u de passage
          los.
        </span>
        <span className="rd-by-touch">Tik op een zin en typ daarna een label.</span>
      </p>
      <div className="coding-text__texts rd-stack">
        <TextPane
          id={PANE_ID}
          text={text}
          labelledBy="tekst-kop"
          chosen={chosen}
          tagged={tags.flatMap(taggedPassage)}
          onChoose={(passage) => {
            onChoose(passage)
            setSaid(passage ? `Gekozen: ${text.slice(passage.start, passage.end)}` : 'Geen passage gekozen')
          }}
          onEnter={() => focusOn(BOX_ID)}
        />
        <OtherTexts shown={shown} />
      </div>
      <ChoicePicker
        id={BOX_ID}
        label={chosen ? 'Label voor de gekozen passage' : 'Label zonder zin uit de tekst'}
        hint="Typ een draad, bepaling, oorzaak, gevolg of organisatie."
        choices={[...threads, ...causeChoices, ...effectChoices, ...addresseeChoices]}
        withProvisions
        caseId={shown.id}
        withKinds
        onChoose={tag}
      />
      <p role="status" className="rd-soft coding-text__said">
        {said}
      </p>
    </div>
  )
}

const taggedPassage = ({ label, passage }: DraftTag): readonly TaggedPassage[] =>
  passage ? [{ ...passage, label }] : []
