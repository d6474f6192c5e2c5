import type { ConsolePart } from '../parts'
import { createPlural } from '../plural'
import { from } from './moments'

const plural = createPlural('it')

export const italianConsole: ConsolePart = {
  shortcuts: {
    howTo: 'Prema qui un tasto incorniciato per assegnarne un altro al comando.',
    locked: 'Questi tasti sono stati decisi dalla Sua organizzazione.',
    change: (does, key) => `${key}: ${does}. Cambia questo tasto`,
    pressNew: 'Prema il nuovo tasto; Esc mantiene quello di prima',
    pressNewShort: 'premere …',
    letterAlone: 'Una lettera o una cifra da sola cerca sempre: tenga premuto anche Ctrl o Alt.',
    notAKey: 'Scelga una lettera o una cifra con Ctrl o Alt, oppure un tasto da F1 a F9.',
    reserved: 'Questo tasto serve al computer o alla casella di ricerca.',
    taken: (does) => `Questo tasto è già usato: ${does}.`,
    notSaved: 'Non è stato possibile salvare il tasto: le impostazioni non si possono scrivere.',
    reset: 'Come prima',
    resetAll: 'Tutti i tasti come prima',
  },

  console: {
    live: (age) => `In diretta · ${age}`,
    offlineSince: (time) => `Non in linea ${from(time)}`,
    offline: 'Non in linea',
    notLiveSince: (time) => `Non aggiornato ${from(time)}`,
    notLive: 'Non aggiornato',
    reading: 'Lettura dei calendari…',
    operatorMenu: (name) => `${name}: account`,
    kept: {
      inKeychain: 'Accesso effettuato; conservato nel portachiavi di questo computer.',
      untilClosed:
        'Accesso valido finché Patchboard resta aperto, perché questo computer non ha un portachiavi sbloccato.',
    },
    compact: 'Striscia stretta, o ritorno',
    signOut: 'Esci',
    signOutQuestion: 'Uscire da Patchboard?',
    signOutMeans:
      'L’accesso e tutto ciò che è stato letto lasciano questo computer. Il browser potrebbe essere ancora connesso a Microsoft.',
    signingOut: 'Uscita in corso…',
    cancel: 'Annulla',
    close: 'Chiudi',
    everyoneCount: (count, written) => `${written} ${plural(count, { one: 'persona', other: 'persone' })}`,
    boardCount: (count, board) => `${count} in ${board}`,
    nearCount: (count, query) => `Nessuno si scrive «${query}» · ${count} con una lettera diversa`,
    matchCount: (count, { all, query, isOne }) =>
      `${count} di ${all} ${isOne ? 'corrisponde' : 'corrispondono'} a «${query}»`,
    loadingPeople: 'lettura in corso…',
    peopleSoFar: (arrived, about) => `lette finora ${arrived} persone su circa ${about}…`,
    modernAuthentication: 'Autenticazione moderna',
    sampleOrganisation: (name) => `${name}, l’organizzazione di esempio (inventata)`,
    starting: 'Avvio di Patchboard.',
    shortcuts: 'Tastiera',
    keys: {
      search: 'Va alla casella di ricerca; anche qualsiasi lettera ci porta',
      choose: 'Sceglie la persona sopra o sotto',
      page: 'Una schermata su o giù',
      firstAndLast: 'Prima o ultima persona, se la casella di ricerca è vuota',
      copyNumber:
        'Copia il primo numero della persona scelta, se nessun testo è selezionato e nessuna chiamata attende',
      transfer: 'Passa la chiamata al primo numero della persona scelta',
      transferTo: 'La passa a un altro numero, dopo un nome o per la persona richiesta; con Alt sempre',
      transferToTeams: 'La passa alla persona scelta in Teams',
      takeCallBack: 'L’ultima chiamata passata è ritornata; oppure annulla la fine di una chiamata',
      takeMessage:
        'Prende un messaggio per la persona scelta; Ctrl con ↵ lo invia, Esc lo conserva come bozza',
      messages: 'Mostra chi è da richiamare, e i messaggi e che cosa ne è stato',
      settings: 'Opzioni del calendario',
      ringBack: 'Ricorda di richiamare chi chiama appena la persona scelta è disponibile',
      dialRingBack: 'Compone il numero di chi va richiamato ora',
      diagnostics: 'Mostra la diagnostica per l’IT',
      callLog: 'Le chiamate degli ultimi giorni',
      escape: 'Cancella la ricerca; poi i filtri; poi torna a tutti; poi termina la chiamata',
      tellWhenFree: 'Avviso quando la persona scelta è disponibile; di nuovo per annullarlo',
      week: 'I prossimi sette giorni della persona scelta; Esc li chiude',
      boards: 'Le Sue liste; conserva come lista le persone in elenco',
      addByAddress: 'Aggiunge qualcuno con l’indirizzo completo nella ricerca, se nessuno lo ha',
      favourite: 'Mette la persona scelta tra i preferiti; di nuovo per toglierla',
      copySentence: 'Copia la frase per chi chiama',
      alternates: 'Guarda una delle persone che possono rispondere; Esc torna indietro',
      compact: 'Striscia stretta sopra le altre finestre, e ritorno',
      shortcuts: 'Mostra questo elenco',
    },
    keyNames: {
      Ctrl: 'Ctrl',
      Alt: 'Alt',
      Shift: 'Maiusc',
      Home: 'Home',
      End: 'Fine',
      Page: 'Pag',
      Esc: 'Esc',
    },
    keysShort: {
      choose: 'scegli',
      copyNumber: 'copia numero',
      transfer: 'trasferisci',
      message: 'messaggio',
      shortcuts: 'tutte le scorciatoie',
    },
    stopped: {
      title: 'Patchboard continua a bloccarsi',
      means: 'La finestra si è bloccata tre volte in cinque minuti, perciò non è stata riaperta.',
      nextStep:
        'La riapra. Se si blocca subito, chiuda Patchboard, lo riavvii e dia questo riferimento al reparto IT; si trova anche nel registro.',
      again: 'Riapri la console',
    },
    broken: 'Patchboard non è riuscito a disegnare questa parte.',
    brokenNextStep: 'Ricarichi la finestra. Nulla va perso: i calendari vengono letti di nuovo.',
    reload: 'Ricarica',
  },
}
