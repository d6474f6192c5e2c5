// The console's page and the peer's, each in a fresh window with the same people. Told on standard output, one JSON a line.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { app, BrowserWindow, net, protocol } = require('electron')

const root = join(__dirname, '../../..')
const folders = {
  page: join(root, 'out/look'),
  draw: __dirname,
  peers: join(root, 'build/bench/peers/node_modules'),
}
const sizes = JSON.parse(process.env.BENCH_ROWS)
/** Beyond so many rows the peer takes minutes. */
const mostOfPeer = Number(process.env.BENCH_PEER_ROWS)

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.commandLine.appendSwitch('js-flags', '--expose-gc')
app.commandLine.appendSwitch('enable-precise-memory-info')
protocol.registerSchemesAsPrivileged([{ scheme: 'bench', privileges: { standard: true, secure: true } }])
app.on('window-all-closed', () => undefined)

const measureScript = readFileSync(join(__dirname, 'measure.js'), 'utf8')

async function open(url) {
  const window = new BrowserWindow({
    width: 1360,
    height: 820,
    webPreferences: { sandbox: true, backgroundThrottling: false },
  })
  await window.loadURL(url)
  const run = (code) => window.webContents.executeJavaScript(code)
  // What it ends with, a function, could not be handed over.
  await run(`${measureScript}\nundefined`)
  return { run, close: () => window.destroy(), contents: window.webContents }
}

/** Rounds of the same days for the peer: each with other ends. */
async function readRounds(rows, count) {
  const { run, close } = await open('bench://bench/page/testing/draw.html')
  const rounds = await run(
    `subject.prepare(${rows}); Array.from({ length: ${count} }, (_, round) => subject.toPlain(round))`,
  )
  close()
  return rounds
}

/** Milliseconds of the processor that the page's main thread has worked: other programs do not count. */
async function watchWork({ debugger: protocolOf }) {
  protocolOf.attach('1.3')
  await protocolOf.sendCommand('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await protocolOf.sendCommand('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000
  }
}

/** What the page's main thread works for each frame of scrolling. */
async function measureWork({ run, contents }) {
  const worked = await watchWork(contents)
  const before = await worked()
  const { frames } = await run('scrolled(subject.scroller())')
  return ((await worked()) - before) / frames
}

async function measureOurs(wish) {
  const page = await open('bench://bench/page/testing/draw.html')
  const found = await page.run(`measure(${JSON.stringify(wish)})`)
  const work = await measureWork(page)
  page.close()
  return { ...found, work }
}

async function measurePeer(rows) {
  const updates = 3
  const rounds = await readRounds(rows, updates + 1)
  const { run, close } = await open('bench://bench/draw/peer.html')
  const found = await run(`measure(${JSON.stringify({ rows, rounds, updates })})`)
  close()
  return found
}

async function measureAll() {
  protocol.handle('bench', ({ url }) => {
    const [, folder, ...path] = new URL(url).pathname.split('/')
    return net.fetch(pathToFileURL(join(folders[folder], ...path)).toString())
  })
  for (const rows of sizes) {
    const ours = await measureOurs({ rows, updates: 5 })
    const peer = rows > mostOfPeer ? undefined : await measurePeer(rows)
    console.log(`bench ${JSON.stringify({ what: `rows-${rows}`, value: { ours, peer } })}`)
  }
}

app
  .whenReady()
  .then(measureAll)
  .catch((error) => {
    console.error(error)
    app.exit(1)
  })
