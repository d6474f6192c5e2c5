/**
 * Moves the main process's clock, for pictures that show the same moment on every day. Every part must live in the same time,
 * msal too, so it is the program's own `Date` that is moved. Answers with the way to move it on, by milliseconds.
 */
export function shiftClock(startsAt: number): (by: number) => void {
  const real = Date
  let ahead = startsAt - real.now()
  const now = (): number => real.now() + ahead
  globalThis.Date = new Proxy(real, {
    construct: (target, args: unknown[], subclass): Date => {
      const made: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, subclass)
      if (!(made instanceof real)) throw new TypeError('a date was expected')
      return made
    },
    get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
  })
  return (by) => {
    ahead += by
  }
}
