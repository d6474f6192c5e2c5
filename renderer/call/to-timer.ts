const two = (count: number): string => String(count).padStart(2, '0')

/** How long a call waits, as a telephone shows it: “00:17”, “1:02:03”. Takes milliseconds; a clock that was set back shows 00:00. */
export function toTimer(length: number): string {
  const seconds = Math.max(0, Math.floor(length / 1_000))
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const short = `${two(minutes)}:${two(seconds % 60)}`
  return hours === 0 ? short : `${hours}:${short}`
}
