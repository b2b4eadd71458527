/** Why a file cannot be read at all; then nothing of it is stored. */

/** The reasons to refuse a whole file. */
export type FileRefusalKind =
  | 'empty'
  | 'no rows'
  | 'no header'
  | 'wrong header'
  | 'column twice'
  | 'not readable'
  | 'stops halfway'
  | 'too large'

/** A refused file: the kind, and the one Dutch sentence that says what to do. */
export interface FileRefusal {
  readonly kind: FileRefusalKind
  readonly message: string
}

/** Wraps the refusal of a whole file. */
export const refuseFile = (
  kind: FileRefusalKind,
  message: string,
): { readonly ok: false; readonly problems: readonly FileRefusal[] } => ({
  ok: false,
  problems: [{ kind, message }],
})
