const round = (number) => Math.round(number * 100) / 100

/** One measured row. `goal`: the largest ratio of value to reference that is good enough. */
export const row = ({ name, value, unit, reference, referenceName, goal }) => ({
  name,
  value: round(value),
  unit,
  reference: round(reference),
  referenceName,
  ratio: round(value / reference),
  goal,
  met: value / reference <= goal,
})
