// Keeps out characters that no document can hold: what Word pastes for a break, control signs, halves of a pair.

/** What XML 1.0 allows; DOCX, ODT, PDF and feeds can hold nothing else. */
const NOT_ALLOWED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** A line and a page break within a paragraph. */
const LINE_BREAK = '\u000B'
const PAGE_BREAK = '\u000C'

/** The text with breaks as line breaks and other such characters as spaces; as long as it was, so that offsets stay. */
export const withPlainCharacters = (text: string): string =>
  text.replaceAll(LINE_BREAK, '\n').replaceAll(PAGE_BREAK, '\n').replace(NOT_ALLOWED, ' ')
