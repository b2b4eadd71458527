/** Short lists of numbers, kept after each other in one array: quicker to go through, and far smaller, than an array each. */

/** Lists of whole numbers above 0, each under a number. */
export class NumberLists {
  /** All lists; each ends at a 0. */
  all = new Uint32Array(4096)
  /** By number, where its list begins; 0 when there is none yet. */
  #from = new Uint32Array(1024)
  #end = 1

  /** Where the list of a number begins in `all`, or 0 when none was kept. */
  from(number: number): number {
    return this.#from[number] ?? 0
  }

  /** Keeps a list, and tells where it begins. */
  keep(number: number, list: readonly number[]): number {
    if (number >= this.#from.length) this.#from = longer(this.#from, number)
    if (this.#end + list.length >= this.all.length) this.all = longer(this.all, this.#end + list.length)
    const from = this.#end
    this.all.set(list, from)
    this.#end += list.length + 1
    this.#from[number] = from
    return from
  }
}

/** The same with room for this place and as much again. */
export function longer(numbers: Uint32Array, place: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * (place + 1))
  grown.set(numbers)
  return grown
}
