// The floor: the smallest sandboxed window this Electron can open.
const { app, BrowserWindow } = require('electron')

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1360,
    height: 820,
    show: false,
    webPreferences: { sandbox: true },
  })
  window.once('ready-to-show', () => {
    window.show()
    console.log(`bench ${JSON.stringify({ what: 'first-paint', at: Date.now() })}`)
    setTimeout(() => {
      const pids = app.getAppMetrics().map(({ pid }) => pid)
      console.log(`bench ${JSON.stringify({ what: 'processes', pids })}`)
    }, 1500)
  })
  window.loadURL('data:text/html,<!doctype html><title>blank</title>')
})
