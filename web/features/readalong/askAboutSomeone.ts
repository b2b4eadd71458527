// Has questions of a few words read before they are sent.
import { mayPoint, pointsAtSomeone } from './askedWords.ts'
import { askGate } from './reader.ts'

/** Whether one of these questions points at a person, as far as the reader is sure. */
export async function askAboutSomeone(questions: readonly string[]): Promise<boolean> {
  const asked = questions.filter(mayPoint)
  if (asked.length === 0) return false
  const found = await askGate(asked)
  return asked.some((question, index) => pointsAtSomeone(question, found[index] ?? []))
}
