const round = (number) => Math.round(number * 100) / 100

/** One measured row. `goal`: the largest ratio of value to reference that is good enough. */
export const row = ({ name, value, unit, reference, referenceName, goal }) => {
  // Nothing next to nothing is as good.
  const ratio = value === reference ? 1 : value / reference
  return {
    name,
    value: round(value),
    unit,
    reference: round(reference),
    referenceName,
    ratio: round(ratio),
    goal,
    met: ratio <= goal,
  }
}
