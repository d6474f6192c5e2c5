import { randomBytes } from 'node:crypto'

/** A reference that a problem shows to the operator and the log carries too, so that IT finds one by the other. */
export const createReference = (): string => `PB-${randomBytes(3).toString('hex').toUpperCase()}`
