/** A day takes the article, a clock time or “demain” does not: “jusqu’à 13:00”, “jusqu’au jeu. 26 nov.”. */
const isDay = (moment: string): boolean => !/^(\d|demain)/.test(moment)

export const until = (moment: string): string => (isDay(moment) ? `jusqu’au ${moment}` : `jusqu’à ${moment}`)
export const from = (moment: string): string =>
  isDay(moment) ? `à partir du ${moment}` : `à partir de ${moment}`
export const since = (moment: string): string => (isDay(moment) ? `depuis le ${moment}` : `depuis ${moment}`)
export const before = (moment: string): string => (isDay(moment) ? `avant le ${moment}` : `avant ${moment}`)
export const at = (moment: string): string =>
  isDay(moment) ? `le ${moment}` : moment.startsWith('demain') ? moment : `à ${moment}`
