// At the end of a chapter: which partners agree with it as it reads now, and signing it for one's own organisation.
import { useState } from 'react'
import { formatDay } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Badge, type BadgeTone } from '../../ui/Badge.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useAction } from '../../useAction.ts'
import { type ShownChapter, type ShownLetter, SignLetterDocument } from './letterDocuments.ts'

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

  async function sign(verdict: 'AGREED' | 'DISSENT' | 'WITHDRAWN', dissent: string | null = null) {
    const answer = await run({ input: { year, chapters: [{ id, contentHash }], verdict, dissent } })
    const found = answer?.signLetter.problems ?? []
    setProblems(found)
    return answer !== null && found.length === 0
  }

  return (
    <aside className="letter-sign" aria-label={`Akkoord met ${heading}`}>
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
      {dissenting ? null : <Problems problems={problems} failure={failure} />}
      {dissenting ? (
        <DissentDialog
          heading={heading}
          before={own?.dissent ?? ''}
          busy={busy}
          problems={problems}
          failure={failure}
          onSend={async (words) => {
            if (await sign('DISSENT', words)) setDissenting(false)
          }}
          onClose={() => setDissenting(false)}
        />
      ) : null}
    </aside>
  )
}

interface DissentProps {
  readonly heading: string
  readonly before: string
  readonly busy: boolean
  readonly problems: readonly { readonly message: string }[]
  readonly failure: string | null
  readonly onSend: (words: string) => void
  readonly onClose: () => void
}

function DissentDialog({ heading, before, busy, problems, failure, onSend, onClose }: DissentProps) {
  const [words, setWords] = useState(before)
  return (
    <Dialog title="Minderheidsstandpunt" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSend(words)
        }}
      >
        <p>
          U tekent “{heading}”, en uw organisatie ziet het op een punt anders. Dat komt in de brief te staan,
          aan het eind van het hoofdstuk. Alleen uw organisatie kan het veranderen.
        </p>
        <TextArea label="Wat ziet uw organisatie anders?" value={words} onChange={setWords} />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Teken met dit standpunt
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
