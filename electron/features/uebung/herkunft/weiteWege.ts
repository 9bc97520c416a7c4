import { type Herkunft, ohneDeutsch, schutz, teilsDeutsch } from './herkunft'

export const weiteWege: readonly Herkunft[] = [
  {
    land: 'Afghanistan',
    anteil: 12,
    sprachen: [
      ['Dari', 55],
      ['Paschtu', 40],
      ['Usbekisch', 5]
    ],
    aufenthalt: schutz,
    frauen: ['Zahra', 'Shakila', 'Parwin', 'Maryam', 'Fatima', 'Nilufar', 'Shukria', 'Gulalai', 'Mina'],
    maenner: ['Najib', 'Farhad', 'Rahim', 'Hamid', 'Zalmai', 'Qais', 'Mirwais', 'Jawad'],
    nachnamen: [
      'Noori',
      'Karimi',
      'Sultani',
      'Rahmani',
      'Azizi',
      'Safi',
      'Yaqubi',
      'Haidari',
      'Popalzai',
      'Sadat',
      '-'
    ],
    lateinisch: false,
    jahreHier: [1, 11],
    anfang: ohneDeutsch
  },
  {
    land: 'Iran',
    anteil: 3,
    sprachen: [
      ['Persisch', 85],
      ['Sorani', 15]
    ],
    aufenthalt: schutz,
    frauen: ['Shirin', 'Parisa', 'Niloofar', 'Azar', 'Mahnaz'],
    maenner: ['Babak', 'Kaveh', 'Omid', 'Siavash', 'Arash'],
    nachnamen: ['Tehrani', 'Moradi', 'Rostami', 'Farahani', 'Zandi', 'Khosravi'],
    lateinisch: false,
    jahreHier: [1, 12],
    anfang: ohneDeutsch
  },
  {
    land: 'Eritrea',
    anteil: 4,
    sprachen: [
      ['Tigrinya', 90],
      ['Arabisch', 10]
    ],
    aufenthalt: schutz,
    frauen: ['Rahwa', 'Winta', 'Selam', 'Mihret', 'Luwam'],
    maenner: ['Filmon', 'Yonas', 'Tekle', 'Merhawi', 'Abel'],
    nachnamen: ['Haile', 'Tesfaldet', 'Gebrehiwet', 'Kidane', 'Woldu', 'Ogbazghi', 'Mebrahtu'],
    lateinisch: false,
    jahreHier: [2, 11],
    anfang: ohneDeutsch
  },
  {
    land: 'Somalia',
    anteil: 3,
    sprachen: [['Somali', 1]],
    aufenthalt: schutz,
    frauen: ['Hodan', 'Ifrah', 'Sahra', 'Ubah'],
    maenner: ['Abdirahman', 'Liban', 'Warsame', 'Guled'],
    nachnamen: ['Warsame', 'Farah', 'Jama', 'Abdulle', 'Guled', 'Samatar'],
    lateinisch: true,
    jahreHier: [1, 10],
    anfang: ohneDeutsch
  },
  {
    land: 'Vietnam',
    anteil: 2,
    sprachen: [['Vietnamesisch', 1]],
    aufenthalt: [
      ['NE', 40],
      ['AE_FAM', 45],
      ['AE_25_5', 10],
      ['FIKTION', 5]
    ],
    frauen: ['Thu Hà', 'Ngọc Ánh', 'Bích Vân', 'Mỹ Linh'],
    maenner: ['Quốc Bảo', 'Đức Huy', 'Văn Tâm', 'Minh Khôi'],
    nachnamen: ['Nguyễn', 'Lê', 'Phạm', 'Đặng', 'Vũ', 'Bùi'],
    lateinisch: true,
    jahreHier: [2, 20],
    anfang: teilsDeutsch
  },
  {
    land: 'Nigeria',
    anteil: 2,
    sprachen: [
      ['Englisch', 60],
      ['Igbo', 25],
      ['Yoruba', 15]
    ],
    aufenthalt: [
      ['AE_FAM', 40],
      ['AE_25_3', 20],
      ['AE_25_5', 15],
      ['AE_25A_25B', 15],
      ['NE', 10]
    ],
    frauen: ['Adaeze', 'Folákẹ́', 'Ngozi', 'Blessing'],
    maenner: ['Chidi', 'Ẹmeka', 'Tunde', 'Ikenna'],
    nachnamen: ['Obiakor', 'Adeyinka', 'Nwosu', 'Ọlabode', 'Ezeani'],
    lateinisch: true,
    jahreHier: [2, 11],
    anfang: teilsDeutsch
  }
]
