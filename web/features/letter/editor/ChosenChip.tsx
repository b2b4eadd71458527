// Says where the number or quote comes from on which the cursor stands, to the eye and aloud.
import type { EditorState } from 'prosemirror-state'
import { capitalise } from '#core/dutch/words.ts'
import { type ChipSource, originOf, UNKNOWN_ORIGIN } from './chipSource.ts'
import { chosenChip } from './schema.ts'

interface Props {
  readonly state: EditorState | null
  readonly sourceOf: (token: string) => ChipSource | undefined
}

export function ChosenChip({ state, sourceOf }: Props) {
  const chip = state && chosenChip(state.selection)
  const source = chip ? sourceOf(chip.token) : undefined
  const origin = source ? originOf(source) : UNKNOWN_ORIGIN
  return (
    <p role="status" className="letter-editor__chosen">
      {chip ? (
        <>
          {source?.kind === 'quote' ? (
            capitalise(origin)
          ) : (
            <>
              Getal <strong>{chip.text}</strong>: {origin}
            </>
          )}
          . Enter toont waar het vandaan komt, Delete haalt het weg.
        </>
      ) : null}
    </p>
  )
}
