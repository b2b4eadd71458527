// What everyone may have without logging in: how the program works, and the open data.
import { Router } from 'express'
import { runningParameters } from '#core/algorithms/parameters.ts'
import { registerFile } from '#core/algorithms/register.ts'
import { thresholdOf } from '#db/letterFacts.ts'
import type { Deps } from '#usecases/deps.ts'

/** `GET /algoritmeregister.json` */
export function openPages({ db }: Pick<Deps, 'db'>): Router {
  const router = Router()
  router.get('/algoritmeregister.json', (_, response) => {
    response.type('json').send(registerFile(runningParameters(thresholdOf(db))))
  })
  return router
}
