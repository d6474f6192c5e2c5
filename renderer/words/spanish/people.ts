import type { PeoplePart } from '../parts'
import { createPlural } from '../plural'
import { before, clock, from, until } from './moments'

const plural = createPlural('es')
const person = (count: number): string => plural(count, { one: 'persona', other: 'personas' })

export const spanishPeople: PeoplePart = {
  boards: {
    pane: 'Listas, filtros y significado de la barra del día',
    boards: 'Listas',
    searchResults: 'Resultados de la búsqueda',
    everyone: 'Todos',
    show: 'Mostrar',
    filters: {
      freeNow: 'Libres ahora',
      freeSoon: 'Libres en 15 min',
      inWorkingHours: 'En horario laboral',
    },
    legend: 'Significado de la barra del día',
    legendOf: {
      busy: 'Ocupado',
      tentative: 'Provisional',
      outOfOffice: 'Fuera de la oficina',
      elsewhere: 'Trabaja en otro lugar',
      free: 'Libre, horario laboral',
      notKnown: 'Desconocido',
    },
  },

  people: {
    people: 'Personas',
    name: 'Nombre',
    canTheyTakeIt: '¿Puede atender?',
    extension: 'Ext.',
    loading: 'Leyendo el directorio…',
    directoryEmpty: 'En el directorio no hay nadie que usted pueda ver.',
    directoryNotAllowed:
      'No tiene permiso para ver quién trabaja aquí. Su administrador puede autorizar a Patchboard a leer el directorio.',
    askForNearby: 'Mostrar las personas con las que trabaja',
    nobodyMatches: (query) => `Nadie coincide con «${query}».`,
    whatIsSearched:
      'Se busca en nombre, departamento, cargo, oficina, extensión y dirección de correo, cada uno desde su comienzo. Con «libre» u «ocupado» se ve quién lo está.',
    clearSearch: 'Borrar la búsqueda',
    nobodyPasses: 'Nadie que mostrar.',
    nobodySearchedFor: {
      free: 'Ninguna de estas personas está libre ahora.',
      busy: 'Ninguna de estas personas está ocupada ahora.',
    },
    searchForAll: 'Mostrarlas todas',
    searchedFor: {
      free: (count, of) => `${count} de ${of} libres ahora`,
      busy: (count, of) => `${count} de ${of} ocupadas ahora`,
    },
    clearFilters: 'Mostrar de nuevo a todos',
    shown: (count) => `${count} en la lista`,
    checking: (count, written) => `comprobando ${written} ${person(count)}…`,
    calendarNotKnown: (count, written) =>
      `${written} ${plural(count, { one: 'calendario desconocido', other: 'calendarios desconocidos' })}`,
    notLookedAt: (count, written) => `${written} ${person(count)} sin consultar: elija una lista o busque`,
  },

  person: {
    chosenPerson: 'Persona elegida',
    nobodyChosen: 'Elija a alguien para ver su día y sus números.',
    localTime: (time) => `${time} hora local`,
    reach: 'Contacto',
    phone: { desk: 'Fijo', mobile: 'Móvil' },
    noNumber: 'El directorio no tiene ningún número.',
    copy: 'Copiar',
    copied: 'Copiado',
    whichNumber: (kind, number) => `${kind.toLowerCase()} ${number}`,
    today: 'Hoy',
    nothingBookedToday: 'Hoy no tiene compromisos.',
    calendarNotRead: 'No se conoce su día.',
    entry: {
      busy: 'Ocupado',
      tentative: 'Provisional',
      outOfOffice: 'Fuera de la oficina',
      elsewhere: 'Trabaja en otro lugar',
    },
    isPrivate: '(privado)',
    allDay: 'todo el día',
    from,
    untilTime: until,
    hours: 'Horario laboral',
    hoursUsual: 'según las Opciones de calendario; su buzón no indica ninguno',
    hoursApproximate: 'aproximado, su zona horaria es una suposición',
    notWorkingToday: 'hoy ninguno',
  },

  whoElse: {
    heading: 'Quién más puede atender',
    near: {
      assistant: () => 'Asistente',
      deputy: () => 'Figura en su mensaje de ausencia',
      team: () => 'Mismo equipo',
      head: (title) => title,
      recent: () => 'Atendió una llamada hace poco',
      office: (office) => `También en ${office}`,
    },
    behind: (sentence) => ` · ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    choose: (name) => `Elegir a ${name}`,
    nobody: 'Entre los más cercanos no consta nadie libre.',
  },

  slots: {
    heading: 'Próximos huecos',
    none: (readUntil) => `Ningún hueco ${before(readUntil)}.`,
    atLeast: (length) => `al menos ${length}`,
  },

  awaited: {
    heading: 'Recibirá un aviso',
    tellMe: 'Avisarme cuando esté libre',
    willTell: (inTime, time) => `Recibirá un aviso en ${inTime} (${time}), si entonces está libre.`,
    willTellSometime: 'Recibirá un aviso en cuanto esté libre.',
    asking: 'Se está consultando su calendario una vez más.',
    inTime: (inTime) => `libre en ${inTime}`,
    sometime: 'hora desconocida',
    askingShort: 'consultando de nuevo su calendario',
    wasFree: (time) => `libre a ${clock(time)}`,
    stop: 'No avisarme',
    stopFor: (name) => `No avisarme de ${name}`,
    open: (name) => `Abrir ${name}:`,
  },

  favourites: {
    board: 'Favoritos',
    favourite: (name) => `Favorito: ${name}`,
    star: 'Favorito',
    none: 'Aún no hay favoritos.',
    howTo:
      'Elija a alguien y pulse la estrella junto a su nombre; la tecla figura en la lista de atajos (?).',
    stay: 'Sus favoritos se conservan, sellados, para su próximo inicio de sesión.',
  },

  week: {
    title: (name) => `${name}: los próximos siete días`,
    free: (ranges) => `Libre ${ranges}`,
    nothingFree: 'Ningún hueco',
    notWorking: 'No trabaja',
    notKnown: 'Desconocido',
  },

  search: {
    filterWords: {
      free: 'libre libres disponible disponibles free',
      busy: 'ocupado ocupada ocupados ocupadas busy',
    },
    label: 'Buscar personas',
    placeholder: 'Escriba un nombre, departamento, cargo o extensión',
  },
}
