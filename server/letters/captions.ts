// A caption with its number apart, which word processors count by themselves.

/** `label` and `number` are there when the caption has a number; then `text` is what stands behind it. */
export interface CaptionParts {
  readonly label?: string
  readonly number?: string
  readonly text: string
}

/** Takes “Tabel 3. Giften” apart; a caption without a number is its text. */
export function captionParts(caption: string): CaptionParts {
  const [, label, number, text] = /^(Tabel|Figuur) (\d+)(\..*)$/s.exec(caption) ?? []
  return label === undefined || number === undefined || text === undefined
    ? { text: caption }
    : { label, number, text }
}
