// Remarks on a paragraph: a thread below it, with an answer, and dealing with it.
import { type FormEvent, useState } from 'react'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { formatMoment } from '../../dates.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import {
  CommentOnLetterDocument,
  ResolveLetterCommentDocument,
  type ShownComment,
} from './letterDocuments.ts'

interface Props {
  readonly year: number
  readonly paragraphId: string
  readonly comments: readonly ShownComment[]
  /** Whether remarks can still be made. */
  readonly open: boolean
}

export const Comments = ({ year, paragraphId, comments, open }: Props) => (
  <section className="letter-comments" aria-label="Opmerkingen bij deze alinea">
    <ul>
      {comments
        .filter(({ replyTo }) => replyTo === null)
        .map((root) => (
          <li key={root.id} className={root.resolvedAt ? 'letter-comment--resolved' : undefined}>
            <Thread
              year={year}
              root={root}
              replies={comments.filter(({ replyTo }) => replyTo === root.id)}
              open={open}
            />
          </li>
        ))}
    </ul>
    {open ? <CommentForm year={year} paragraphId={paragraphId} label="Nieuwe opmerking" /> : null}
  </section>
)

interface ThreadProps {
  readonly year: number
  readonly root: ShownComment
  readonly replies: readonly ShownComment[]
  readonly open: boolean
}

function Thread({ year, root, replies, open }: ThreadProps) {
  const [answering, setAnswering] = useState(false)
  const { run, busy, failure } = useAction(ResolveLetterCommentDocument)
  const resolved = root.resolvedAt !== null
  return (
    <>
      <Said comment={root} />
      {replies.map((reply) => (
        <Said key={reply.id} comment={reply} />
      ))}
      {root.resolvedAt && root.resolvedBy ? (
        <p className="rd-soft">
          Afgehandeld door {root.resolvedBy.name}, {formatMoment(root.resolvedAt)}
        </p>
      ) : null}
      {open ? (
        <ButtonGroup>
          <Button size="small" kind="subtle" expanded={answering} onPress={() => setAnswering(!answering)}>
            Antwoord
          </Button>
          <Button
            size="small"
            kind="subtle"
            busy={busy}
            onPress={() => run({ year, commentId: root.id, resolved: !resolved })}
          >
            {resolved ? 'Open weer' : 'Handel af'}
          </Button>
        </ButtonGroup>
      ) : null}
      <Problems failure={failure} />
      {answering ? (
        <CommentForm
          year={year}
          paragraphId={root.paragraphId}
          replyTo={root.id}
          label="Uw antwoord"
          onSent={() => setAnswering(false)}
        />
      ) : null}
    </>
  )
}

const Said = ({ comment: { body, writtenBy, at } }: { readonly comment: ShownComment }) => (
  <p>
    <strong>{writtenBy.name}</strong> <span className="rd-soft">{formatMoment(at)}</span>
    <br />
    {body}
  </p>
)

interface FormProps {
  readonly year: number
  readonly paragraphId: string
  readonly replyTo?: string
  readonly label: string
  readonly onSent?: () => void
}

function CommentForm({ year, paragraphId, replyTo, label, onSent }: FormProps) {
  const [body, setBody] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(CommentOnLetterDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await run({ input: { year, paragraphId, replyTo: replyTo ?? null, body } })
    const found = answer?.commentOnLetter.problems ?? []
    setProblems(found)
    if (!answer || found.length > 0) return
    setBody('')
    onSent?.()
  }

  return (
    <form onSubmit={send} noValidate>
      <LeaveDialog unsent={body.trim() !== ''} kind="words" />
      <NoteArea label={label} value={body} onChange={setBody} rows={2} max={NOTE_CHARS_MAX} />
      <Problems problems={problems} failure={failure} />
      <div>
        <Button type="submit" size="small" busy={busy}>
          Plaats
        </Button>
      </div>
    </form>
  )
}
