import { type Herkunft, ohneDeutsch, schutz } from './herkunft'

const frauen = ['Amal', 'Rania', 'Nour', 'Hiba', 'Rima', 'Samar', 'Ḥanān', 'Widad', 'Lubna', 'Maysāʾ', 'Salwa', 'Dīma']
const maenner = [
  'Samer',
  'Rami',
  'Yousef',
  'Anas',
  'Basel',
  'Ḥusām',
  'Ṭāriq',
  'Wael',
  'Nizar',
  'Ghassan',
  'Ziad',
  'Adham'
]

export const arabisch: readonly Herkunft[] = [
  {
    land: 'Syrien',
    anteil: 20,
    sprachen: [
      ['Arabisch', 74],
      ['Kurmandschi', 24],
      ['Aramäisch', 2]
    ],
    aufenthalt: schutz,
    frauen,
    maenner,
    nachnamen: [
      'Al-Ḥasan',
      'Sabbagh',
      'Haddad',
      'Al Masri',
      'Kassem',
      'Abd al-Salam',
      'Darwish',
      'Al-Khatib',
      'Qabbani',
      'Nasser',
      'Sulaymān',
      'Barakat',
      'al-Ṣāliḥ',
      'Mardini',
      'Zaytun',
      'Halabi'
    ],
    lateinisch: false,
    jahreHier: [1, 11],
    anfang: ohneDeutsch
  },
  {
    land: 'Irak',
    anteil: 5,
    sprachen: [
      ['Arabisch', 45],
      ['Kurmandschi', 35],
      ['Sorani', 20]
    ],
    aufenthalt: schutz,
    frauen: [...frauen, 'Shilan', 'Rojîn', 'Avîn'],
    maenner: [...maenner, 'Azad', 'Karwan', 'Şêrko'],
    nachnamen: ['Al-Jubouri', 'Barzan', 'Khalaf', 'Elias', 'Shamo', 'Mahmoud', 'Qasim', 'Rasho', 'Hejar', 'Al-Dulaimi'],
    lateinisch: false,
    jahreHier: [2, 11],
    anfang: ohneDeutsch
  }
]
