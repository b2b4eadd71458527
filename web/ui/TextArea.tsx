// Text of several lines; it grows with what is in it.
import { type ReactNode, type Ref, useRef } from 'react'
import { Field, type FieldProps } from './Field.tsx'
import { roomLeft, roomSaid } from './roomLeft.ts'

interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  /** The most that fits, in characters; told when it comes near. */
  readonly max?: number
  /** Off for text that must stay in the tab: some browsers send text away to have it checked. */
  readonly spellCheck?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
  /** The same text once more, to mark places in it: of this copy only the marks show. */
  readonly behind?: ReactNode
  /** What Alt+W does in this field, when there is something for it to do. */
  readonly onShortcut?: (() => void) | undefined
  /** Told what is selected, nothing included. */
  readonly onSelect?: (words: string) => void
}

export function TextArea(props: TextAreaProps) {
  const { value, onChange, rows = 4, max, spellCheck, ref, behind, onSelect, onShortcut, ...field } = props
  const copy = useRef<HTMLDivElement>(null)
  const look = `utrecht-textarea utrecht-textarea--html-textarea${field.error ? ' utrecht-textarea--invalid' : ''}${
    rows === 1 ? ' rd-textarea--line' : ''
  }`
  return (
    <Field {...field} note={max === undefined ? undefined : roomLeft(value, max)}>
      {(control) => (
        <div className={behind === undefined ? undefined : 'rd-layers'}>
          {behind === undefined ? null : (
            <div
              ref={copy}
              className={`${look} rd-layers__behind`}
              aria-hidden="true"
              lang="nl"
              translate="no"
            >
              {behind}
            </div>
          )}
          <textarea
            {...control}
            ref={ref}
            className={look}
            value={value}
            rows={rows}
            lang="nl"
            autoComplete="off"
            spellCheck={spellCheck}
            onChange={(event) => onChange(event.target.value)}
            aria-keyshortcuts={onShortcut ? 'Alt+W' : undefined}
            onKeyDown={(event) => {
              if (!onShortcut || !event.altKey || event.code !== 'KeyW') return
              event.preventDefault()
              onShortcut()
            }}
            onScroll={({ currentTarget }) => copy.current?.scrollTo(0, currentTarget.scrollTop)}
            onSelect={({ currentTarget }) =>
              onSelect?.(currentTarget.value.slice(currentTarget.selectionStart, currentTarget.selectionEnd))
            }
          />
          {max === undefined ? null : <RoomSaid value={value} max={max} />}
        </div>
      )}
    </Field>
  )
}

/** How much more fits, for who listens. */
const RoomSaid = ({ value, max }: { readonly value: string; readonly max: number }) => (
  <span className="rd-visually-hidden" role="status">
    {roomSaid(value, max)}
  </span>
)
