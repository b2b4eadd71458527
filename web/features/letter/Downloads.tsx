// Taking a letter along as a file. What changed behind a frozen letter is told first: the file itself says what it always said.
import { useState } from 'react'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChangeList } from './CaseChanges.tsx'
import type { ShownLetter } from './letterDocuments.ts'

type Download = ShownLetter['downloads'][number]

export function Downloads({ letter: { downloads, caseChanges } }: { readonly letter: ShownLetter }) {
  const [taking, setTaking] = useState<Download | null>(null)
  return (
    <>
      {downloads.map((download) =>
        caseChanges.length === 0 ? (
          <FileLink key={download.format} download={download} />
        ) : (
          <Button key={download.format} kind="subtle" onPress={() => setTaking(download)}>
            {nameOf(download)}
          </Button>
        ),
      )}
      {taking ? (
        <Dialog title={nameOf(taking)} onClose={() => setTaking(null)}>
          <p>
            Dit bestand is de brief zoals hij is vastgesteld. Wat sindsdien gebeurde, staat er niet in. Zeg
            het erbij als u de brief doorgeeft:
          </p>
          <ChangeList changes={caseChanges} />
          <div className="rd-button-group">
            <FileLink download={taking} kind="primary" />
            <Button onPress={() => setTaking(null)}>Sluit</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

const nameOf = ({ format }: Download): string => `Download ${format.toUpperCase()}`

const FileLink = ({
  download,
  kind = 'subtle',
}: {
  readonly download: Download
  readonly kind?: 'subtle' | 'primary'
}) => (
  <a href={download.url} className={buttonClass(kind)} download>
    {nameOf(download)}
  </a>
)
