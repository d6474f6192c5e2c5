import type { ReactNode } from 'react'
import { isClock, settingBounds } from '../../shared/setting-forms'
import { useLanguage } from '../words/language'
import { Standing, useIsLocked } from './field'
import { NumberField } from './number-field'
import form from './settings.module.css'
import { SwitchField } from './switch-field'
import { TextField } from './text-field'
import { useChange } from './use-change'

/** A week that begins on a Monday, as most calendars in these languages do. */
const week = [1, 2, 3, 4, 5, 6, 0]
/** Some Sunday at noon, UTC: only the names of days are taken from it. */
const sunday = Date.UTC(2026, 10, 22, 12)
const dayLength = 24 * 60 * 60_000

function WorkingDays(): ReactNode {
  const { words } = useLanguage()
  const { calendars } = words.settings
  const { news, change } = useChange()
  const { usualHours } = news.values
  const isOff = useIsLocked('usualHours')
  const name = new Intl.DateTimeFormat(words.language, { weekday: 'short', timeZone: 'UTC' })
  const turn = (day: number): void => {
    const { days } = usualHours
    const next = days.includes(day) ? days.filter((one) => one !== day) : [...days, day]
    change({ usualHours: { ...usualHours, days: [...next].sort() } })
  }
  return (
    <fieldset className={form.group} disabled={isOff}>
      <legend className={form.heading}>{calendars.usualHours}</legend>
      <div className={form.days}>
        {week.map((day) => (
          <label key={day} className={form.day}>
            <input type="checkbox" checked={usualHours.days.includes(day)} onChange={() => turn(day)} />
            {name.format(sunday + day * dayLength)}
          </label>
        ))}
      </div>
      <TextField
        setting="usualHours"
        label={calendars.start}
        howWritten={calendars.usualHoursMeans}
        type="time"
        isShort
        value={usualHours.start}
        isUsable={isClock}
        save={(start) => change({ usualHours: { ...usualHours, start } })}
      />
      <TextField
        setting="usualHours"
        label={calendars.end}
        howWritten={calendars.usualHoursMeans}
        type="time"
        isShort
        value={usualHours.end}
        isUsable={isClock}
        save={(end) => change({ usualHours: { ...usualHours, end } })}
      />
      <p className={form.means}>
        {calendars.usualHoursMeans} <Standing setting="usualHours" />
      </p>
    </fieldset>
  )
}

/** What is read of calendars, how often, and what of it is shown. */
export function CalendarsSection(): ReactNode {
  const { calendars } = useLanguage().words.settings
  const { news, change } = useChange()
  const { daysAhead, refresh, hideTitles, hideOutOfOfficeTexts } = news.values
  return (
    <>
      <WorkingDays />
      <NumberField
        setting="daysAhead"
        label={calendars.daysAhead}
        means={calendars.daysAheadMeans}
        value={daysAhead}
        bounds={settingBounds.daysAhead}
        save={(days) => change({ daysAhead: days })}
      />
      <NumberField
        setting="refresh"
        label={calendars.inSight}
        means={calendars.refreshMeans}
        value={refresh.inSight}
        bounds={settingBounds.inSight}
        save={(inSight) => change({ refresh: { ...refresh, inSight } })}
      />
      <NumberField
        setting="refresh"
        label={calendars.elsewhere}
        value={refresh.elsewhere}
        bounds={settingBounds.elsewhere}
        save={(elsewhere) => change({ refresh: { ...refresh, elsewhere } })}
      />
      <h4 className={form.heading}>{calendars.privacy}</h4>
      <SwitchField
        setting="hideTitles"
        label={calendars.hideTitles}
        means={calendars.hideTitlesMeans}
        isOn={hideTitles}
        turn={(isOn) => change({ hideTitles: isOn })}
      />
      <SwitchField
        setting="hideOutOfOfficeTexts"
        label={calendars.hideTexts}
        means={calendars.hideTextsMeans}
        isOn={hideOutOfOfficeTexts}
        turn={(isOn) => change({ hideOutOfOfficeTexts: isOn })}
      />
    </>
  )
}
