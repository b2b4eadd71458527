// Copies a reference that can be put in a paper, with the address that stays.
import { formatDay } from '../../dates.ts'
import { CopyText } from '../../ui/CopyText.tsx'

interface CiteButtonProps {
  /** What it is and what it is called, as "casus 2025-0412, Titel". */
  readonly what: string
  /** The permanent address, from the slash on. */
  readonly path: string
}

export const CiteButton = ({ what, path }: CiteButtonProps) => (
  <CopyText
    text={`Rode Draad, ${what}. ${window.location.origin}${path} (geraadpleegd op ${formatDay(new Date().toISOString())})`}
    button="Kopieer verwijzing"
    copied="De verwijzing is gekopieerd."
  />
)
