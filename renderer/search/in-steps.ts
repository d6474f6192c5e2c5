/** Work cut into steps: between two of them the window may draw. What comes out is the same however it is run. */
export type Steps<Value> = Generator<undefined, Value>

/** So many small pieces of work make one step. */
export const piecesInStep = 500

/** Longest work without a pause, milliseconds: half a frame. */
const longestStretch = 8

/** Does it all at once. */
export function runAtOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Does it in the pauses of the page; `tell` gets what came out, unless the returned function is called before. */
export function runInPauses<Value>(steps: Steps<Value>, tell: (value: Value) => void): () => void {
  const { port1, port2 } = new MessageChannel()
  let isStopped = false
  port1.onmessage = () => {
    const start = performance.now()
    while (!isStopped && performance.now() - start < longestStretch) {
      const { done, value } = steps.next()
      if (!done) continue
      port1.close()
      tell(value)
      return
    }
    // Timers wait for at least four milliseconds, messages for nothing but what is more urgent.
    if (!isStopped) port2.postMessage(undefined)
  }
  port2.postMessage(undefined)
  return () => {
    isStopped = true
    port1.close()
  }
}

/** Two sorted lists as one; of equals those of the first come first. */
function* merged<Item>(
  [one, other]: readonly [readonly Item[], readonly Item[]],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  const all: Item[] = []
  let [left, right] = [0, 0]
  while (left < one.length || right < other.length) {
    const [first, second] = [one[left], other[right]]
    if (second === undefined || (first !== undefined && compare(first, second) <= 0)) {
      if (first !== undefined) all.push(first)
      left += 1
    } else {
      all.push(second)
      right += 1
    }
    if (all.length % piecesInStep === 0) yield
  }
  return all
}

/** Sorted, equals in the order given. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<readonly Item[]> {
  let runs: Item[][] = []
  for (let from = 0; from < items.length; from += piecesInStep) {
    runs.push(items.slice(from, from + piecesInStep).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: Item[][] = []
    for (let pair = 0; pair < runs.length; pair += 2) {
      longer.push(yield* merged([runs[pair] ?? [], runs[pair + 1] ?? []], compare))
    }
    runs = longer
  }
  return runs[0] ?? []
}
