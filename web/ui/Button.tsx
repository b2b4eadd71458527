// A button: one that sends or acts. Something that goes to another page is a link (see LinkButton classes).
import type { ReactNode, Ref } from 'react'

export type ButtonKind = 'primary' | 'default' | 'subtle' | 'danger'

const KIND_CLASSES = {
  primary: 'nl-button nl-button--primary',
  default: 'nl-button nl-button--default',
  subtle: 'nl-button nl-button--subtle',
  danger: 'nl-button nl-button--secondary nl-button--negative',
} as const satisfies Record<ButtonKind, string>

/** The look of a button, also for a link that reads as the main way on. */
export const buttonClass = (kind: ButtonKind = 'default'): string => KIND_CLASSES[kind]

interface ButtonProps {
  readonly children: ReactNode
  /** For what leads to the button, such as a list of what is still lacking. */
  readonly id?: string
  readonly kind?: ButtonKind
  readonly type?: 'button' | 'submit'
  /** Under way: it stays focusable and says so, and does nothing when pressed again. */
  readonly busy?: boolean
  /** Nothing to do now: it stays where it is, so that no focus is lost, and says so. */
  readonly unavailable?: boolean
  readonly onPress?: () => void
  readonly label?: string
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly controls?: string
  readonly size?: 'small'
  readonly ref?: Ref<HTMLButtonElement>
  /** The key that does the same where the button stands, shown on it. */
  readonly keys?: string
}

export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'default',
    type = 'button',
    busy = false,
    unavailable = false,
    onPress,
    label,
    keys,
  } = props
  return (
    <button
      {...(props.ref ? { ref: props.ref } : {})}
      id={props.id}
      type={type}
      className={`${buttonClass(kind)}${busy ? ' nl-button--busy' : ''}${
        props.pressed ? ' nl-button--pressed' : ''
      }${props.size === 'small' ? ' rd-button--small' : ''}`}
      aria-disabled={busy || unavailable || undefined}
      aria-label={label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-keyshortcuts={keys}
      onClick={(event) => {
        if (busy || unavailable) event.preventDefault()
        else onPress?.()
      }}
    >
      {busy ? <span className="rd-spinner" aria-hidden="true" /> : null}
      {keys ? <kbd>{keys}</kbd> : null}
      <span className="nl-button__label">{children}</span>
    </button>
  )
}

/** Buttons that belong together, the main one first. */
export const ButtonGroup = ({ children }: { readonly children: ReactNode }) => (
  <div className="rd-button-group">{children}</div>
)
