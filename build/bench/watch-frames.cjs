// Loaded into the page beside the app's own preload: tells when a frame with a changed text has been painted.
const { ipcRenderer } = require('electron')

/** The task after a frame's callbacks begins when that frame has been handed over to be shown. */
const afterFrame = (act) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => act(Date.now())
    port2.postMessage(0)
  })

const rows = () => [...document.querySelectorAll('[role="option"]')]
const isShown = () => rows().filter((row) => !row.textContent.includes('Not asked yet')).length >= 10

function watchRow() {
  let before = rows()[0].textContent
  new MutationObserver(() => {
    const after = rows()[0].textContent
    if (after === before) return
    before = after
    afterFrame((painted) => ipcRenderer.send('bench-painted', painted))
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

ipcRenderer.on('bench-begin', () => {
  const text = document.createElement('p')
  text.style.cssText = 'position:fixed;bottom:0;left:0;margin:0'
  document.body.append(text)
  ipcRenderer.on('bench-write', (_event, message) => {
    text.textContent = message
    afterFrame((painted) => ipcRenderer.send('bench-written', painted))
  })
  ipcRenderer.on('bench-renew', () => {
    const ids = rows().map(({ id }) => id.slice('person-'.length))
    void ipcRenderer.invoke('watchPeople', ids)
  })
  watchRow()
  ipcRenderer.send('bench-ready', 0)
})

window.addEventListener('DOMContentLoaded', () => {
  const look = () => (isShown() ? ipcRenderer.send('bench-board') : requestAnimationFrame(look))
  look()
})
