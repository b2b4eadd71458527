// The thread in which a model is learned, so that a server goes on answering meanwhile.
import { parentPort, workerData } from 'node:worker_threads'
import { learn } from './trainSuggestions.ts'

parentPort?.postMessage(learn(workerData))
