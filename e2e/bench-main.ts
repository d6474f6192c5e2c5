import { fileURLToPath } from 'node:url'
import { app } from 'electron'
import { openSampleOrganisation } from '../electron/sample-organisation/open-sample-organisation'
import { startApp } from '../electron/start-app'
import { done } from '../shared/outcome'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Told on standard output, one JSON a line, for build/bench. */
const report = (what: string, facts: object): void =>
  console.log(`bench ${JSON.stringify({ what, ...facts })}`)

// Runs in the page: settles with the moment at which the rows in sight carry a sentence that was read from a calendar.
const untilBoardIsShown = `new Promise((resolve) => {
  const isAnswered = (row) => !row.textContent.includes('Not asked yet')
  const isShown = () => [...document.querySelectorAll('[role="option"]')].filter(isAnswered).length >= 10
  const look = () => isShown() ? requestAnimationFrame(() => resolve(Date.now())) : requestAnimationFrame(look)
  look()
})`

app.on('browser-window-created', (_event, window) => {
  window.once('ready-to-show', () => {
    report('first-paint', { at: Date.now() })
    void window.webContents.executeJavaScript(untilBoardIsShown).then((moment: unknown) => {
      report('board', { at: moment })
      setTimeout(() => report('processes', { pids: app.getAppMetrics().map(({ pid }) => pid) }), 1_500)
    })
  })
})

/** The app as shipped on the sample organisation, watched from outside for its moments. */
startApp({
  files: { preload: at('../preload/preload.cjs'), page: at('../renderer') },
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
  openWorld: async () => done(await openSampleOrganisation({ now: Date.now })),
})
