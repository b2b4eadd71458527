// At the end of a chapter: which partners agree with it as it reads now, and signing it for one's own organisation.
import { useState } from 'react'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { formatDay } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Badge, type BadgeTone } from '../../ui/Badge.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { type ShownChapter, type ShownLetter, SignLetterDocument } from './letterDocuments.ts'
import { signOffAnchor } from './openPoints.ts'

export type SignOffStateName = ShownChapter['signOffs'][number]['state']

export const SIGN_OFF_TONES = {
  OPEN: 'neutral',
  AGREED: 'ok',
  DISSENT: 'info',
  LAPSED: 'warning',
} as const satisfies Record<SignOffStateName, BadgeTone>

interface Props {
  readonly letter: ShownLetter
  readonly chapter: ShownChapter
}

export function ChapterSignOff({ letter: { year, signingFor, stage }, chapter }: Props) {
  const { id, heading, contentHash, signOffs } = chapter
  const { run, busy, failure } = useAction(SignLetterDocument)
  const [dissenting, setDissenting] = useState(false)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const own = signOffs.find(({ partner }) => partner === signingFor)
  const dissentWords = own?.dissent ? 'Pas het minderheidsstandpunt aan' : 'Akkoord met minderheidsstandpunt'
  const isOpen = stage === 'REVIEW' && own !== undefined

  async function sign(verdict: 'AGREED' | 'WITHDRAWN') {
    const answer = await run({ input: { year, chapters: [{ id, contentHash }], verdict, dissent: null } })
    setProblems(answer?.signLetter.problems ?? [])
  }

  return (
    <aside id={signOffAnchor(id)} tabIndex={-1} className="letter-sign" aria-label={`Akkoord met ${heading}`}>
      <p>
        <strong>Akkoord met dit hoofdstuk</strong>
      </p>
      <ul className="letter-sign__partners">
        {signOffs.map(({ partner, state, at, signedBy }) => (
          <li key={partner}>
            <strong>{label('signatory', partner)}</strong>{' '}
            <Badge tone={SIGN_OFF_TONES[state]}>{label('signOffState', state)}</Badge>
            {at && signedBy ? (
              <span className="rd-soft">
                {' '}
                {formatDay(at)}, {signedBy.name}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <ButtonGroup>
          {own.state === 'AGREED' || own.state === 'DISSENT' ? (
            <Button kind="subtle" size="small" busy={busy} onPress={() => sign('WITHDRAWN')}>
              Trek akkoord in
            </Button>
          ) : (
            <Button
              kind="primary"
              size="small"
              busy={busy}
              label={`Akkoord namens ${label('signatory', own.partner)}: ${heading}`}
              onPress={() => sign('AGREED')}
            >
              Akkoord namens {label('signatory', own.partner)}
            </Button>
          )}
          <Button
            kind="subtle"
            size="small"
            label={`${dissentWords}: ${heading}`}
            onPress={() => setDissenting(true)}
          >
            {dissentWords}
          </Button>
        </ButtonGroup>
      ) : null}
      <Problems problems={problems} failure={failure} />
      {dissenting ? (
        <DissentDialog
          year={year}
          chapter={chapter}
          before={own?.dissent ?? ''}
          onClose={() => setDissenting(false)}
        />
      ) : null}
    </aside>
  )
}

interface DissentProps {
  readonly year: number
  readonly chapter: ShownChapter
  readonly before: string
  readonly onClose: () => void
}

function DissentDialog({ year, chapter: { id, heading, contentHash }, before, onClose }: DissentProps) {
  const [dissent, setDissent] = useState(before)
  return (
    <ActionDialog
      title="Minderheidsstandpunt"
      verb="Teken met dit standpunt"
      document={SignLetterDocument}
      input={() => ({
        input: { year, chapters: [{ id, contentHash }], verdict: 'DISSENT' as const, dissent },
      })}
      problemsOf={({ signLetter }) => signLetter.problems}
      onClose={onClose}
    >
      <p>
        U tekent “{heading}”, en uw organisatie ziet het op een punt anders. Dat komt in de brief te staan,
        aan het eind van het hoofdstuk. Alleen uw organisatie kan het veranderen.
      </p>
      <NoteArea
        label="Wat ziet uw organisatie anders?"
        value={dissent}
        onChange={setDissent}
        max={NOTE_CHARS_MAX}
      />
    </ActionDialog>
  )
}
