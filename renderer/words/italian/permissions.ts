import type { PermissionsPart } from '../parts'
import { at, until } from './moments'

export const italianPermissions: PermissionsPart = {
  permissions: {
    title: 'Autorizzazioni',
    intro:
      'Che cosa Patchboard può fare con il Suo account. Legge; invia solo un messaggio preso da Lei e non modifica nulla.',
    first: [
      { name: 'Il Suo nome', why: 'Mostra chi ha effettuato l’accesso.' },
      { name: 'Nomi dei colleghi', why: 'Trova le persone mentre scrive.' },
      { name: 'Disponibilità', why: 'Dice se qualcuno può rispondere a una chiamata, e fino a quando.' },
    ],
    of: {
      presence: {
        name: 'Presenza in Teams',
        why: 'Vede che qualcuno è al telefono anche se il calendario è libero.',
      },
      fullDirectory: {
        name: 'Reparti e numeri',
        why: 'Trova le persone per reparto, qualifica e interno. Serve l’approvazione di un amministratore.',
      },
      outOfOfficeText: {
        name: 'Messaggi di assenza',
        why: 'Mostra che cosa risponde la casella di un collega assente e chi lo sostituisce.',
      },
      sendingMail: {
        name: 'Invio dei messaggi presi',
        why: 'Invia a un collega, a Suo nome, un messaggio di posta quando preme Invia. Non legge la posta.',
      },
      groups: {
        name: 'Gruppi della Sua organizzazione',
        why: 'Mostra i membri di un gruppo come lista. Un amministratore deve approvarlo.',
      },
    },
    allowed: 'Consentito',
    ask: 'Richiedi',
    asking: 'La richiesta apre il browser. Senza, tutto il resto funziona come prima.',
    neverTitle: 'Mai letti',
    never: [
      'La Sua password: la scrive solo nella pagina di Microsoft.',
      'Posta, file e chat. Solo dove la Sua organizzazione lo ha consentito da sé, si guarda nella posta inviata se c’è un messaggio di Patchboard.',
      'L’argomento di una riunione, se chi la organizza non lo condivide con Lei.',
    ],
    takeBack:
      'L’accesso scade da solo e viene rinnovato solo finché è consentito. Lei o l’amministratore potete revocarlo in qualsiasi momento nel Suo account Microsoft.',
    open: 'Autorizzazioni',
    switchOperator: 'Usa un altro account',
    openApproval: 'Apri la pagina di approvazione',
    approvalNotOpened: 'Non è stato possibile aprire il browser.',
    copyRequest: 'Copia un testo per l’IT',
    requestCopied: 'Copiato',
    departmentsMissing: 'Reparti e numeri richiedono l’autorizzazione dell’amministratore.',
    onlyNearby:
      'Non può vedere l’intera rubrica: sono elencate solo le persone con cui lavora. L’amministratore può autorizzare di più.',
  },

  outOfOffice: {
    heading: 'Messaggio di assenza',
    until,
    asOf: (time) => `aggiornato ${at(time)}`,
    deputies: 'Colleghi indicati nel messaggio',
    notAllowed:
      'Il messaggio di assenza richiede un’autorizzazione; veda Autorizzazioni nel menu del Suo account.',
  },
}
