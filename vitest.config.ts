// Two projects of tests: those on the server side, and those in a real browser, which need the built pages.
import { configDefaults, defineConfig } from 'vitest/config'

const BROWSER_TESTS = 'test/browser/**/*.test.ts'

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 90_000,
    reporters: ['default', './test/support/kindsReporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          // Modules are loaded once per worker, not once per file: loading them took a third of a run.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, BROWSER_TESTS],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          // On a busy machine a page can be slower than a wait allows; a second try shows in the output.
          retry: 2,
          testTimeout: 90_000,
          // Only these need the pages, so only these wait for them to be built.
          globalSetup: './test/browser/buildPages.ts',
        },
      },
    ],
  },
})
