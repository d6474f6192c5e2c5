import { memo, type ReactNode } from 'react'
import avatar from './avatar.module.css'
import { classes } from './classes'
import { StatusDot } from './status-dot'
import type { Tone } from './tone'

const hues = [
  avatar.hue0,
  avatar.hue1,
  avatar.hue2,
  avatar.hue3,
  avatar.hue4,
  avatar.hue5,
  avatar.hue6,
  avatar.hue7,
]

const firstLetter = (word: string): string => /^\p{L}\p{M}*/u.exec(word)?.[0].toLocaleUpperCase() ?? ''

/** The first letters of the first and the last word: “Martina von Keller” → “MK”. */
export function toInitials(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /^\p{L}/u.test(word))
  const [first = '', last = ''] = [words.at(0), words.length > 1 ? words.at(-1) : '']
  return firstLetter(first) + firstLetter(last)
}

/** The same name has the same colour every day, on every computer. */
export function hueOf(name: string): number {
  // FNV-1a: names that differ by little fall far apart.
  let hash = 2_166_136_261
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return (hash >>> 8) % hues.length
}

interface Props {
  readonly name: string
  /** Absent: initials stand for it. */
  readonly picture?: string | undefined
  readonly isLarge?: boolean
  /** Absent: no state is shown. */
  readonly tone?: Tone
  readonly isFaint?: boolean
}

/** A picture, or initials on a colour of their own; says nothing to a screen reader, because the name stands beside it. */
export const Avatar = memo(function Avatar({
  name,
  picture,
  isLarge = false,
  tone,
  isFaint = false,
}: Props): ReactNode {
  return (
    <div className={classes(avatar.avatar, hues[hueOf(name)], isLarge && avatar.large)} aria-hidden="true">
      {picture ? <img className={avatar.picture} src={picture} alt="" /> : toInitials(name)}
      {tone && (
        <span className={avatar.dot}>
          <StatusDot tone={tone} isFaint={isFaint} />
        </span>
      )}
    </div>
  )
})
