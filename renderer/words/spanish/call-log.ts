import type { CallLogPart } from '../parts'
import { createPlural } from '../plural'

const plural = createPlural('es')

export const spanishCallLog: CallLogPart = {
  callLog: {
    title: 'Llamadas',
    search: 'Buscar en las llamadas',
    placeholder: 'Escriba un nombre o un número',
    reading: 'Leyendo…',
    notRead: 'No se pudieron leer las llamadas.',
    locked: 'El llavero de este equipo está bloqueado: las llamadas anteriores aparecerán cuando se abra.',
    empty: 'Aún no hay llamadas.',
    emptyMeans: 'Aquí están las llamadas de las que avisa su programa de teléfono y a quién se pasaron.',
    noneFound: (query) => `Ninguna llamada coincide con «${query}».`,
    calls: 'Llamadas, la última primero',
    shown: (count) => `${count} ${plural(count, { one: 'llamada', other: 'llamadas' })}`,
    to: (name, number) => `pasada a ${name}${number === '' ? '' : `, ${number}`}`,
    toNobody: 'sin pasar',
    cameBack: 'devuelta',
    keys: '↑ ↓ eligen, ↵ abre a quien recibió la llamada',
    keptFor: (days) =>
      `Las últimas 500 llamadas se guardan ${days} ${plural(days, { one: 'día', other: 'días' })}, protegidas por el llavero.`,
    keptUntilClosed: 'Se pierden cuando se cierra Patchboard: este equipo no tiene un llavero fiable.',
    save: 'Guardar en un archivo',
    saved: 'Guardado. El archivo no está cifrado.',
    erase: 'Eliminar todas',
    eraseQuestion:
      'Todas las llamadas se quitan de este equipo, y con ellas lo que la franja dice de quienes llaman.',
    eraseNow: 'Eliminarlas',
    erased: 'Eliminadas.',
    days: 'Días que se guardan las llamadas',
  },
}
