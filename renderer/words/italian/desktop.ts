import type { DesktopPart } from '../parts'

export const italianDesktop: DesktopPart = {
  desktop: {
    startAtLogin: 'Avvia quando accedo a questo computer',
    loginStart: {
      asChosen: 'Patchboard è così aperto prima della prima chiamata.',
      notInstalled: 'Può farlo solo un Patchboard installato, e questo non lo è.',
      heldBack: 'È disattivato nelle impostazioni del computer: lo attivi anche lì.',
      refused: 'Il computer non ha accettato questa modifica.',
    },
    onTop: 'Resta sopra le altre finestre',
    onTopMeans: 'La striscia stretta ci resta sempre.',
    inTray: 'Resta nell’area di notifica quando si chiude la finestra',
    inTrayMeans: 'Le chiamate e i Suoi tasti la riportano in primo piano. Esci si trova nel menu dell’icona.',
    noTray: 'Questo desktop non ha un’area di notifica: chiudendo la finestra Patchboard termina.',
    keys: 'Tasti che portano Patchboard in primo piano',
    keysMeans:
      'Da qualsiasi programma. Li prema qui: due fra Ctrl, Alt e Maiusc con una lettera o una cifra, oppure uno di essi con un tasto F.',
    keysForm:
      'Tenga premuti due fra Ctrl, Alt e Maiusc con una lettera o una cifra, oppure uno di essi con un tasto F.',
    noKeys: 'nessuno',
    removeKeys: 'Nessun tasto',
    keysStand: {
      taken: 'Un altro programma o il computer usa questi tasti: qui non hanno effetto. Ne prema altri.',
      notOnWayland:
        'Questo desktop (Wayland) non dà tasti propri ai programmi. Nelle impostazioni della tastiera del computer assegni dei tasti al comando patchboard: porta la console in primo piano.',
    },
    updateReady: (version) => `Patchboard ${version} è arrivato. Verrà installato quando esce da Patchboard.`,
    understood: 'Ho capito',
    notifications: 'Notifiche',
    notificationsMean:
      'Quando una persona che attende è disponibile o c’è da richiamare qualcuno. Premendo la notifica si apre la persona.',
  },
}
