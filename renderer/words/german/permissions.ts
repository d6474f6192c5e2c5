import type { PermissionsPart } from '../parts'

export const germanPermissions: PermissionsPart = {
  permissions: {
    title: 'Berechtigungen',
    intro:
      'Was Patchboard mit Ihrem Konto tun darf. Es liest; es sendet nur Nachrichten, die Sie aufnehmen, und ändert nichts.',
    first: [
      { name: 'Ihr Name', why: 'Zeigt, wer angemeldet ist.' },
      { name: 'Namen der Kolleginnen und Kollegen', why: 'Findet Personen, während Sie tippen.' },
      { name: 'Frei/Gebucht-Zeiten', why: 'Sagt, ob und bis wann jemand einen Anruf annehmen kann.' },
    ],
    of: {
      presence: {
        name: 'Präsenz in Teams',
        why: 'Erkennt, dass jemand telefoniert, obwohl der Kalender frei ist.',
      },
      fullDirectory: {
        name: 'Abteilungen und Nummern',
        why: 'Findet Personen nach Abteilung, Funktion und Durchwahl. Die IT-Administration muss es genehmigen.',
      },
      outOfOfficeText: {
        name: 'Abwesenheitsnotizen',
        why: 'Zeigt, was das Postfach bei Abwesenheit antwortet und wer vertritt.',
      },
      sendingMail: {
        name: 'Aufgenommene Nachrichten senden',
        why: 'Sendet eine Nachricht in Ihrem Namen per E-Mail, wenn Sie auf Senden drücken. E-Mails werden nicht gelesen.',
      },
      groups: {
        name: 'Gruppen Ihrer Organisation',
        why: 'Zeigt die Mitglieder einer Gruppe als Liste. Die IT-Administration muss es genehmigen.',
      },
    },
    allowed: 'Erlaubt',
    ask: 'Anfragen',
    asking: 'Die Anfrage öffnet Ihren Browser. Ohne sie funktioniert alles andere wie bisher.',
    neverTitle: 'Nie gelesen',
    never: [
      'Ihr Kennwort: Sie geben es nur auf der Seite von Microsoft ein.',
      'E-Mails, Dateien und Chats. Nur wo Ihre Organisation es von sich aus erlaubt hat, wird unter „Gesendet“ nachgesehen, ob eine Nachricht von Patchboard dort steht.',
      'Worum es in einer Besprechung geht, außer es wurde für Sie freigegeben.',
    ],
    takeBack:
      'Der Zugriff läuft von selbst ab und wird nur verlängert, solange er erlaubt ist. Sie oder die IT-Administration können ihn jederzeit in Ihrem Microsoft-Konto zurücknehmen.',
    open: 'Berechtigungen',
    switchOperator: 'Anderes Konto verwenden',
    openApproval: 'Genehmigungsseite öffnen',
    approvalNotOpened: 'Der Browser konnte nicht geöffnet werden.',
    copyRequest: 'Text für die IT kopieren',
    requestCopied: 'Kopiert',
    departmentsMissing: 'Für Abteilungen und Nummern ist die Genehmigung der IT-Administration nötig.',
    onlyNearby:
      'Sie dürfen nicht das ganze Verzeichnis sehen: aufgeführt sind nur Personen, mit denen Sie arbeiten. Die IT-Administration kann mehr erlauben.',
  },

  outOfOffice: {
    heading: 'Abwesenheitsnotiz',
    until: (moment) => `bis ${moment}`,
    asOf: (time) => `Stand ${time}`,
    deputies: 'Darin genannte Kolleginnen und Kollegen',
    notAllowed: 'Die Abwesenheitsnotiz braucht eine Berechtigung; siehe „Berechtigungen“ in Ihrem Kontomenü.',
  },
}
