// A dialog that does one thing: fields, a button that does it, and what came of it when it did not go through.
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { Problems } from './Problems.tsx'
import { namesOf } from './problemText.ts'
import { Button, ButtonGroup, type ButtonKind } from './ui/Button.tsx'
import { Dialog } from './ui/Dialog.tsx'
import { focusOn } from './ui/focusOn.ts'
import { useAction } from './useAction.ts'

interface Problem {
  readonly code?: string
  readonly message: string
  readonly path?: readonly string[]
}

interface Props<Data, Variables extends AnyVariables> {
  readonly title: string
  /** What the button says; null when it cannot be done now. */
  readonly verb: string | null
  /** What is filled in wrongly, each at the field it is about; nothing is sent as long as there is any. */
  readonly lacking?: () => readonly Problem[]
  /** What it is about is not there yet, so that it cannot be done at once. */
  readonly unavailable?: boolean
  readonly kind?: ButtonKind
  readonly cancel?: string
  readonly document: TypedDocumentNode<Data, Variables>
  /** What is sent, or in words for the user what is missing. */
  readonly input: () => Variables | string
  readonly problemsOf: (data: Data) => readonly Problem[]
  /** What its fields are called, by the names that problems give them. */
  readonly fields?: Readonly<Record<string, string>>
  /** Tells that someone else was first; false when it cannot, and then, as by itself, it is told as any other problem. */
  readonly onConflict?: () => Promise<boolean>
  /** What comes after it was done; by itself the dialog closes. */
  readonly onDone?: (data: Data) => void
  readonly onClose: () => void
  /** The fields, or for fields that show what is wrong with them what makes them from that: the field takes the focus by its id. */
  readonly children: ReactNode | ((errorOf: (field: string) => string | undefined) => ReactNode)
}

export function ActionDialog<Data, Variables extends AnyVariables>(props: Props<Data, Variables>) {
  const { title, verb, kind = 'primary', cancel = 'Annuleer', document, input, problemsOf, onClose } = props
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { run, busy, failure } = useAction(document)

  const atFields = typeof props.children === 'function'
  useEffect(() => {
    if (atFields) problems.find(({ path }) => path?.[0] && focusOn(path[0]))
  }, [problems, atFields])

  async function send(event: FormEvent) {
    event.preventDefault()
    const lacking = props.lacking?.() ?? []
    if (lacking.length > 0) return setProblems(lacking)
    const sent = input()
    if (typeof sent === 'string') return setProblems([{ message: sent }])
    const answer = await run(sent)
    const found = answer ? problemsOf(answer) : []
    const overtaken = found.some(({ code }) => code === 'CONFLICT')
    setProblems(overtaken && (await props.onConflict?.()) ? [] : found)
    if (!answer || found.length > 0) return
    if (props.onDone) props.onDone(answer)
    else onClose()
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send} noValidate>
        {typeof props.children === 'function'
          ? props.children((field) => problems.find(({ path }) => path?.[0] === field)?.message)
          : props.children}
        <Problems nameOf={namesOf(props.fields ?? REASON)} problems={problems} failure={failure} />
        <ButtonGroup>
          {verb === null ? null : (
            <Button type="submit" kind={kind} busy={busy} unavailable={props.unavailable ?? false}>
              {verb}
            </Button>
          )}
          <Button onPress={onClose}>{cancel}</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}

/** Most of these ask a reason and little else. */
const REASON = { reason: 'Reden' }
