// Starts a thread of its own for what would keep the server from answering.
import { Worker } from 'node:worker_threads'

/** A thread that runs a module, which finds `data` as `workerData`; it reads TypeScript only after it has been told how (docs/adr/0004-tsx-at-run-time.md). */
export function startThread(module: URL, data: unknown): Worker {
  const start = `import('tsx/esm/api').then(({ register }) => {
    register()
    return import(${JSON.stringify(module.href)})
  })`
  return new Worker(start, { eval: true, workerData: data })
}
