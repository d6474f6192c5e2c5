import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import type { SettingsSection } from '../words/words-of-settings'
import { AccountSection } from './account-section'
import { CalendarsSection } from './calendars-section'
import { DesktopSection } from './desktop-section'
import { FoundNotes } from './found-notes'
import form from './settings.module.css'
import { TelephoneSection } from './telephone-section'
import { ChangeProvider, useChange } from './use-change'
import { ViewSection } from './view-section'

const sections: readonly SettingsSection[] = ['account', 'calendars', 'view', 'telephone', 'desktop']

/** What became of the last change. */
function ChangeNote(): ReactNode {
  const { settings, problems } = useLanguage().words
  const { undo, refusal } = useChange()
  if (refusal)
    return (
      <p className={form.refused} role="alert">
        {problems.of.settingsNotChanged.title}{' '}
        {refusal === 'notUsable' ? settings.notUsable : problems.notChangedCause[refusal]}
      </p>
    )
  return (
    <p className={form.saved} role="status">
      {undo && (
        <>
          {settings.changed} <Button onClick={undo}>{settings.undo}</Button>
        </>
      )}
    </p>
  )
}

interface TabsProps {
  readonly chosen: SettingsSection
  readonly choose: (section: SettingsSection) => void
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

/** One stop for Tab; arrows go from one section to the next. */
function Tabs({ chosen, choose }: TabsProps): ReactNode {
  const { settings } = useLanguage().words
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = (sections.indexOf(chosen) + step + sections.length) % sections.length
    const next = sections[at] ?? chosen
    choose(next)
    list.current?.querySelector<HTMLElement>(`#settings-tab-${next}`)?.focus()
  }
  return (
    <div
      ref={list}
      className={form.tabs}
      role="tablist"
      aria-orientation="vertical"
      aria-label={settings.title}
    >
      {sections.map((section) => (
        <button
          key={section}
          id={`settings-tab-${section}`}
          type="button"
          role="tab"
          aria-selected={section === chosen}
          aria-controls="settings-panel"
          tabIndex={section === chosen ? 0 : -1}
          autoFocus={section === chosen}
          className={classes(form.tab, section === chosen && form.chosen)}
          onClick={() => choose(section)}
          onKeyDown={move}
        >
          {settings.sections[section]}
        </button>
      ))}
    </div>
  )
}

interface Props {
  readonly showPermissions?: (() => void) | undefined
  readonly showDiagnostics?: (() => void) | undefined
  /** What there is to choose of calls, which is another feature's. */
  readonly telephone: ReactNode
  readonly close: () => void
}

/** What can be chosen. A change is saved and takes effect when it is made. */
export function SettingsDialog({ showPermissions, showDiagnostics, telephone, close }: Props): ReactNode {
  const { settings, diagnostics, console } = useLanguage().words
  const [section, choose] = useState<SettingsSection>('account')
  return (
    <Dialog label={settings.title} close={close} isWide>
      <ChangeProvider>
        <h2 className={form.title}>{settings.title}</h2>
        <FoundNotes />
        <div className={form.body}>
          <Tabs chosen={section} choose={choose} />
          <div
            id="settings-panel"
            role="tabpanel"
            aria-labelledby={`settings-tab-${section}`}
            className={form.panel}
          >
            <h3 className={form.sectionTitle}>{settings.sections[section]}</h3>
            {section === 'account' && <AccountSection showPermissions={showPermissions} />}
            {section === 'calendars' && <CalendarsSection />}
            {section === 'view' && <ViewSection />}
            {section === 'telephone' && <TelephoneSection>{telephone}</TelephoneSection>}
            {section === 'desktop' && <DesktopSection />}
          </div>
        </div>
        <div className={form.end}>
          <ChangeNote />
          {showDiagnostics && <Button onClick={showDiagnostics}>{diagnostics.title}</Button>}
          <Button onClick={close}>
            {console.close}
            <KeyHint>Esc</KeyHint>
          </Button>
        </div>
      </ChangeProvider>
    </Dialog>
  )
}
