// What the editor edits: one paragraph of plain text, in which numbers and quotes are chips that cannot be typed into.
import { type Node, Schema } from 'prosemirror-model'
import { NodeSelection, type Selection } from 'prosemirror-state'

/** A number or quote within the text. */
export interface Chip {
  /** Its name in the text that is sent. */
  readonly token: string
  readonly text: string
}

export const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    chip: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { token: { validate: 'string' }, text: { validate: 'string' } },
      leafText: (node) => chipOf(node)?.text ?? '',
      parseDOM: [
        {
          tag: 'span[data-chip]',
          getAttrs: (element) => ({
            token: element.getAttribute('data-chip') ?? '',
            text: element.textContent ?? '',
          }),
        },
      ],
      toDOM: ({ attrs }) => ['span', { 'data-chip': String(attrs.token) }, String(attrs.text)],
    },
  },
})

/** The chip that this piece of the text is, or null. */
export const chipOf = ({ type, attrs }: Node): Chip | null =>
  type.name === 'chip' ? { token: String(attrs.token), text: String(attrs.text) } : null

/** The chip that is chosen, or null. */
export const chosenChip = (selection: Selection): Chip | null =>
  selection instanceof NodeSelection ? chipOf(selection.node) : null

/** The chips in a text, as often as they stand in it. */
export function chipsIn(doc: Node): readonly Chip[] {
  const found: Chip[] = []
  doc.descendants((node) => {
    const chip = chipOf(node)
    if (chip) found.push(chip)
  })
  return found
}
