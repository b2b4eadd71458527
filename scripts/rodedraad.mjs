#!/usr/bin/env node
// The program `npx rodedraad`. It runs the TypeScript as it stands, so that nothing has to be built first.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./cli/main.ts')
await main(process.argv.slice(2))
