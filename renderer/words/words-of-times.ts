/** How moments and lengths of time are put into words. Clock times and days come in already written (times.ts). */
export interface TimeWords {
  readonly hours: (hours: number) => string
  readonly minutes: (minutes: number) => string
  readonly hoursAndMinutes: (hours: number, minutes: number) => string
  readonly days: (days: number) => string
  readonly underAMinute: string
  readonly tomorrow: string
  readonly tomorrowAt: (time: string) => string
  readonly dayAt: (day: string, time: string) => string
  readonly range: (start: string, end: string) => string
  readonly justNow: string
  readonly secondsAgo: (seconds: number) => string
  readonly minutesAgo: (minutes: number) => string
}
