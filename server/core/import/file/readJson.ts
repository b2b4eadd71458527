/** Reads an array of objects, as a script posts it; the keys of all objects together are the columns. */
import { type FileRefusal, refuseFile } from '#core/import/fileRefusal.ts'
import { tableOf } from '#core/import/header.ts'
import type { Cell, SourceTable } from '#core/import/table.ts'
import type { Result } from '#core/result.ts'
import { CELLS_MAX } from './limits.ts'

const WHAT_TO_SEND = 'Stuur een lijst van objecten: [{"kenmerk": "…", "titel": "…", …}, …].'

const NOT_TEXT: Cell = { kind: 'other' }

/** Whether a text begins as JSON does. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text)

/** Reads a text as JSON. Row numbers are places in the array, starting at 1. */
export function readJson(text: string): Result<SourceTable, FileRefusal> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refuseFile(
      'stops halfway',
      `Dit JSON-bestand is niet compleet of bevat een schrijffout. ${WHAT_TO_SEND}`,
    )
  }
  if (!Array.isArray(parsed))
    return refuseFile('not readable', `Dit JSON-bestand heeft een andere vorm. ${WHAT_TO_SEND}`)
  const elements: readonly unknown[] = parsed
  const keys = [...new Set(elements.flatMap((element) => (isObject(element) ? Object.keys(element) : [])))]
  // Every object has a cell for every key.
  if (elements.length * keys.length > CELLS_MAX)
    return refuseFile(
      'too large',
      'Dit JSON-bestand heeft te veel rijen en kolommen. Geef elk signaal dezelfde namen en verdeel de signalen over meer bestanden.',
    )
  const header = { number: 0, cells: keys.map((text) => ({ kind: 'text', text }) as const) }
  const rows = elements.map((element, index) => ({
    number: index + 1,
    cells: isObject(element) ? keys.map((key) => cellOf(element[key])) : [element === null ? null : NOT_TEXT],
  }))
  return tableOf({ format: 'json', rows: [header, ...rows] })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A number or boolean is taken as text; a list or an object is not text. */
function cellOf(value: unknown): Cell | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'object') return NOT_TEXT
  return { kind: 'text', text: String(value) }
}
