// Takes in a file of signals and answers with the report, row by row.
import express, { Router } from 'express'
import { FILE_BYTES_MAX } from '#core/import/file/limits.ts'
import { readImportFile } from '#core/import/file/readImportFile.ts'
import { may } from '#core/permissions.ts'
import type { Deps } from '#usecases/deps.ts'
import { importSignals } from '#usecases/importSignals.ts'
import { recordRefusal } from '#usecases/recordAccess.ts'
import { viewerOf } from './session.ts'

/** `POST /import` with the file as body; the header `x-rodedraad` keeps forms of other sites out. */
export function importRoute(deps: Deps): Router {
  const router = Router()
  router.post(
    '/import',
    (request, response, next) => {
      // Before the body is read: a visitor cannot make the server take in megabytes.
      const viewer = viewerOf(deps.db, request, deps.now())
      const allowed = may(viewer, 'signal.submit')
      if (allowed && request.headers['x-rodedraad']) return next()
      if (viewer && !allowed) recordRefusal(deps, viewer, 'signal.submit')
      response.status(403).json({ message: 'U mag geen signalen indienen. Log in als indiener.' })
    },
    express.raw({ limit: FILE_BYTES_MAX, type: () => true }),
    async (request, response) => {
      const actor = viewerOf(deps.db, request, deps.now())
      const bytes: unknown = request.body
      const file = readImportFile(bytes instanceof Uint8Array ? bytes : new Uint8Array())
      if (!file.ok || !actor)
        response.status(422).json({ refusal: file.ok ? null : (file.problems[0] ?? null) })
      else response.json({ report: await importSignals(deps, actor, file.value) })
    },
  )
  return router
}
