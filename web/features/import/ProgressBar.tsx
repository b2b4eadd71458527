// How far long work is, in words and as a bar, with a way to stop.
import { formatNumber } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'

interface ProgressBarProps {
  readonly what: string
  readonly done: number
  /** Null while it is not known yet. */
  readonly total: number | null
  readonly stopLabel: string
  readonly onStop: () => void
}

/** Only the beginning is read out: a screen reader can ask the bar how far it is. */
export const ProgressBar = ({ what, done, total, stopLabel, onStop }: ProgressBarProps) => (
  <section className="rd-card" aria-label={what}>
    <p role="status">{what}</p>
    <progress
      className="rd-progress"
      aria-label={what}
      value={total === null ? undefined : done}
      max={total ?? undefined}
    />
    <p className="rd-soft">
      {total === null ? 'Het bestand wordt geopend.' : `Rij ${formatNumber(done)} van ${formatNumber(total)}`}
    </p>
    <Button onPress={onStop}>{stopLabel}</Button>
  </section>
)
