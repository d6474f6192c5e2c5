// Loaded by Electron before the app as shipped (`electron -r`): tells its moments from outside, one JSON a line.
const { app } = require('electron')

const report = (what, facts) => console.log(`bench ${JSON.stringify({ what, ...facts })}`)

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
    void window.webContents.executeJavaScript(untilBoardIsShown).then((moment) => {
      report('board', { at: moment })
      setTimeout(() => report('processes', { pids: app.getAppMetrics().map(({ pid }) => pid) }), 1_500)
    })
  })
})
