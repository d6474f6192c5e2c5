import type { PermissionsPart } from '../parts'
import { at, until } from './moments'

export const spanishPermissions: PermissionsPart = {
  permissions: {
    title: 'Permisos',
    intro:
      'Lo que Patchboard puede hacer con su cuenta. Lee; solo envía los recados que usted toma y no cambia nada.',
    first: [
      { name: 'Su nombre', why: 'Muestra quién ha iniciado sesión.' },
      { name: 'Nombres de los compañeros', why: 'Encuentra personas mientras escribe.' },
      { name: 'Disponibilidad', why: 'Dice si alguien puede atender una llamada, y hasta cuándo.' },
    ],
    of: {
      presence: {
        name: 'Presencia en Teams',
        why: 'Ve que alguien está al teléfono aunque su calendario esté libre.',
      },
      fullDirectory: {
        name: 'Departamentos y números',
        why: 'Encuentra personas por departamento, cargo y extensión. Debe aprobarlo un administrador.',
      },
      outOfOfficeText: {
        name: 'Mensajes de ausencia',
        why: 'Muestra lo que responde el buzón de un compañero ausente y quién lo sustituye.',
      },
      sendingMail: {
        name: 'Enviar los recados tomados',
        why: 'Envía un recado por correo, en su nombre, cuando usted pulsa Enviar. No lee correo.',
      },
      groups: {
        name: 'Grupos de su organización',
        why: 'Muestra los miembros de un grupo como lista. Un administrador tiene que aprobarlo.',
      },
    },
    allowed: 'Permitido',
    ask: 'Solicitar',
    asking: 'La solicitud abre su navegador. Sin ella, todo lo demás funciona como antes.',
    neverTitle: 'Nunca se lee',
    never: [
      'Su contraseña: solo la escribe en la página de Microsoft.',
      'Correo, archivos y chats. Solo donde su organización lo permitió por sí misma, se mira en los elementos enviados si hay un recado de Patchboard.',
      'De qué trata una reunión, salvo que su dueño lo comparta con usted.',
    ],
    takeBack:
      'El acceso caduca solo y se renueva únicamente mientras está permitido. Usted o su administrador pueden retirarlo en cualquier momento en su cuenta de Microsoft.',
    open: 'Permisos',
    switchOperator: 'Usar otra cuenta',
    openApproval: 'Abrir la página de aprobación',
    approvalNotOpened: 'No se pudo abrir el navegador.',
    copyRequest: 'Copiar un texto para informática',
    requestCopied: 'Copiado',
    departmentsMissing: 'Los departamentos y números requieren el permiso de su administrador.',
    onlyNearby:
      'No puede ver todo el directorio: solo figuran las personas con las que trabaja. Su administrador puede autorizar más.',
  },

  outOfOffice: {
    heading: 'Mensaje de ausencia',
    until,
    asOf: (time) => `actualizado ${at(time)}`,
    deputies: 'Compañeros que menciona',
    notAllowed: 'El mensaje de ausencia requiere un permiso; consulte Permisos en el menú de su cuenta.',
  },
}
