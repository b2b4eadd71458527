// The de-identifier as a program by itself: what scripts/build.mjs makes one file of and scripts/rodedraad.mjs prefers.
import { run } from './deidentify.ts'
import { guarded } from './guarded.ts'

export const main = () => guarded(run)
