import type { BoardsPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('es')

export const spanishBoards: BoardsPart = {
  ownBoards: {
    title: 'Listas',
    open: 'Sus listas…',
    recent: 'Recientes',
    noneRecent: 'Nadie todavía: aquí figura a quien usted mira o pasa una llamada.',
    emptyBoard: 'Nadie de esta lista está ahora en el directorio.',
    keepThese: (count, written) =>
      count === 1 ? 'Guardar esta persona como lista' : `Guardar estas ${written} personas como lista`,
    name: 'Nombre de la lista',
    keep: 'Guardar',
    tooMany: (most) => `Una lista tiene como máximo ${most} personas: acote antes la búsqueda.`,
    boardsFull: (most) => `Tiene ${most} listas y no caben más: elimine antes una.`,
    yours: 'Sus listas',
    none: 'Aún no hay listas suyas.',
    howTo: 'Busque personas y vuelva a abrir esto para guardarlas como lista.',
    rename: (board) => `Cambiar el nombre de ${board}`,
    save: 'Guardar el nombre',
    remove: (board) => `Eliminar ${board}`,
    write: (board) => `Exportar ${board}`,
    short: { rename: 'Cambiar el nombre', remove: 'Eliminar', write: 'Exportar' },
    removed: (board) => `«${board}» está eliminada.`,
    undo: 'Deshacer',
    writeAll: 'Exportar todas',
    read: 'Importar un archivo…',
    readHow:
      'CSV o JSON con una dirección de correo, una extensión o un id en cada línea; una columna «board» da el nombre de la lista.',
    written: (count, people, file) =>
      `${people} ${plural(count, { one: 'persona escrita', other: 'personas escritas' })} en ${file}.`,
    readIn: (count, people, file) =>
      `${people} ${plural(count, { one: 'persona', other: 'personas' })} de ${file} puestas en sus listas.`,
    badLines: (count, written) =>
      count === 1 ? 'Una línea no trajo a nadie:' : `${written} líneas no trajeron a nadie:`,
    bad: {
      unreadable: (line, text) => `La línea ${line} no tiene dirección, extensión ni id: «${text}»`,
      nobody: (line, text) => `Línea ${line}: el directorio no tiene a nadie para «${text}»`,
      several: (line, text) => `Línea ${line}: varias personas tienen «${text}»`,
      full: (line, text) =>
        `Línea ${line}: no hay sitio para «${text}», la lista o el número de listas está al completo`,
    },
    moreBad: (count) => `y ${count} más`,
    failed: {
      notRead: (file) => `No se pudo leer ${file}. Nada ha cambiado.`,
      notWritten: (file) => `No se pudo escribir ${file}: elija otra carpeta.`,
      notUnderstood: (file) =>
        `${file} no es una lista de personas que Patchboard entienda. Nada ha cambiado.`,
      tooLarge: (file) => `${file} es demasiado grande para una lista de personas. Nada ha cambiado.`,
    },
    leave: 'También desaparecen sus listas y los recientes: exporte las listas para conservarlas.',
  },
  groups: {
    heading: 'Un grupo de su organización',
    name: 'Nombre del grupo',
    how: 'Sus miembros pasan a ser una lista que sigue al grupo por sí sola.',
    needsApproval:
      'Un grupo también puede ser una lista. Sus miembros se podrán leer cuando un administrador lo haya aprobado.',
    ask: 'Solicitar',
    searching: 'Buscando…',
    noneFound: (name) => `Ningún grupo tiene una palabra que empiece por «${name}».`,
    make: 'Usar como lista',
    makeOf: (group) => `Usar ${group} como lista`,
    isBoard: 'Es una lista',
    full: (most) => `Ya tiene ${most} grupos como listas y no caben más: elimine uno antes.`,
    members: (count, written) => `Grupo, ${written} ${plural(count, { one: 'miembro', other: 'miembros' })}`,
    reading: 'Leyendo los miembros…',
    trouble: {
      gone: 'Este grupo ya no existe.',
      hidden: 'Este grupo no muestra quién pertenece a él.',
      notAllowed: 'No se puede leer quién pertenece a este grupo.',
      notReached: 'No se han podido comprobar los miembros.',
    },
    asOf: (moment) => `Miembros, estado: ${moment}`,
    hidden: (count, written) =>
      count === 1
        ? 'un miembro no está en la lista: invitado o cuenta fuera de uso'
        : `${written} miembros no están en la lista: invitados o cuentas fuera de uso`,
    notHere: (count, written) =>
      count === 1
        ? 'un miembro no está en la lista de aquí'
        : `${written} miembros no están en la lista de aquí`,
    cut: (most) => `solo los primeros ${most}`,
    nobody: 'No se puede mostrar aquí a nadie de este grupo.',
  },
  added: {
    nobodyHas: (address) => `Nadie aquí tiene la dirección «${address}».`,
    add: (address) => `Añadir ${address} por dirección`,
    hint: 'Su calendario se consulta entonces en esta dirección; no se sabe nada más.',
    full: (most) =>
      `Ya ha añadido ${most} personas por dirección y no caben más: quite una antes, en sus listas.`,
    orType: 'También puede escribir una dirección de correo para añadir a alguien.',
    from: 'Persona añadida por dirección',
    noNumber: 'No se conoce ningún número.',
    heading: 'Personas añadidas por dirección',
    remove: 'Quitar',
    removeOf: (address) => `Quitar ${address}`,
    removed: (address) => `«${address}» ya no está en la lista.`,
  },
  elsewhere: {
    searching:
      'Aún no está todo el mundo en este equipo: se busca también en el directorio de su organización…',
    found: (count, written) =>
      count === 1
        ? 'Un resultado viene del directorio de su organización y aún no está en la lista de aquí.'
        : `${written} resultados vienen del directorio de su organización y aún no están en la lista de aquí.`,
    failed: (why) =>
      `Aún no está todo el mundo en este equipo, y no se ha podido buscar en el directorio de su organización: ${why}`,
    nearby: {
      searching:
        'Aquí solo figuran las personas con las que trabaja: se busca también en el resto de su organización…',
      found: (count, written) =>
        count === 1
          ? 'Un resultado viene de una búsqueda en su organización.'
          : `${written} resultados vienen de una búsqueda en su organización.`,
      failed: (why) =>
        `Aquí solo figuran las personas con las que trabaja, y no se ha podido buscar en el resto de su organización: ${why}`,
    },
    mark: 'Resultado de una búsqueda',
  },
}
