import { type Herkunft, ohneDeutsch, teilsDeutsch } from './herkunft'

const eu = [['EU', 1]] as const
const drittstaat = [
  ['NE', 30],
  ['AE_FAM', 40],
  ['AE_ERWERB', 8],
  ['DAEU', 8],
  ['FIKTION', 6],
  ['AE_25_5', 4],
  ['AE_25A_25B', 4]
] as const

export const osteuropa: readonly Herkunft[] = [
  {
    land: 'Ukraine',
    anteil: 22,
    sprachen: [
      ['Ukrainisch', 68],
      ['Russisch', 30],
      ['Romanes', 2]
    ],
    aufenthalt: [
      ['AE_24', 92],
      ['FIKTION', 4],
      ['AE_FAM', 3],
      ['AE_ERWERB', 1]
    ],
    frauen: [
      'Oksana',
      'Nataliia',
      'Halyna',
      'Svitlana',
      'Iryna',
      'Yuliia',
      'Tetiana',
      'Olena',
      'Liudmyla',
      "Dar'ia",
      'Khrystyna',
      'Zoriana'
    ],
    maenner: ['Taras', 'Dmytro', 'Andrii', 'Oleh', 'Bohdan', 'Vitalii', 'Yurii', 'Mykola', 'Serhii', 'Ostap'],
    nachnamen: [
      'Kovaliv',
      'Morozyuk',
      'Savorchuk',
      'Shevchyshen',
      'Tkachyk',
      'Lysovenko',
      'Bondariv',
      'Hrytsayenko',
      'Dubovyk',
      'Zhytnyuk',
      'Poliovyi',
      'Verbytsenko',
      'Kalynchuk',
      'Sokolyuk'
    ],
    lateinisch: false,
    jahreHier: [0, 5],
    anfang: ohneDeutsch
  },
  {
    land: 'Polen',
    anteil: 3,
    sprachen: [['Polnisch', 1]],
    aufenthalt: eu,
    frauen: ['Agnieszka', 'Małgorzata', 'Bożena', 'Grażyna', 'Wiesława'],
    maenner: ['Grzegorz', 'Paweł', 'Zdzisław', 'Łukasz', 'Mirosław'],
    nachnamen: ['Łukaszewicz', 'Wróbel', 'Dąbek', 'Źrebiec', 'Gołąb', 'Świerczyk', 'Brzęczek'],
    lateinisch: true,
    jahreHier: [1, 15],
    anfang: teilsDeutsch
  },
  {
    land: 'Rumänien',
    anteil: 4,
    sprachen: [
      ['Rumänisch', 75],
      ['Romanes', 20],
      ['Ungarisch', 5]
    ],
    aufenthalt: eu,
    frauen: ['Ioana', 'Mădălina', 'Ștefania', 'Crina', 'Ilinca'],
    maenner: ['Ionuț', 'Răzvan', 'Ștefan', 'Cătălin', 'Horia'],
    nachnamen: ['Ștefănescu', 'Țurcan', 'Lăcătuș', 'Pădurean', 'Brânzei', 'Câmpean', 'Vâlcu'],
    lateinisch: true,
    jahreHier: [1, 10],
    anfang: teilsDeutsch
  },
  {
    land: 'Bulgarien',
    anteil: 3,
    sprachen: [
      ['Bulgarisch', 55],
      ['Türkisch', 35],
      ['Romanes', 10]
    ],
    aufenthalt: eu,
    frauen: ['Desislava', 'Radka', 'Zlatina', 'Sevda'],
    maenner: ['Plamen', 'Rumen', 'Asen', 'Yanko'],
    nachnamen: ['Karadzhov', 'Stoimen', 'Veselin', 'Gerdzhik', 'Malinov', 'Zhekov'],
    lateinisch: false,
    jahreHier: [1, 10],
    anfang: teilsDeutsch
  },
  {
    land: 'Serbien',
    anteil: 3,
    sprachen: [
      ['Serbisch', 60],
      ['Romanes', 40]
    ],
    aufenthalt: drittstaat,
    frauen: ['Đurđica', 'Živka', 'Ljiljana', 'Svetlana', 'Nevena'],
    maenner: ['Đorđe', 'Miloš', 'Nenad', 'Žarko', 'Uroš'],
    nachnamen: ['Đorđević', 'Nikodijević', 'Stojkanović', 'Živanić', 'Ćurčin', 'Škorić', 'Gajčić'],
    lateinisch: true,
    jahreHier: [2, 20],
    anfang: teilsDeutsch
  },
  {
    land: 'Türkei',
    anteil: 7,
    sprachen: [
      ['Türkisch', 80],
      ['Kurmandschi', 18],
      ['Zazaki', 2]
    ],
    aufenthalt: [...drittstaat, ['AE_ASYL', 20]],
    frauen: ['Ayşe', 'İpek', 'Şebnem', 'Gülay', 'Nurcan', 'Çiğdem', 'Özlem', 'Hatice'],
    maenner: ['Oğuz', 'İsmail', 'Çağlar', 'Şükrü', 'Tuncay', 'Yiğit', 'Ömer', 'Kâzım'],
    nachnamen: [
      'Yıldız',
      'Öztürk',
      'Şahin',
      'Çelikbaş',
      'Gündoğan',
      'Ağaoğlu',
      'Işıkçı',
      'Demirağ',
      'Ünver',
      'Karakaş'
    ],
    lateinisch: true,
    jahreHier: [1, 25],
    anfang: teilsDeutsch
  }
]
