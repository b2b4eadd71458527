// The typeface of documents that carry their own, so that they look the same everywhere.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FILES = [
  '400Regular/FiraSans_400Regular',
  '400Regular_Italic/FiraSans_400Regular_Italic',
  '700Bold/FiraSans_700Bold',
]

let bytes: Buffer[] | undefined

/** Fira Sans (SIL Open Font License) in the weights that are used, read once. */
export const FONT_FILES = (): Buffer[] => {
  bytes ??= FILES.map((name) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/fira-sans/${name}.ttf`))),
  )
  return bytes
}
