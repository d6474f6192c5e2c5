/** Work cut into steps: between two of them the program may do what is more urgent. What comes out is the same however it is run. */
export type Steps<Value> = Generator<undefined, Value>

/** So many small pieces of work make one step. */
export const piecesInStep = 500

/** Does it all at once. */
export function runAtOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
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

/** Stretches that are sorted, as few as may be. */
function* toRuns<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): Steps<Item[][]> {
  const runs: Item[][] = []
  for (let from = 0; from < items.length; from += piecesInStep) {
    const piece = items.slice(from, from + piecesInStep).sort(compare)
    const before = runs.at(-1)
    if (before && isBehind(before, piece, compare)) before.push(...piece)
    else runs.push(piece)
    yield
  }
  return runs
}

function isBehind<Item>(
  before: readonly Item[],
  piece: readonly Item[],
  compare: (one: Item, other: Item) => number,
): boolean {
  const [last, first] = [before.at(-1), piece[0]]
  return last !== undefined && first !== undefined && compare(last, first) <= 0
}

/**
 * Sorted, equals in the order given. What stands in order already, all of it or long stretches, costs one comparison each: people
 * come from the disk in the order in which they were listed last.
 */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<readonly Item[]> {
  let runs = yield* toRuns(items, compare)
  while (runs.length > 1) {
    const longer: Item[][] = []
    for (let pair = 0; pair < runs.length; pair += 2) {
      longer.push(yield* merged([runs[pair] ?? [], runs[pair + 1] ?? []], compare))
    }
    runs = longer
  }
  return runs[0] ?? []
}
