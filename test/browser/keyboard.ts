// A person at a page with a keyboard alone.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The keyboard and nothing else, with every stroke counted; a word is typed letter by letter. */
export function keyboardOf(page: Page) {
  let strokes = 0
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      strokes += key.split('+').length
      await page.keyboard.press(key)
    }
  }
  const type = async (words: string) => {
    strokes += words.length
    await page.keyboard.type(words)
  }
  const focusIsOn = (what: string) =>
    expect
      .poll(() =>
        page.evaluate(() => {
          const at = document.activeElement
          const labelled = at?.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null
          return `${at?.getAttribute('aria-label') ?? ''} ${labelled?.textContent ?? ''} ${at?.textContent ?? ''} ${at?.id ?? ''}`
        }),
      )
      .toContain(what)
  return { press, type, focusIsOn, strokes: () => strokes }
}
