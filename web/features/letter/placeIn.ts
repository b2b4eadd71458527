// Where in a page the end of its address leads to.

/** The place that the end of an address leads to; none when that is not written as addresses are ("#%"). */
export function placeIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
