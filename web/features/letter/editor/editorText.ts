// The two forms of a paragraph: runs as the letter has them, and the document the editor works on.
import type { Node } from 'prosemirror-model'
import { inText, tokenOf } from '#core/letter/editing.ts'
import type { Run } from '#core/letter.ts'
import { chipOf, schema } from './schema.ts'

export const docOf = (runs: readonly Run[]): Node =>
  schema.node('doc', null, [
    schema.node(
      'paragraph',
      null,
      runs
        .filter(({ text }) => text !== '')
        .map((run) => {
          const token = tokenOf(run)
          return token === undefined ? schema.text(run.text) : schema.node('chip', { token, text: run.text })
        }),
    ),
  ])

/** The text to read along with: a chip is one sign, so that places count as they do in the document. */
export const readableText = (doc: Node): string => doc.textBetween(0, doc.content.size, ' ', '\uFFFC')

/** Where a place in the readable text is in the document. */
export const positionOf = (offset: number): number => offset + 1

/** The text with its numbers and quotes as {{token}}, as it is sent and kept. */
export const textOf = (doc: Node): string =>
  doc.textBetween(0, doc.content.size, ' ', (leaf) => inText(chipOf(leaf)?.token ?? ''))
