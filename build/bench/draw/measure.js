// Runs in the page that is measured, ours or the peer's: what an operator would wait for, in milliseconds.
/** The task after a frame's callbacks begins when that frame has been handed over to be shown. */
const afterFrame = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(0)
    }),
  )
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Until the frame that shows it. */
async function timed(act, isDone) {
  const start = performance.now()
  act()
  for (;;) {
    const end = await afterFrame()
    if (isDone()) return end - start
    if (end - start > 120_000) throw new Error('what was to be measured never came')
  }
}

async function repeated(times, act, isDone) {
  const all = []
  for (let round = 1; round <= times; round += 1) {
    await pause(150)
    all.push(
      await timed(
        () => act(round),
        () => isDone(round),
      ),
    )
  }
  return all.sort((one, other) => one - other)[Math.floor(times / 2)]
}

const scrolledFrames = 240
/** Three rows a frame: faster than a wheel turns. */
const step = 138

/** The times between the frames while the list is scrolled through. */
globalThis.scrolled = async function scrolled(scroller) {
  scroller.scrollTop = 0
  await pause(300)
  const stamps = await new Promise((resolve) => {
    const found = []
    const next = (stamp) => {
      found.push(stamp)
      scroller.scrollTop += step
      if (found.length < scrolledFrames) requestAnimationFrame(next)
      else resolve(found)
    }
    requestAnimationFrame(next)
  })
  // The first frames belong to the beginning of the movement.
  const gaps = stamps.slice(1).map((stamp, index) => stamp - stamps[index])
  const sorted = gaps.sort((one, other) => one - other)
  return { frames: scrolledFrames, p95: sorted[Math.ceil(sorted.length * 0.95) - 1], worst: sorted.at(-1) }
}

globalThis.measure = async ({ rows, rounds, updates }) => {
  const { subject, gc } = globalThis
  subject.prepare(rows, rounds)
  await pause(500)
  gc()
  const heapBefore = performance.memory.usedJSHeapSize
  const first = await timed(subject.mount, subject.isShown)
  while (!subject.isWhole()) await pause(50)
  await pause(1_500)
  const nodes = document.querySelectorAll('*').length
  gc()
  const heap = (performance.memory.usedJSHeapSize - heapBefore) / 2 ** 20
  const { p95, worst } = await globalThis.scrolled(subject.scroller())
  subject.scroller().scrollTop = 0
  await pause(500)
  const update = await repeated(updates, subject.update, subject.isUpdated)
  const tick = subject.tick ? await repeated(5, subject.tick, () => true) : undefined
  return { first, update, tick, nodes, heap, p95, worst }
}
