import type { ProblemsPart } from '../parts'
import { germanCauses } from './causes'
import { germanProblemsLater } from './messages'

export const germanProblems: ProblemsPart = {
  problems: {
    of: {
      offline: {
        title: 'Der Kalenderserver ist nicht erreichbar.',
        nextStep: 'Patchboard versucht es weiter. Was schon gelesen wurde, bleibt mit seiner Uhrzeit stehen.',
      },
      throttled: {
        title: 'Der Kalenderserver hat um eine Pause gebeten.',
        nextStep: 'Sie müssen nichts tun: Patchboard geht von selbst weiter.',
      },
      signedOut: { title: 'Ihre Anmeldung ist abgelaufen.', nextStep: 'Melden Sie sich erneut an.' },
      consentNeeded: {
        title: 'Ihre Organisation hat Patchboard noch nicht genehmigt.',
        nextStep: 'Bitten Sie die IT um die Genehmigung und melden Sie sich dann erneut an.',
      },
      signInRefused: {
        title: 'Der Zugriff wurde im Browser nicht erlaubt.',
        nextStep:
          'Ohne ihn kann Patchboard nicht zeigen, wer frei ist. Melden Sie sich erneut an oder bitten Sie die IT um die Genehmigung.',
      },
      signInCancelled: {
        title: 'Die Anmeldung wurde abgebrochen.',
        nextStep: 'Melden Sie sich an, sobald Sie bereit sind.',
      },
      signInTimedOut: {
        title: 'Die Anmeldung im Browser wurde nicht rechtzeitig abgeschlossen.',
        nextStep:
          'Melden Sie sich erneut an. Falls der Browser einen Fehler gezeigt hat, teilen Sie ihn der IT mit.',
      },
      loopbackUnavailable: {
        title: 'Der Rückweg vom Browser zu Patchboard konnte nicht geöffnet werden.',
        nextStep:
          'Vielleicht blockiert ihn ein Sicherheitsprogramm auf diesem Computer. Versuchen Sie es erneut oder fragen Sie die IT.',
      },
      browserUnavailable: {
        title: 'Es konnte kein Browser geöffnet werden.',
        nextStep:
          'Legen Sie in den Einstellungen des Computers einen Standardbrowser fest und versuchen Sie es erneut.',
      },
      signInFailed: {
        title: 'Die Anmeldung ist fehlgeschlagen.',
        nextStep: 'Versuchen Sie es erneut. Gelingt es wieder nicht, geben Sie der IT die Einzelheiten.',
      },
      wrongOrganisation: {
        title: 'Dieses Konto gehört zu einer anderen Organisation.',
        nextStep: 'Melden Sie sich erneut an und wählen Sie Ihr Konto dieser Organisation.',
      },
      notAllowed: {
        title: 'Dieses Konto darf das nicht lesen.',
        nextStep: 'Bitten Sie die IT um die Erlaubnis und geben Sie ihr die Einzelheiten.',
      },
      clockWrong: {
        title: 'Die Uhr dieses Computers geht falsch.',
        nextStep:
          'Stellen Sie die Uhr dieses Computers oder lassen Sie sie vom Netz stellen; melden Sie sich dann erneut an.',
      },
      secretsUnavailable: {
        title: 'Der Schlüsselbund dieses Computers ist gesperrt oder fehlt.',
        nextStep:
          'Entsperren Sie ihn und starten Sie Patchboard neu. Bis dahin gilt eine Anmeldung nur, bis Patchboard geschlossen wird.',
      },
      misconfigured: {
        title: 'Eine Einstellung fehlt oder ist falsch.',
        nextStep:
          'Berichtigen Sie sie und starten Sie Patchboard neu. Wie das geht, steht in der README unter „Connect your organisation“.',
      },
      handOverFailed: {
        title: 'Der Anruf wurde nicht verbunden.',
        nextStep: 'Er ist noch da: versuchen Sie eine andere Nummer oder verbinden Sie ihn an Ihrem Telefon.',
      },
      ...germanProblemsLater,
      endpointClosed: {
        title: 'Programme auf diesem Computer können keine Anrufe melden.',
        nextStep:
          'Wählen Sie unter „Telefon“ einen anderen Port oder beenden Sie das Programm, das ihn belegt.',
      },
      fileNotSaved: {
        title: 'Die Datei wurde nicht gespeichert.',
        nextStep: 'Wählen Sie einen anderen Ort; am alten ist nichts verändert.',
      },
      settingsNotChanged: {
        title: 'Die Einstellung wurde nicht geändert.',
        nextStep: 'Alles ist wie zuvor.',
      },
      windowBroke: {
        title: 'Das Fenster ist abgestürzt und wurde neu geöffnet.',
        nextStep:
          'Nichts ist verloren: Sie sind, wo Sie waren. Geschieht es öfter, geben Sie der IT die Einzelheiten.',
      },
      unexpected: {
        title: 'Etwas ging schief, womit Patchboard nicht gerechnet hat.',
        nextStep: 'Bleibt es dabei, geben Sie der IT die Einzelheiten.',
      },
    },
    nextStepAtSignIn: {
      offline: 'Prüfen Sie das Netz und melden Sie sich dann erneut an.',
      throttled: 'Melden Sie sich danach erneut an.',
      unexpected: 'Melden Sie sich erneut an. Geschieht es wieder, geben Sie der IT die Einzelheiten.',
    },
    mendHandOver:
      'Berichtigen Sie sie und starten Sie Patchboard neu; wie das geht, steht in docs/telephony.md. Bis dahin können Anrufe nur in Teams verbunden werden.',
    mendPolicy: 'Sagen Sie es Ihrer IT-Abteilung. Patchboard liest es beim nächsten Start erneut.',
    nothingToDo: 'Es ist nichts zu tun.',
    pbxAnswered: (status) => `Die Telefonanlage hat es mit Fehler ${status} abgelehnt.`,
    unlockKeychain:
      'Entsperren Sie den Schlüsselbund; schalten Sie es dann unter „Telefon“ aus und wieder ein.',
    proxyNextStep: 'Geben Sie Ihren Benutzernamen und Ihr Kennwort dafür ein.',
    waitsUntil: (time) => `Die Pause endet: ${time}.`,
    clockAhead: (length) => `Sie geht ${length} vor.`,
    clockBehind: (length) => `Sie geht ${length} nach.`,
    providerCode: (code) => `Der Code ist ${code}.`,
    reference: (reference) => `Kennung für die IT: ${reference}`,
    copyDetails: 'Für die IT kopieren',
    detailsCopied: 'Kopiert',
    signIn: 'Anmelden',
    noPeople: 'Das Verzeichnis konnte nicht gelesen werden.',
    partOfPeople: 'Ein Teil des Verzeichnisses konnte nicht gelesen werden.',
    ...germanCauses,
  },
}
