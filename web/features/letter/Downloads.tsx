// Taking a letter along as a file. What changed behind a frozen letter is told first: the file itself says what it always said.
import { useId, useState } from 'react'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChangeList } from './CaseChanges.tsx'
import type { ShownLetter } from './letterDocuments.ts'
import { kindOf } from './letterFiles.ts'

type Download = ShownLetter['downloads'][number]

export function Downloads({ letter: { downloads, annex, caseChanges } }: { readonly letter: ShownLetter }) {
  const [taking, setTaking] = useState<Download | null>(null)
  const title = useId()
  return (
    <>
      <div className="letter-downloads">
        <strong id={title}>Download:</strong>
        <ul aria-labelledby={title}>
          {downloads.map((download) => (
            <li key={download.format}>
              {caseChanges.length === 0 ? (
                <a
                  href={download.url}
                  className="nl-link"
                  download
                  aria-label={`Download ${kindOf(download)}`}
                >
                  {kindOf(download)}
                </a>
              ) : (
                <Button
                  kind="subtle"
                  size="small"
                  label={`Download ${kindOf(download)}`}
                  onPress={() => setTaking(download)}
                >
                  {kindOf(download)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
      {annex ? (
        <p>
          <a href={annex.url} className="nl-link" download>
            Download bijlage V (Word), vertrouwelijk
          </a>
          : de knelpunten die niet openbaar kunnen worden. Verstuur haar apart.
        </p>
      ) : null}
      {taking ? (
        <Dialog title={`Download ${kindOf(taking)}`} onClose={() => setTaking(null)}>
          <p>
            Dit bestand is de brief zoals hij is vastgesteld. Wat sindsdien gebeurde, staat er niet in. Zeg
            het erbij als u de brief doorgeeft:
          </p>
          <ChangeList changes={caseChanges} />
          <div className="rd-button-group">
            <a href={taking.url} className={buttonClass('primary')} download>
              Download {kindOf(taking)}
            </a>
            <Button onPress={() => setTaking(null)}>Sluit</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
