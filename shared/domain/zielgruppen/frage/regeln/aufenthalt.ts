import { bedingung } from '../../eingebaut/bausteine'
import { titelEndetIn } from '../../eingebaut/fristen'
import type { Regel } from '../regel'
import { type Dauer, inTagen } from '../zeit'

const inZeit = 'in|innerhalb|während den|der? nächsten|kommenden|folgenden?'
const titel = 'aufenthaltstitel|titel|aufenthaltserlaubnis|aufenthalt|aufenthaltsdokument'

/** Residence titles and their end. */
export const aufenthaltRegeln: readonly Regel[] = [
  {
    muster: [
      `${titel} läuft|laufen|endet|enden|ausläuft|abläuft ${inZeit} $dauer ab|aus?`,
      `${titel} ${inZeit} $dauer läuft|laufen|endet|enden|ausläuft|abläuft|ablaufen|auslaufen`,
      `${inZeit} $dauer ablaufender|ablaufendem|auslaufendem|endender ${titel}`,
      `${titel} noch? höchstens|maximal|nur $dauer gültig`
    ],
    filter: ({ dauer }) => titelEndetIn(inTagen(dauer as Dauer))
  },
  {
    muster: [`${titel} abgelaufen`, `abgelaufener|abgelaufenem|abgelaufene ${titel}`],
    filter: () => bedingung('titelRestTage', 'unter', 0)
  },
  {
    muster: [`${titel} läuft|endet|gültig nur? bis|am|vor $tagbis ab|aus?`, `${titel} bis $tagbis`],
    filter: ({ tagbis }) => bedingung('titelEnde', 'hoechstens', tagbis as string)
  },
  {
    muster: [
      'verlängerung|titelverlängerung beantragt',
      'verlängerungsantrag|verlängerungsantrags',
      'antrag auf verlängerung'
    ],
    filter: () => bedingung('verlaengerungBeantragtAm', 'nichtLeer'),
    nicht: () => bedingung('verlaengerungBeantragtAm', 'leer'),
    nomen: true
  },
  {
    muster: ['verlängerung nicht beantragt'],
    filter: () => bedingung('verlaengerungBeantragtAm', 'leer')
  },
  {
    muster: ['$aufenthaltsstatus'],
    filter: (fang) => bedingung('aufenthaltsstatus', 'ist', fang['aufenthaltsstatus'] as string),
    nicht: (fang) => bedingung('aufenthaltsstatus', 'istNicht', fang['aufenthaltsstatus'] as string),
    nomen: true
  }
]
