import type { ProblemsPart } from '../parts'
import { spanishCauses } from './causes'
import { spanishProblemsLater } from './messages'
import { at } from './moments'

export const spanishProblems: ProblemsPart = {
  problems: {
    of: {
      offline: {
        title: 'No se puede contactar con el servidor de calendarios.',
        nextStep: 'Patchboard sigue intentándolo. Lo que ya se leyó permanece, con su hora.',
      },
      throttled: {
        title: 'El servidor de calendarios nos pidió que esperáramos.',
        nextStep: 'No tiene que hacer nada: Patchboard continúa solo.',
      },
      signedOut: { title: 'Su sesión ha terminado.', nextStep: 'Inicie sesión de nuevo para continuar.' },
      consentNeeded: {
        title: 'Su organización aún no ha aprobado Patchboard.',
        nextStep: 'Pida a informática que lo apruebe para su organización y vuelva a iniciar sesión.',
      },
      signInRefused: {
        title: 'No se permitió el acceso en el navegador.',
        nextStep:
          'Sin él, Patchboard no puede mostrar quién está libre. Inicie sesión de nuevo o pida a informática que lo apruebe.',
      },
      signInCancelled: { title: 'Se canceló el inicio de sesión.', nextStep: 'Inicie sesión cuando quiera.' },
      signInTimedOut: {
        title: 'Nadie terminó a tiempo en el navegador.',
        nextStep: 'Inicie sesión de nuevo. Si el navegador mostró un error, comuníquelo a informática.',
      },
      loopbackUnavailable: {
        title: 'No se pudo abrir el camino de vuelta del navegador a Patchboard.',
        nextStep:
          'Puede que lo bloquee un programa de seguridad de este equipo. Inténtelo de nuevo o consulte a informática.',
      },
      browserUnavailable: {
        title: 'No se pudo abrir ningún navegador.',
        nextStep: 'Defina un navegador predeterminado en los ajustes del equipo e inténtelo de nuevo.',
      },
      signInFailed: {
        title: 'El inicio de sesión no funcionó.',
        nextStep: 'Inténtelo de nuevo. Si vuelve a fallar, dé los detalles a informática.',
      },
      wrongOrganisation: {
        title: 'Esa cuenta pertenece a otra organización.',
        nextStep: 'Inicie sesión de nuevo y elija su cuenta de esta organización.',
      },
      notAllowed: {
        title: 'Esta cuenta no puede leer eso.',
        nextStep: 'Pida permiso a informática y dé los detalles.',
      },
      clockWrong: {
        title: 'El reloj de este equipo no va bien.',
        nextStep:
          'Ponga en hora el reloj de este equipo, o deje que lo haga la red; después inicie sesión de nuevo.',
      },
      secretsUnavailable: {
        title: 'El llavero de este equipo está bloqueado o falta.',
        nextStep:
          'Desbloquéelo y reinicie Patchboard. Hasta entonces, la sesión dura hasta cerrar Patchboard.',
      },
      misconfigured: {
        title: 'Falta un ajuste o es incorrecto.',
        nextStep: 'Corríjalo y reinicie Patchboard. El README lo explica en «Connect your organisation».',
      },
      handOverFailed: {
        title: 'La llamada no se transfirió.',
        nextStep: 'Sigue aquí: pruebe otro número o transfiérala desde su teléfono.',
      },
      ...spanishProblemsLater,
      endpointClosed: {
        title: 'Los programas de este equipo no pueden avisar de llamadas.',
        nextStep: 'Elija otro puerto en «Teléfono» o cierre el programa que usa este.',
      },
      fileNotSaved: {
        title: 'El archivo no se guardó.',
        nextStep: 'Elija otro lugar; en el anterior no ha cambiado nada.',
      },
      settingsNotChanged: { title: 'El ajuste no se cambió.', nextStep: 'Todo sigue como antes.' },
      windowBroke: {
        title: 'La ventana falló y se volvió a abrir.',
        nextStep: 'No se pierde nada: está donde estaba. Si ocurre a menudo, dé los detalles a informática.',
      },
      unexpected: {
        title: 'Ocurrió algo que Patchboard no esperaba.',
        nextStep: 'Si persiste, dé los detalles a informática.',
      },
    },
    nextStepAtSignIn: {
      offline: 'Compruebe la red e inicie sesión de nuevo.',
      throttled: 'Inicie sesión de nuevo después de la espera.',
      unexpected: 'Inicie sesión de nuevo. Si vuelve a ocurrir, dé los detalles a informática.',
    },
    mendHandOver:
      'Corríjalo y reinicie Patchboard; docs/telephony.md lo explica. Hasta entonces, las llamadas solo se pueden transferir en Teams.',
    mendPolicy: 'Avise a su departamento de informática. Patchboard lo vuelve a leer al iniciarse.',
    nothingToDo: 'No hay nada que hacer.',
    pbxAnswered: (status) => `La centralita lo rechazó, con el error ${status}.`,
    unlockKeychain: 'Desbloquee el llavero; después, en «Teléfono», desactívelo y vuelva a activarlo.',
    proxyNextStep: 'Introduzca el usuario y la contraseña que pide.',
    waitsUntil: (time) => `La espera termina ${at(time)}.`,
    clockAhead: (length) => `Va adelantado ${length}.`,
    clockBehind: (length) => `Va atrasado ${length}.`,
    providerCode: (code) => `Su código es ${code}.`,
    reference: (reference) => `Referencia para informática: ${reference}`,
    copyDetails: 'Copiar para informática',
    detailsCopied: 'Copiado',
    signIn: 'Iniciar sesión',
    noPeople: 'No se pudo leer el directorio.',
    partOfPeople: 'No se pudo leer una parte del directorio.',
    ...spanishCauses,
  },
}
