// Asks whether numbers or quotes may leave the text.
import { plural } from '#core/dutch/words.ts'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { type ChipSource, UNKNOWN_ORIGIN } from './chipSource.ts'
import type { Chip } from './schema.ts'

interface Props {
  readonly chips: readonly Chip[]
  readonly sourceOf: (token: string) => ChipSource | undefined
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export const LossDialog = ({ chips, sourceOf, onConfirm, onClose }: Props) => (
  <Dialog title={titleOf(chips.map(({ token }) => sourceOf(token)?.kind ?? 'number'))} onClose={onClose}>
    <p>Dit staat dan niet meer in de alinea:</p>
    <ul>
      {chips.map(({ token, text }, index) => (
        <li key={`${token} ${chips.slice(0, index).filter((each) => each.token === token).length}`}>
          <strong>{text}</strong>: {sourceOf(token)?.origin ?? UNKNOWN_ORIGIN}
        </li>
      ))}
    </ul>
    <ButtonGroup>
      {/* First, and so with the focus: who typed on does not take anything out by the next space. */}
      <Button onPress={onClose}>Laat staan</Button>
      <Button kind="danger" onPress={onConfirm}>
        Haal weg
      </Button>
    </ButtonGroup>
  </Dialog>
)

function titleOf(kinds: readonly ChipSource['kind'][]): string {
  const numbers = kinds.filter((kind) => kind === 'number').length
  const quotes = kinds.length - numbers
  if (quotes === 0) return plural(numbers, 'Getal weghalen?', 'Getallen weghalen?')
  if (numbers === 0) return plural(quotes, 'Citaat weghalen?', 'Citaten weghalen?')
  return 'Getallen en citaten weghalen?'
}
