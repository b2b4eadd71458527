// What of a story is ready to be compared: the sentences that are finished. A name or number that is half typed cannot be
// recognised yet, and stands in the sentence that is being typed.

/** The text up to and with the last full stop, question or exclamation mark, or end of line. */
export function finishedSentences(text: string): string {
  const end = /^[\s\S]*(?:[.!?…]["”’')]*(?=\s|$)|\n)/u.exec(text)?.[0]
  return (end ?? '').trim()
}
