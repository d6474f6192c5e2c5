/** A clock time takes the article, a day or “domani” does not: “fino alle 13:00”, “fino a gio 26 nov”. */
const isTime = (moment: string): boolean => /^\d/.test(moment)

export const until = (moment: string): string => (isTime(moment) ? `fino alle ${moment}` : `fino a ${moment}`)
export const from = (moment: string): string => (isTime(moment) ? `dalle ${moment}` : `da ${moment}`)
export const before = (moment: string): string =>
  isTime(moment) ? `prima delle ${moment}` : `prima di ${moment}`
export const at = (moment: string): string => (isTime(moment) ? `alle ${moment}` : moment)
