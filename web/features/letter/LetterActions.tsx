// What can be done with a letter: count again, freeze it, take it along.
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { Downloads } from './Downloads.tsx'
import { DraftLetterDocument, FreezeLetterDocument, type ShownLetter } from './letterDocuments.ts'

export function LetterActions({ letter }: { readonly letter: ShownLetter }) {
  const { year, status, currentVersion } = letter
  const { may } = useVisit()
  const draft = useAction(DraftLetterDocument)
  const [freezing, setFreezing] = useState(false)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const isDraft = status === 'DRAFT'

  async function countAgain() {
    const answer = await draft.run({ year })
    setProblems(answer?.draftLetter.problems ?? [])
  }

  return (
    <>
      <div className="rd-button-group">
        {isDraft && may('letter.draft') ? (
          <Button busy={draft.busy} onPress={countAgain}>
            Vernieuw de cijfers
          </Button>
        ) : null}
        {isDraft && may('letter.freeze') ? (
          <Button kind="primary" onPress={() => setFreezing(true)}>
            Stel de brief vast
          </Button>
        ) : null}
        <Downloads letter={letter} />
      </div>
      <Problems problems={problems} failure={draft.failure} />
      {freezing ? (
        <FreezeDialog year={year} version={currentVersion} onClose={() => setFreezing(false)} />
      ) : null}
    </>
  )
}

interface FreezeProps {
  readonly year: number
  readonly version: number
  readonly onClose: () => void
}

function FreezeDialog({ year, version, onClose }: FreezeProps) {
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(FreezeLetterDocument)

  async function freeze() {
    const answer = await run({ year, version })
    const found = answer?.freezeLetter.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title={`Brief ${year} vaststellen`} onClose={onClose}>
      <p>
        Na het vaststellen verandert de brief niet meer: geen woord en geen getal. Dit kunt u niet ongedaan
        maken. Elke download is daarna dezelfde brief.
      </p>
      <Problems problems={problems} failure={failure} />
      <div className="rd-button-group">
        <Button kind="primary" busy={busy} onPress={freeze}>
          Stel versie {version} vast
        </Button>
        <Button onPress={onClose}>Annuleer</Button>
      </div>
    </Dialog>
  )
}
