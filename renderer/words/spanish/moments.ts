/** “a la 1:30”, “a las 13:00” */
export const clock = (time: string): string => (/^0?1:/.test(time) ? `la ${time}` : `las ${time}`)

/** With its article: “las 13:00”, “el jue 26 nov”; “mañana” has none. */
const written = (moment: string): string => {
  if (/^\d/.test(moment)) return clock(moment)
  return moment.startsWith('mañana') ? moment : `el ${moment}`
}

export const until = (moment: string): string => `hasta ${written(moment)}`
export const from = (moment: string): string => `desde ${written(moment)}`
export const before = (moment: string): string =>
  moment.startsWith('mañana') || /^\d/.test(moment) ? `antes de ${written(moment)}` : `antes del ${moment}`
export const at = (moment: string): string => (/^\d/.test(moment) ? `a ${clock(moment)}` : written(moment))
