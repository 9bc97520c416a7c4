import { type Herkunft, spellings } from './namen'

/** Other names than those the weights were tried on: what is measured with them is no echo. */
export const namenZurueckgehalten: readonly Herkunft[] = [
  {
    maennlich: spellings(`Bilal, Belal
      Walid, Waleed, Oualid
      Nasser, Nasir, Naser
      Rashid, Raschid, Rachid
      Jaber, Dschaber, Djaber
      Usama, Osama, Oussama
      Hisham, Hischam, Hicham
      Anwar, Anouar
      Abdul Karim, Abdelkarim, Abd al-Karim, Abdulkarim
      Zakariya, Zakaria, Zakariyya
      Ghassan, Gassan
      Yahya, Jahja, Yahia
      Shadi, Schadi, Chadi`),
    weiblich: spellings(`Ruqayya, Roqaya, Rukaya
      Safiya, Safia, Safiyya
      Lujain, Lojain
      Hadil, Hadeel
      Iman, Eman
      Sumaya, Soumaya, Sumayya
      Asma, Asmaa
      Khulud, Kholoud, Chulud
      Buthaina, Bouthaina, Butheina
      Nasrin, Nasreen, Nesrin`),
    familie: spellings(`Al-Jabouri, Al Dschaburi, Aljabouri, El-Jabouri
      Al-Shammari, Alshammari, El Schammari
      Najjar, Nadschar, Al-Najjar, Najar
      Qureshi, Koreschi, Quraishi
      Mansour, Mansur
      Younis, Junis, Yunis
      Akbari, Akbary
      Ghulami, Gholami
      Haqqani, Hakkani
      Chehadeh, Shehade, Schehadeh
      Tawfiq, Taufik, Tawfik
      Obeid, Ubaid, Obaid`)
  },
  {
    maennlich: spellings(`Oleksii, Aleksej, Alexej, Oleksiy
      Vasyl, Wasilij, Vasiliy
      Heorhii, Georgij, Georgi
      Maksym, Maxim, Maksim
      Vitalii, Vitalij, Witali
      Hryhorii, Grigorij, Hryhorij
      Viacheslav, Wjatscheslaw, Vyacheslav
      Rostyslav, Rostislaw`),
    weiblich: spellings(`Oksana, Oxana
      Liudmyla, Ludmila, Ljudmila
      Hanna, Ganna
      Yevheniia, Jewgenija, Evgenia
      Viktoriia, Victoria, Viktorija
      Daryna, Darina
      Zhanna, Schanna
      Sofiia, Sofia, Sofija`),
    familie: spellings(`Chernenko, Tschernenko
      Hrytsenko, Gritsenko, Hryzenko
      Zhukova, Schukowa
      Vlasiuk, Wlasjuk, Vlasyuk
      Khomenko, Chomenko
      Prykhodko, Prihodko, Prychodko
      Yakovlev, Jakowlew
      Shcherbak, Schtscherbak
      Sydorenko, Sidorenko`)
  },
  {
    maennlich: spellings(`Tuğrul, Tugrul
      Gökhan, Goekhan, Gokhan
      Barış, Baris
      Ünal, Uenal, Unal
      Selçuk, Selcuk
      Işık, Isik`),
    weiblich: spellings(`Özlem, Oezlem, Ozlem
      Gönül, Goenuel, Gonul
      Nurşen, Nursen
      Hatice, Hatidsche
      Tuğba, Tugba`),
    familie: spellings(`Aydın, Aydin
      Koçak, Kocak, Kotschak
      Taşkın, Taskin
      Gündüz, Guenduez, Gunduz
      Özdemir, Oezdemir, Ozdemir
      Karakuş, Karakus
      Ağaoğlu, Agaoglu`)
  },
  {
    maennlich: spellings(`Nedžad, Nedzad, Nedschad
      Tomáš, Tomas
      Wojciech, Wojciech
      Stanisław, Stanislaw
      Krešimir, Kresimir`),
    weiblich: spellings(`Bożena, Bozena
      Jasminka
      Štěpánka, Stepanka
      Vesna, Wesna`),
    familie: spellings(`Hadžić, Hadzic, Hadschitsch
      Nikolić, Nikolic, Nikolitsch
      Wójcik, Wojcik
      Świątek, Swiatek
      Procházka, Prochazka
      Begović, Begovic, Begovitsch`)
  },
  {
    maennlich: spellings(`Tekle, Teckle
      Merhawi, Merhaui
      Fitsum, Fitzum
      Dawit, Dawid
      Habtom`),
    weiblich: spellings(`Letebrhan, Lete Brhan
      Azmera
      Tirhas, Tirhass
      Yordanos, Jordanos`),
    familie: spellings(`Negasi, Negassi
      Ghebrehiwet, Gebrehiwot, Gebre Hiwet
      Asmelash, Asmelasch
      Okubay, Oqubay
      Zerai, Zeray
      Weldegabriel, Woldegabriel, Welde Gabriel
      Fessehaye, Fesehaye`)
  },
  {
    maennlich: spellings(`Günther, Guenther, Gunther
      Björn, Bjoern, Bjorn
      Rüdiger, Ruediger
      Walter, Walther
      Ralf, Ralph`),
    weiblich: spellings(`Käthe, Kaethe
      Jördis, Joerdis
      Elisabeth, Elisabet
      Sylvia, Silvia`),
    familie: spellings(`Köhler, Koehler, Kohler
      Böhm, Boehm
      Schröder, Schroeder, Schroder
      Strauß, Strauss
      Schmitt, Schmidt, Schmid
      Jäger, Jaeger
      Lüders, Lueders`)
  }
]
