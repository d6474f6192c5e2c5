import type { ReactNode } from 'react'
import type { Person } from '../../shared/person'
import { useFavourites } from '../news/use-favourites'
import { useBridge } from '../news/use-news'
import { classes } from '../ui/classes'
import { useLanguage } from '../words/language'
import look from './favourite-button.module.css'

/** The star beside a name: pressed once more it is off again. */
export function FavouriteButton({ person }: { readonly person: Person }): ReactNode {
  const { favourites } = useLanguage().words
  const bridge = useBridge()
  const isFavourite = useFavourites().has(person.id)
  return (
    <button
      type="button"
      className={classes(look.star, isFavourite && look.on)}
      aria-pressed={isFavourite}
      aria-label={favourites.favourite(person.name)}
      title={favourites.star}
      onClick={() => void bridge.toggleFavourite(person.id)}
    >
      <span aria-hidden="true">{isFavourite ? '★' : '☆'}</span>
    </button>
  )
}
