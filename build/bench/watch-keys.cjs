// Loaded into the page beside the app's own preload: tells when what a key asked for stands in the list, and when it has been painted.
const { ipcRenderer } = require('electron')

let expected = ''

/** The task after a frame's callbacks begins when that frame has been handed over to be shown. */
const afterFrame = (act) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => act(Date.now())
    port2.postMessage(0)
  })

const rows = () => [...document.querySelectorAll('[role="option"]')]
const card = () => document.querySelector('h2[class*="name"]')
const answer = () => card()?.closest('section')?.querySelector('[role="status"]')?.textContent ?? ''

const isFirst = () => rows()[0]?.textContent.includes(expected) ?? false
const isAnswered = () => answer() !== '' && !answer().includes('Not asked yet')
const isRight = () => card()?.textContent === expected && isAnswered()

/** The frame in which the person's sentence stands, or the first one where somebody else comes first. */
function tellPainted(key, { list, frame }) {
  afterFrame((painted) => {
    const found = { list, frame: frame ?? performance.now() - key }
    if (isFirst() && !isRight()) return tellPainted(key, found)
    ipcRenderer.send('bench-key', { painted, ...found, isRight: isFirst() && isRight() })
  })
}

document.addEventListener(
  'keydown',
  ({ key, timeStamp }) => {
    if (key.length > 1) return
    // Heard last, when the page has answered: what the key asked for stands in the list, and the frame is still to come.
    window.addEventListener('input', () => tellPainted(timeStamp, { list: performance.now() - timeStamp }), {
      once: true,
    })
  },
  { capture: true },
)

ipcRenderer.on('bench-expect', (_event, name) => {
  expected = name
  ipcRenderer.send('bench-ready')
})

window.addEventListener('DOMContentLoaded', () => {
  const look = () => {
    const count = Number(rows()[0]?.getAttribute('aria-setsize') ?? 0)
    if (count > 90_000) ipcRenderer.send('bench-board')
    else setTimeout(look, 10)
  }
  look()
})
