// Has questions of a few words read before they are sent: what surely points at a person stays here, and what looks like a name
// until the asker says that it may go.
import { mayName, mayPoint, pointsAtSomeone, sameQuestion } from './askedWords.ts'
import { askGate, askNames } from './reader.ts'

/** The questions that may go though they look like a name; known to this tab only, and only while it is open. */
const letThrough = new Set<string>()

/** Says that a question may go: its asker said so, or it stood in the address and went before. */
export const letThroughQuestion = (question: string): void => void letThrough.add(sameQuestion(question))

/** What keeps a question here: a person, as far as the reader is sure, or what looks like the name of one. */
export type Held = { readonly by: 'person' } | { readonly by: 'name'; readonly name: string }

/** What keeps one question here; nothing when it may go. */
export async function heldQuestion(question: string): Promise<Held | null> {
  if (mayPoint(question)) {
    const [found = []] = await askGate([question])
    if (pointsAtSomeone(question, found)) return { by: 'person' }
  }
  if (!mayName(question) || letThrough.has(sameQuestion(question))) return null
  const [name = ''] = await askNames([question])
  return name === '' ? null : { by: 'name', name }
}

/** Whether any of these questions is to stay here. */
export async function askAboutSomeone(questions: readonly string[]): Promise<boolean> {
  const held = await Promise.all(questions.map(heldQuestion))
  return held.some((one) => one !== null)
}
