import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'
import button from './button.module.css'
import { beginsHere } from './give-focus-back'

interface Props extends ComponentProps<'button'> {
  /** One primary button a view at most. */
  readonly look?: 'primary' | 'ordinary' | 'plain'
  readonly isLarge?: boolean
}

const looks = { primary: button.primary, ordinary: '', plain: button.plain }

export function Button({ look = 'ordinary', isLarge = false, children, ...rest }: Props): ReactNode {
  return (
    <button
      type="button"
      className={classes(button.button, looks[look], isLarge && button.large)}
      {...(rest.autoFocus === true && beginsHere)}
      {...rest}
    >
      {children}
    </button>
  )
}
