// A paragraph of the letter, which a drafter may rewrite in its place and the team may remark on.
import { useState } from 'react'
import { Comments } from './Comments.tsx'
import { EditParagraph } from './EditParagraph.tsx'
import type { ShownLetter, ShownParagraph, ShownVersion } from './letterDocuments.ts'
import { Runs } from './Runs.tsx'

interface Props {
  readonly paragraph: ShownParagraph
  readonly letter: ShownLetter
  readonly shown: ShownVersion
  readonly mayEdit: boolean
  readonly onNumber: (numberId: string) => void
}

export function Paragraph({ paragraph, letter, shown, mayEdit, onNumber }: Props) {
  const [editing, setEditing] = useState(false)
  const [discussing, setDiscussing] = useState(false)
  if (editing)
    return (
      <EditParagraph
        paragraph={paragraph}
        year={letter.year}
        shown={shown}
        onClose={() => setEditing(false)}
      />
    )
  const beginning = paragraph.runs
    .map(({ text }) => text)
    .join('')
    .slice(0, 40)
  const comments = letter.comments.filter(({ paragraphId }) => paragraphId === paragraph.id)
  const open = comments.filter(({ replyTo, resolvedAt }) => replyTo === null && resolvedAt === null).length
  const remarks = open > 0 ? `${open} ${open === 1 ? 'opmerking' : 'opmerkingen'}` : 'Opmerking'
  const isOpen = letter.status === 'DRAFT' && shown.number === letter.currentVersion
  return (
    <div className={paragraph.edited ? 'letter-paragraph letter-paragraph--edited' : 'letter-paragraph'}>
      <p>
        <Runs runs={paragraph.runs} onNumber={onNumber} />
        {paragraph.edited ? (
          <span className="letter-paragraph__note"> ({paragraph.own ? 'toegevoegd' : 'aangepast'})</span>
        ) : null}
      </p>
      {isOpen || comments.length > 0 ? (
        <div className={open > 0 ? 'letter-tools letter-tools--open' : 'letter-tools'}>
          {mayEdit && !paragraph.dissent ? (
            <button type="button" aria-label={`Bewerk: ${beginning}…`} onClick={() => setEditing(true)}>
              Bewerk
            </button>
          ) : null}
          <button
            type="button"
            aria-expanded={discussing}
            aria-label={`${remarks}: ${beginning}…`}
            onClick={() => setDiscussing(!discussing)}
          >
            {remarks}
          </button>
        </div>
      ) : null}
      {discussing ? (
        <Comments year={letter.year} paragraphId={paragraph.id} comments={comments} open={isOpen} />
      ) : null}
    </div>
  )
}
