import type { MessagesPart } from '../parts'
import type { ProblemsLater } from '../words-of-messages'

const nachrichten = (count: number): string => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`)

export const germanMessages: MessagesPart = {
  messages: {
    take: (name) => `Nachricht für ${name}`,
    caller: 'Anrufer',
    number: 'Nummer',
    text: 'Nachricht',
    insert: 'Einfügen',
    templates: ['Bitte um Rückruf.', 'Ruft wieder an.', 'Ohne Nachricht.', 'Bitte um Antwort per E-Mail.'],
    promise: 'Dem Anrufer gesagt',
    nothingPromised: 'keine Zeit',
    after: (moment) => `ab ${moment}`,
    urgent: 'Dringend',
    send: 'Senden',
    teams: 'Teams-Chat',
    copy: 'Kopieren',
    discard: 'Verwerfen',
    keepsDraft: 'Esc behält sie als Entwurf.',
    willAsk: 'Beim ersten Mal fragt Ihr Browser, ob Patchboard in Ihrem Namen E-Mails senden darf.',
    untilClosed:
      'Dieser Computer hat keinen vertrauenswürdigen Schlüsselbund: Nachrichten bleiben nur, bis Patchboard geschlossen wird.',

    subject: (caller) => `Anruf für Sie: ${caller}`,
    urgentSubject: (subject) => `Dringend: ${subject}`,
    called: (caller, when) => `${caller} hat für Sie angerufen (${when}).`,
    promised: (moment) => `Ich habe gesagt, dass Sie ab ${moment} erreichbar sind.`,
    takenBy: (operator) => `Entgegengenommen von ${operator}`,

    title: 'Nachrichten',
    none: 'Noch keine Nachrichten.',
    howTo: (key) => `${key} nimmt eine Nachricht für die gewählte Person auf.`,
    waiting: (count) => `${nachrichten(count)} nicht gesendet`,
    for: (name) => `Für ${name}`,
    from: (caller) => `von ${caller}`,
    draft: 'Entwurf, nicht gesendet',
    queued: {
      turn: 'Wird gleich gesendet',
      network: 'Wartet auf das Netz; wird von selbst gesendet',
      server: 'Der Mailserver will warten; wird von selbst gesendet',
      signIn: 'Wartet, bis Sie sich wieder angemeldet haben; wird dann von selbst gesendet',
      permission: 'Wartet auf die Erlaubnis, E-Mails zu senden',
      disk: 'Noch nicht auf der Festplatte und deshalb nicht gesendet: der Schlüsselbund ist gesperrt oder die Festplatte voll',
    },
    sending: 'Wird gesendet',
    unsure: (moment) => `Vielleicht gesendet um ${moment}: es kam keine Antwort`,
    unsureMeans: 'Sehen Sie unter „Gesendet“ nach und wählen Sie dann aus.',
    looking: 'Wird unter „Gesendet“ gesucht…',
    sent: (moment) => `Gesendet ${moment}`,
    failed: {
      notAllowed: 'Nicht gesendet: das Senden von E-Mails wurde nicht erlaubt.',
      noAddress: 'Nicht gesendet: das Verzeichnis hat keine E-Mail-Adresse dieser Person.',
      refused: 'Nicht gesendet: der Mailserver hat sie nicht angenommen.',
    },
    isOnClipboard: 'Der Text ist in der Zwischenablage.',
    copied: (moment) => `Kopiert ${moment}, nicht von Patchboard gesendet`,
    inTeams: (moment) => `In Teams geöffnet ${moment}; dort auf Senden drücken`,
    pasteInTeams: (moment) => `Chat in Teams geöffnet ${moment}; den Text dort einfügen und senden`,
    open: 'Öffnen',
    sendNow: 'Jetzt senden',
    sendAgain: 'Noch einmal senden',
    wasSent: 'Sie wurde gesendet',
    remove: 'Entfernen',
    discarded: (name) => `Die Nachricht für ${name} wurde verworfen.`,
    bringBack: 'Zurückholen',
    last: (name, moment) => `letzte Nachricht für ${name} ${moment}`,
    lastUnsent: (name, moment) => `letzte Nachricht für ${name} ${moment}, noch nicht gesendet`,
    lost: (count) =>
      count === 1
        ? '1 nicht gesendete Nachricht geht beim Abmelden verloren.'
        : `${count} nicht gesendete Nachrichten gehen beim Abmelden verloren.`,
  },

  later: {
    heading: 'Später',
    message: 'Etwas ausrichten',
    takeMessage: 'Nachricht aufnehmen',
    ringBack: 'Zurückrufen, sobald frei',
    afterWait: 'in einer halben Stunde',
  },
}

export const germanProblemsLater: ProblemsLater = {
  notDialled: {
    title: 'Die Nummer wurde nicht gewählt.',
    nextStep: 'Wählen Sie sie an Ihrem Telefon; die Erinnerung bleibt.',
  },
  messageNotOpened: {
    title: 'Die Nachricht wurde nicht in Teams geöffnet.',
    nextStep: 'Sie ist als Entwurf aufbewahrt: senden Sie sie per E-Mail oder kopieren Sie sie.',
  },
}
