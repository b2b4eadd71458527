// The shortcuts of the coding screen in a dialog, and a switch for those of one key (WCAG 2.1.4).
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Heading } from '../../../ui/Heading.tsx'

interface Props {
  readonly singleKeys: boolean
  readonly onSingleKeys: (on: boolean) => void
  readonly onClose: () => void
}

interface Shortcut {
  readonly keys: string
  readonly does: string
}

const IN_TEXT: readonly Shortcut[] = [
  { keys: '↑ ↓', does: 'Vorige of volgende zin' },
  { keys: 'Shift + ↑ ↓', does: 'Een zin meer of minder kiezen' },
  { keys: 'Shift + ← →', does: 'Het einde een woord verplaatsen' },
  { keys: 'Ctrl + Shift + ← →', does: 'Het begin een woord verplaatsen (ook met Alt)' },
  { keys: 'Home, End', does: 'Eerste of laatste zin' },
  { keys: 'Enter', does: 'Naar het vak voor een label' },
  { keys: 'Esc', does: 'De passage loslaten: er hoort dan geen zin uit de tekst bij het label' },
]
const EVERYWHERE: readonly Shortcut[] = [
  { keys: 'Ctrl + Z', does: 'Laatste stap ongedaan maken' },
  { keys: 'Ctrl + Shift + Z', does: 'De stap opnieuw doen' },
  { keys: 'Ctrl + Enter', does: 'Klaar, of naar wat nog nodig is' },
  { keys: 'F6', does: 'Heen en weer tussen tekst en codeboek' },
  { keys: '?', does: 'Deze hulp' },
]

export const KeyHelp = ({ singleKeys, onSingleKeys, onClose }: Props) => (
  <Dialog title="Sneltoetsen" onClose={onClose}>
    <Keys caption="In de tekst" shortcuts={IN_TEXT} />
    <Keys caption="Overal op dit scherm" shortcuts={EVERYWHERE} />
    <Checkbox
      label="De toets ? opent deze hulp"
      hint="Zet dit uit als u uw computer met uw stem bedient."
      checked={singleKeys}
      onChange={onSingleKeys}
    />
    <Button kind="primary" onPress={onClose}>
      Sluit
    </Button>
  </Dialog>
)

const Keys = ({
  caption,
  shortcuts,
}: {
  readonly caption: string
  readonly shortcuts: readonly Shortcut[]
}) => (
  <section className="key-help">
    <Heading level={3}>{caption}</Heading>
    <dl>
      {shortcuts.map(({ keys, does }) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)
