import type { Phone } from '../../shared/person'

/** What is dialled: inside the house the extension is enough. */
export const toDialled = ({ extension, number }: Phone): string => extension ?? number
