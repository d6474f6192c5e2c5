import type { DesktopPart } from '../parts'

export const germanDesktop: DesktopPart = {
  desktop: {
    startAtLogin: 'Starten, wenn ich mich an diesem Computer anmelde',
    loginStart: {
      asChosen: 'Patchboard ist dann offen, bevor der erste Anruf kommt.',
      notInstalled: 'Das kann nur ein installiertes Patchboard, und dieses ist nicht installiert.',
      heldBack: 'In den Einstellungen des Computers ist es abgeschaltet: Schalten Sie es auch dort ein.',
      refused: 'Der Computer hat diese Änderung nicht angenommen.',
    },
    onTop: 'Über anderen Fenstern bleiben',
    onTopMeans: 'Der schmale Streifen tut es immer.',
    inTray: 'In der Taskleiste weiterlaufen, wenn das Fenster geschlossen wird',
    inTrayMeans: 'Anrufe und Ihre Tasten holen es weiterhin hervor. Beenden steht im Menü des Symbols.',
    noTray: 'Dieser Desktop zeigt keine Symbole von Programmen; Schließen beendet Patchboard.',
    keys: 'Tasten, die Patchboard nach vorn holen',
    keysMeans:
      'Aus jedem Programm. Drücken Sie sie hier: zwei von Strg, Alt und Umschalt mit einem Buchstaben oder einer Ziffer, oder eine davon mit einer F-Taste.',
    keysForm:
      'Halten Sie zwei von Strg, Alt und Umschalt mit einem Buchstaben oder einer Ziffer, oder eine davon mit einer F-Taste.',
    noKeys: 'keine',
    removeKeys: 'Keine Tasten',
    keysStand: {
      taken:
        'Diese Tasten hat ein anderes Programm oder der Computer; hier bewirken sie nichts. Drücken Sie andere.',
      notOnWayland:
        'Dieser Desktop (Wayland) gibt Programmen keine eigenen Tasten. Legen Sie in den Tastatureinstellungen des Computers Tasten auf den Befehl patchboard: Er holt die Konsole nach vorn.',
    },
    updateReady: (version) =>
      `Patchboard ${version} ist da. Es wird eingerichtet, wenn Sie Patchboard beenden.`,
    understood: 'Verstanden',
    notifications: 'Benachrichtigungen',
    notificationsMean:
      'Wenn jemand frei ist, auf den Sie warten, oder ein Rückruf fällig ist. Ein Druck darauf öffnet die Person.',
  },
}
