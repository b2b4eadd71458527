// Stays in sight above the codebook: what is still needed, whether the work is safe, undo and finishing.
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { StillMissing } from './StillMissing.tsx'

interface Props {
  readonly missing: readonly string[]
  readonly saved: string
  readonly onUndo: () => void
  readonly onFinish: () => void
}

export const CodingBar = ({ missing, saved, onUndo, onFinish }: Props) => (
  <div className="coding-bar">
    <div>
      <StillMissing missing={missing} />
      <p role="status" className="rd-soft">
        {saved}
      </p>
    </div>
    <ButtonGroup>
      <Button kind="primary" onPress={onFinish}>
        Rond af
      </Button>
      <Button onPress={onUndo}>Maak ongedaan</Button>
    </ButtonGroup>
  </div>
)
