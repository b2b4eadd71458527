// Keeps numbers and quotes in a text that is being edited: what would take one out waits until the writer has said so.

import { isHistoryTransaction } from 'prosemirror-history'
import { Fragment, type Node, Slice } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'
import { type Chip, chipOf, chipsIn, schema } from './schema.ts'

const ON_PURPOSE = 'onPurpose'

/** What is about to be taken out, and how to do so when it is meant. */
export interface Loss {
  readonly chips: readonly Chip[]
  readonly confirmed: (from: Transaction) => Transaction
}

interface Guarding {
  readonly onLoss: (loss: Loss) => void
  /** Whether the letter has this number or quote; one pasted from elsewhere is only text. */
  readonly isKnown: (token: string) => boolean
}

export const guardChips = ({ onLoss, isKnown }: Guarding): Plugin =>
  new Plugin({
    filterTransaction: (change, state) => {
      if (!change.docChanged || change.getMeta(ON_PURPOSE) || isHistoryTransaction(change)) return true
      const chips = missing(chipsIn(state.doc), chipsIn(change.doc))
      if (chips.length === 0) return true
      const { steps } = change
      onLoss({
        chips,
        confirmed: (from) => steps.reduce((all, step) => all.step(step), from).setMeta(ON_PURPOSE, true),
      })
      return false
    },
    props: { transformPasted: (slice) => inOneLine(slice, isKnown) },
  })

function missing(before: readonly Chip[], after: readonly Chip[]): readonly Chip[] {
  const left = after.map(({ token }) => token)
  return before.filter(({ token }) => {
    const at = left.indexOf(token)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** What is pasted as one line: a paragraph is edited by itself, so those of a text from elsewhere are put in a row. */
export function inOneLine(slice: Slice, isKnown: (token: string) => boolean): Slice {
  const pieces: Node[] = []
  let last: Node | null = null
  slice.content.descendants((node, _, parent) => {
    if (!node.isInline) return
    if (pieces.length > 0 && parent !== last) pieces.push(schema.text(' '))
    last = parent
    const chip = chipOf(node)
    pieces.push(chip && !isKnown(chip.token) ? schema.text(chip.text || ' ') : node)
  })
  return pieces.length === 0 ? slice : new Slice(Fragment.from(pieces), 0, 0)
}
