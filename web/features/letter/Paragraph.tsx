// A paragraph of the letter, which a drafter may rewrite in its place.
import { useState } from 'react'
import { EditParagraph } from './EditParagraph.tsx'
import type { ShownParagraph, ShownVersion } from './letterDocuments.ts'
import { Runs } from './Runs.tsx'

interface Props {
  readonly paragraph: ShownParagraph
  readonly year: number
  readonly shown: ShownVersion
  readonly mayEdit: boolean
  readonly onNumber: (numberId: string) => void
}

export function Paragraph({ paragraph, year, shown, mayEdit, onNumber }: Props) {
  const [editing, setEditing] = useState(false)
  if (editing)
    return <EditParagraph paragraph={paragraph} year={year} shown={shown} onClose={() => setEditing(false)} />
  const beginning = paragraph.runs
    .map(({ text }) => text)
    .join('')
    .slice(0, 40)
  return (
    <div className={paragraph.edited ? 'letter-paragraph letter-paragraph--edited' : 'letter-paragraph'}>
      <p>
        <Runs runs={paragraph.runs} onNumber={onNumber} />
        {paragraph.edited ? <span className="letter-paragraph__note"> (aangepast)</span> : null}
      </p>
      {mayEdit ? (
        <button
          type="button"
          className="letter-paragraph__edit"
          aria-label={`Bewerk: ${beginning}…`}
          onClick={() => setEditing(true)}
        >
          Bewerk
        </button>
      ) : null}
    </div>
  )
}
