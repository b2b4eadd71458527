/** How far two words are apart. */

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let endA = a.length
  let endB = b.length
  let start = 0
  while (start < endA && a[start] === b[start]) start++
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const apart = Math.max(endA, endB) - start
  return apart < 2 || (endA === endB && apart === 2 && a[start] === b[start + 1] && a[start + 1] === b[start])
}
