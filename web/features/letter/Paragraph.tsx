// A paragraph of the letter, which a drafter may rewrite in its place and the team may remark on.

import { type RefObject, useEffect, useRef, useState } from 'react'
import { counted } from '#core/dutch/words.ts'
import { Comments } from './Comments.tsx'
import { EditParagraph, type SavedParagraph } from './EditParagraph.tsx'
import type { ShownLetter, ShownParagraph, ShownVersion } from './letterDocuments.ts'
import { looseIn, paragraphAnchor } from './openPoints.ts'
import { Runs } from './Runs.tsx'
import { UndoEdit } from './UndoEdit.tsx'
import { useFocusBack } from './useFocusBack.ts'

interface Props {
  readonly paragraph: ShownParagraph
  readonly letter: ShownLetter
  readonly shown: ShownVersion
  readonly mayEdit: boolean
  readonly stale: ReadonlySet<string>
  readonly onOpen: (token: string) => void
}

export function Paragraph({ paragraph, letter, shown, mayEdit, stale, onOpen }: Props) {
  const [writing, setWriting] = useState<'open' | SavedParagraph | null>(null)
  const [discussing, setDiscussing] = useState(false)
  const saved = writing === 'open' ? null : writing
  // Until the page has counted anew it shows what was saved: the old text beside “bewaard” reads as work that was lost.
  const isOnItsWay = saved !== null && letter.currentVersion <= saved.from
  const editing = writing === 'open' || isOnItsWay
  const opener = useFocusBack(editing)
  const comments = letter.comments.filter(({ paragraphId }) => paragraphId === paragraph.id)
  const isOpen = letter.status === 'DRAFT' && shown.number === letter.currentVersion
  if (isOnItsWay) return <OnItsWay words={saved.words} />
  if (editing && isOpen)
    return (
      <EditParagraph
        paragraph={paragraph}
        letter={letter}
        onOpen={onOpen}
        onSaved={setWriting}
        onClose={() => setWriting(null)}
      />
    )
  return (
    <div
      id={paragraphAnchor(paragraph.id)}
      tabIndex={-1}
      className={paragraph.edited ? 'letter-paragraph letter-paragraph--edited' : 'letter-paragraph'}
    >
      <p>
        <Runs runs={paragraph.runs} stale={stale} loose={isOpen ? looseIn(paragraph) : []} onOpen={onOpen} />
        {paragraph.edited ? (
          <span className="letter-paragraph__note"> ({paragraph.own ? 'toegevoegd' : 'aangepast'})</span>
        ) : null}
      </p>
      {isOpen || comments.length > 0 ? (
        <Tools
          paragraph={paragraph}
          comments={comments}
          discussing={discussing}
          opener={opener}
          onDiscuss={() => setDiscussing(!discussing)}
          onEdit={mayEdit && !paragraph.dissent ? () => setWriting('open') : null}
        />
      ) : null}
      {saved && !isOnItsWay && mayEdit ? (
        <UndoEdit letter={letter} before={saved.before} now={paragraph} />
      ) : null}
      {discussing ? (
        <Comments year={letter.year} paragraphId={paragraph.id} comments={comments} open={isOpen} />
      ) : null}
    </div>
  )
}

/** A paragraph that is saved, in its new words, while the letter is counted anew; the writer can go on elsewhere. */
function OnItsWay({ words }: { readonly words: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className="letter-paragraph letter-paragraph--edited">
      <p>
        {words}
        <span className="letter-paragraph__note"> (aangepast)</span>
      </p>
      <p role="status" className="rd-soft">
        Bewaard. De brief wordt bijgewerkt…
      </p>
    </div>
  )
}

interface ToolsProps {
  readonly paragraph: ShownParagraph
  readonly comments: ShownLetter['comments']
  readonly discussing: boolean
  /** Where the focus goes when editing ends. */
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly onDiscuss: () => void
  readonly onEdit: (() => void) | null
}

function Tools({ paragraph, comments, discussing, opener, onDiscuss, onEdit }: ToolsProps) {
  const beginning = paragraph.runs
    .map(({ text }) => text)
    .join('')
    .slice(0, 40)
  const open = comments.filter(({ replyTo, resolvedAt }) => replyTo === null && resolvedAt === null).length
  const remarks = open > 0 ? counted(open, 'opmerking', 'opmerkingen') : 'Opmerking'
  return (
    <div className={open > 0 ? 'letter-tools letter-tools--open' : 'letter-tools'}>
      {onEdit ? (
        <button ref={opener} type="button" aria-label={`Bewerk: ${beginning}…`} onClick={onEdit}>
          Bewerk
        </button>
      ) : null}
      <button
        type="button"
        aria-expanded={discussing}
        aria-label={`${remarks}: ${beginning}…`}
        onClick={onDiscuss}
      >
        {remarks}
      </button>
    </div>
  )
}
