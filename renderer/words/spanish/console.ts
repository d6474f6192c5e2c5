import type { ConsolePart } from '../parts'
import { createPlural } from '../plural'
import { from } from './moments'

const plural = createPlural('es')

export const spanishConsole: ConsolePart = {
  shortcuts: {
    howTo: 'Pulse aquí una tecla enmarcada para dar otra al comando.',
    locked: 'Su organización ha fijado estas teclas.',
    change: (does, key) => `${key}: ${does}. Cambiar esta tecla`,
    pressNew: 'Pulse la tecla nueva; Esc conserva la anterior',
    pressNewShort: 'pulse …',
    letterAlone: 'Una letra o una cifra sola siempre busca: mantenga pulsada también Ctrl o Alt.',
    notAKey: 'Elija una letra o una cifra con Ctrl o Alt, o una tecla de F1 a F9.',
    reserved: 'El equipo o el cuadro de búsqueda necesita esta tecla.',
    taken: (does) => `Esta tecla ya está en uso: ${does}.`,
    notSaved: 'No se pudo guardar la tecla: no se puede escribir la configuración.',
    reset: 'Como antes',
    resetAll: 'Todas las teclas como antes',
  },

  console: {
    live: (age) => `En directo · ${age}`,
    offlineSince: (time) => `Sin conexión ${from(time)}`,
    offline: 'Sin conexión',
    notLiveSince: (time) => `Sin actualizar ${from(time)}`,
    notLive: 'Sin actualizar',
    reading: 'Leyendo calendarios…',
    operatorMenu: (name) => `${name}: cuenta`,
    kept: {
      inKeychain: 'Sesión iniciada; guardada en el llavero de este equipo.',
      untilClosed:
        'Sesión iniciada hasta cerrar Patchboard, porque este equipo no tiene un llavero desbloqueado.',
    },
    compact: 'Tira estrecha, o volver',
    signOut: 'Cerrar sesión',
    signOutQuestion: '¿Cerrar la sesión de Patchboard?',
    signOutMeans:
      'La sesión y todo lo leído con ella se borran de este equipo. Puede que su navegador siga con la sesión de Microsoft iniciada.',
    signingOut: 'Cerrando la sesión…',
    cancel: 'Cancelar',
    close: 'Cerrar',
    everyoneCount: (count, written) => `${written} ${plural(count, { one: 'persona', other: 'personas' })}`,
    boardCount: (count, board) => `${count} en ${board}`,
    nearCount: (count, query) => `Nadie se escribe «${query}» · ${count} con una letra distinta`,
    matchCount: (count, { all, query, isOne }) =>
      `${count} de ${all} ${isOne ? 'coincide' : 'coinciden'} con «${query}»`,
    loadingPeople: 'leyendo más…',
    peopleSoFar: (arrived, about) => `leídas ${arrived} de unas ${about} personas…`,
    modernAuthentication: 'Autenticación moderna',
    sampleOrganisation: (name) => `${name}, la organización de ejemplo (inventada)`,
    starting: 'Patchboard se está iniciando.',
    shortcuts: 'Teclado',
    keys: {
      search: 'Ir al cuadro de búsqueda; cualquier letra también lleva a él',
      choose: 'Elegir a la persona de arriba o de abajo',
      page: 'Una pantalla hacia arriba o hacia abajo',
      firstAndLast: 'Primera o última persona, mientras el cuadro de búsqueda está vacío',
      copyNumber:
        'Copiar el primer número de la persona elegida, si no hay texto seleccionado ni llamadas en espera',
      transfer: 'Pasar la llamada al primer número de la persona elegida',
      transferTo: 'Pasarla a otro número, tras un nombre o para la persona solicitada; con Alt siempre',
      transferToTeams: 'Pasarla a la persona elegida en Teams',
      takeCallBack: 'La última llamada pasada ha vuelto; o deshacer el fin de una llamada',
      takeMessage:
        'Tomar un recado para la persona elegida; Ctrl con ↵ lo envía, Esc lo guarda como borrador',
      messages: 'Mostrar las llamadas por devolver, y los recados y qué fue de ellos',
      settings: 'Opciones de calendario',
      ringBack: 'Recordar devolver la llamada cuando la persona elegida quede libre',
      dialRingBack: 'Marcar el número de la llamada por devolver ahora',
      diagnostics: 'Mostrar el diagnóstico para informática',
      callLog: 'Las llamadas de los últimos días',
      escape: 'Borrar la búsqueda; después los filtros; después volver a todos; después terminar la llamada',
      tellWhenFree: 'Avisarme cuando la persona elegida esté libre; otra vez lo anula',
      week: 'Los próximos siete días de la persona elegida; Esc los cierra',
      boards: 'Sus listas; guarda como lista las personas que se ven',
      addByAddress: 'Añadir a alguien con la dirección completa de la búsqueda, si nadie la tiene',
      favourite: 'Hacer favorita a la persona elegida; otra vez lo deshace',
      copySentence: 'Copiar la frase para quien llama',
      alternates: 'Ver a una de las personas que pueden atender; Esc vuelve',
      compact: 'Una tira estrecha sobre las demás ventanas, y volver',
      shortcuts: 'Mostrar esta lista',
    },
    keyNames: {
      Ctrl: 'Ctrl',
      Alt: 'Alt',
      Shift: 'Mayús',
      Home: 'Inicio',
      End: 'Fin',
      Page: 'Pág',
      Esc: 'Esc',
    },
    keysShort: {
      choose: 'elegir',
      copyNumber: 'copiar número',
      transfer: 'transferir',
      message: 'recado',
      shortcuts: 'todos los atajos',
    },
    stopped: {
      title: 'Patchboard falla una y otra vez',
      means: 'Su ventana falló tres veces en cinco minutos, por eso no se volvió a abrir.',
      nextStep:
        'Ábrala de nuevo. Si falla enseguida, cierre Patchboard, inícielo otra vez y dé esta referencia a informática; también está en el registro.',
      again: 'Abrir de nuevo la consola',
    },
    broken: 'Patchboard no pudo mostrar esto.',
    brokenNextStep: 'Vuelva a cargar la ventana. No se pierde nada: los calendarios se leen de nuevo.',
    reload: 'Volver a cargar',
  },
}
