// What people changed by hand from one version of a letter to the next, apart from numbers that were counted anew.
import type { LetterDraft } from '../letter.ts'
import { editableText } from './editing.ts'
import { placedParagraphs } from './placedBlocks.ts'
import { isDissent } from './signOff.ts'

/** The headings under which somebody wrote, changed or took away a paragraph, each once. */
export function handEdits(before: LetterDraft, after: LetterDraft): readonly string[] {
  const [old, now] = [writtenIn(before), writtenIn(after)]
  const all = new Map(placedParagraphs(before).map((each) => [each.id, editableText(each)]))
  const put = [...now].filter(([id, { text }]) => (old.get(id)?.text ?? all.get(id)) !== text)
  const taken = [...old].filter(([id]) => !now.has(id))
  return [...new Set([...put, ...taken].map(([, { heading }]) => heading))]
}

const writtenIn = (draft: LetterDraft) =>
  new Map(
    placedParagraphs(draft).flatMap((each) =>
      each.edited && !isDissent(each)
        ? [[each.id, { heading: each.heading, text: editableText(each) }] as const]
        : [],
    ),
  )
