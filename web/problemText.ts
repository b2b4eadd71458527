// A problem in words, with the name that its field has on the page.

export interface ShownProblem {
  readonly message: string
  readonly path?: readonly string[]
}

/** What the field at a path is called on the page, where it has a name. */
export type NameOfField = (path: readonly string[]) => string | undefined

/** The fields of a form by the name the API gives them, each with its label. */
export const namesOf =
  (labels: Readonly<Record<string, string>>): NameOfField =>
  ([field]) =>
    field !== undefined && Object.hasOwn(labels, field) ? labels[field] : undefined

/** After a question a sentence begins, after a name it goes on. */
export function problemText({ message, path }: ShownProblem, nameOf?: NameOfField): string {
  const name = path && nameOf?.(path)
  if (!name) return message
  return name.endsWith('?')
    ? `${name} ${message}`
    : `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}
