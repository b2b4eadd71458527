// How the text looks while it is edited: its chips by kind, and under its words what could point to somebody.
import type { Node } from 'prosemirror-model'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Span } from '#core/deidentify/span.ts'
import { type ChipSource, originOf, UNKNOWN_ORIGIN } from './chipSource.ts'
import { positionOf } from './editorText.ts'
import { chipOf } from './schema.ts'

export function looksOf(
  doc: Node,
  sourceOf: (token: string) => ChipSource | undefined,
  spans: readonly Span[],
): DecorationSet {
  const looks: Decoration[] = []
  doc.descendants((node, at) => {
    const chip = chipOf(node)
    if (chip) looks.push(Decoration.node(at, at + node.nodeSize, chipLook(sourceOf(chip.token))))
  })
  for (const { start, end, certainty } of spans)
    looks.push(
      Decoration.inline(positionOf(start), positionOf(end), {
        class: `rd-under rd-under--${certainty === 'check' ? 'check' : 'removed'}`,
      }),
    )
  return DecorationSet.create(doc, looks)
}

const chipLook = (source: ChipSource | undefined) => ({
  class: `letter-chip letter-chip--${source?.kind ?? 'number'}${source?.stale === false ? '' : ' letter-chip--stale'}`,
  title: source ? originOf(source) : UNKNOWN_ORIGIN,
})
