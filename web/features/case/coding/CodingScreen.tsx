// The coding screen: text left, codebook right. Everything goes by keyboard; nothing waits for a save button.
import { useCallback, useState } from 'react'
import type { ResultOf } from '../../../graphql.ts'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { Columns } from '../../../ui/Columns.tsx'
import { Heading } from '../../../ui/Heading.tsx'
import { ChoicePicker } from './ChoicePicker.tsx'
import { Codebook } from './Codebook.tsx'
import { CodingDone } from './CodingDone.tsx'
import { addresseeChoices, type Choice, causeChoices, effectChoices } from './codebookChoices.ts'
import type { CaseToCodeDocument } from './codingDocuments.ts'
import { type DraftTag, stillMissing } from './codingState.ts'
import { SaveLine } from './SaveLine.tsx'
import type { TaggedPassage } from './Sentence.tsx'
import { StillMissing } from './StillMissing.tsx'
import type { Passage } from './sentences.ts'
import { TextPane } from './TextPane.tsx'
import { useCoding } from './useCoding.ts'
import { useUndoKey } from './useUndoKey.ts'

interface Props {
  readonly shown: NonNullable<ResultOf<typeof CaseToCodeDocument>['case']>
  readonly threads: readonly Choice[]
}

export function CodingScreen({ shown, threads }: Props) {
  const { state, dispatch, saver, status } = useCoding(shown.id, shown.myCoding)
  const [chosen, setChosen] = useState<Passage | null>(null)
  const [said, setSaid] = useState('')
  const missing = stillMissing(state.now)
  const text = shown.narrative

  function tagPassage({ kind, target, label }: Choice) {
    dispatch({ type: 'tag', tag: { kind, target, label, passage: chosen } })
    setSaid(`${label} toegevoegd`)
    document.getElementById(PANE_ID)?.focus()
  }

  const undo = useCallback(() => {
    dispatch({ type: 'undo' })
    setSaid('Laatste keuze ongedaan gemaakt')
  }, [dispatch])
  useUndoKey(undo)

  if (status.state === 'done') return <CodingDone reference={shown.reference} />
  return (
    <Columns
      even
      aside={
        <>
          <StillMissing missing={missing} />
          <Codebook
            {...{ draft: state.now, dispatch, text, chosen, missing, threads }}
            suggestions={shown.suggestions}
          />
          <SaveLine
            reference={shown.reference}
            saver={saver}
            status={status}
            onLoad={(draft) => dispatch({ type: 'load', draft })}
          />
          <ButtonGroup>
            <Button kind="primary" onPress={saver.finish}>
              Rond af
            </Button>
            <Button onPress={undo}>Maak ongedaan</Button>
          </ButtonGroup>
        </>
      }
    >
      <div className="coding-text rd-stack">
        <Heading id="tekst-kop">Wat er gebeurde</Heading>
        <p className="rd-soft">
          Kies een zin met de pijltjes, of meer zinnen met Shift erbij. Enter gaat naar het vak voor labels.
          Met de muis kunt u een zin aanklikken of een stuk tekst aanwijzen.
        </p>
        <TextPane
          id={PANE_ID}
          text={text}
          labelledBy="tekst-kop"
          chosen={chosen}
          tagged={state.now.tags.flatMap(taggedPassage)}
          onChoose={setChosen}
          onEnter={() => document.getElementById(TAG_ID)?.focus()}
        />
        <ChoicePicker
          id={TAG_ID}
          label={chosen ? 'Label voor de gekozen passage' : 'Label zonder passage (impliciet)'}
          hint="Typ een draad, bepaling, oorzaak, gevolg of organisatie."
          choices={[...threads, ...causeChoices, ...effectChoices, ...addresseeChoices]}
          withProvisions
          withKinds
          onChoose={tagPassage}
        />
        <p role="status" className="rd-soft">
          {said}
        </p>
        {shown.wouldHaveHelped ? (
          <>
            <Heading>Wat had geholpen</Heading>
            <p className="rd-prose">{shown.wouldHaveHelped}</p>
          </>
        ) : null}
      </div>
    </Columns>
  )
}

const PANE_ID = 'tekst'
const TAG_ID = 'label-bij-passage'

const taggedPassage = ({ label, passage }: DraftTag): readonly TaggedPassage[] =>
  passage ? [{ ...passage, label }] : []
