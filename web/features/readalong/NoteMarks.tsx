// What a note of the team still says of someone: each word with what it would become, and a button and a key to take it out.
import { counted } from '#core/dutch/words.ts'
import { identifierLabels } from '#core/labels/identifiers.nl.ts'
import { Button } from '../../ui/Button.tsx'
import type { Mark } from './reading.ts'

interface Props {
  readonly label: string
  readonly marks: readonly Mark[]
  /** Takes out one word, or without it every word the detector would take out. */
  readonly onTakeOut: (key?: string) => void
}

export function NoteMarks({ label, marks, onTakeOut }: Props) {
  const removable = marks.filter(({ certainty }) => certainty !== 'check')
  return (
    <>
      <p className="rd-visually-hidden" role="status">
        {marks.length === 0 ? '' : summaryOf(marks.length)}
      </p>
      {marks.length === 0 ? null : (
        <section className="rd-read-along__result" aria-label={`Meegelezen: ${label}`}>
          <p className="rd-read-along__title">{summaryOf(marks.length)}</p>
          <ul className="rd-note-marks">
            {marks.map((mark) => (
              <li key={mark.key}>
                <span>
                  <span translate="no">
                    <span
                      className={`rd-under rd-under--${mark.certainty === 'check' ? 'check' : 'removed'}`}
                    >
                      {mark.word}
                    </span>
                    {mark.certainty === 'check' ? '' : ` → ${mark.replacement}`}
                  </span>{' '}
                  <span className="rd-marks__type">
                    {mark.certainty === 'check' ? mark.reason : identifierLabels[mark.type]}
                  </span>
                </span>
                {mark.certainty !== 'check' && removable.length > 1 ? (
                  <Button
                    size="small"
                    kind="subtle"
                    label={`Haal weg: ${mark.word}`}
                    onPress={() => onTakeOut(mark.key)}
                  >
                    Weg
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          {removable.length === 0 ? null : (
            <p>
              <Button size="small" keys="Alt+W" onPress={() => onTakeOut()}>
                {removable.length === 1 ? 'Haal weg' : 'Haal alles weg'}
              </Button>
            </p>
          )}
        </section>
      )}
    </>
  )
}

const summaryOf = (count: number): string =>
  `Meegelezen: ${counted(count, 'woord kan', 'woorden kunnen')} iemand aanwijzen.`
