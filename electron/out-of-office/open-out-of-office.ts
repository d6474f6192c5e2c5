import type { Person, PersonId } from '../../shared/person'
import type { DeskParts } from '../desk-parts'
import type { AskGraph } from '../graph/ask-graph'
import { OutOfOfficeWatch } from './out-of-office-watch'
import { createReadOutOfOffice } from './read-out-of-office'

interface Surroundings {
  readonly askGraph: AskGraph
  readonly people: () => readonly Person[]
  readonly addressOf: (id: PersonId) => string | undefined
}

/** What mailboxes reply by themselves, told to the page. */
export const openOutOfOffice = ({ tell, now, elapsed }: DeskParts, around: Surroundings): OutOfOfficeWatch =>
  new OutOfOfficeWatch({
    readOutOfOffice: createReadOutOfOffice({ ...around, now }),
    elapsed,
    onChange: (changed) => tell('outOfOfficeChanged', changed),
  })
