/** Names of one language, as they occur together. `language`: what such a mailbox is set to. */
interface NameStock {
  readonly language: string
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** Given and family names, language by language. All people made of them are invented. */
export const nameStocks: readonly NameStock[] = [
  {
    language: 'de-CH',
    given: ['Anna', 'Lukas', 'Katharina', 'Felix', 'Jürgen', 'Heidi', 'Moritz', 'Sabine'],
    family: ['Müller', 'Brunner', 'Weiß', 'Schäfer', 'Vogt', 'Kessler', 'Baumann', 'Groß'],
  },
  {
    language: 'it-IT',
    given: ['Giulia', 'Matteo', 'Chiara', 'Lorenzo', 'Elena', 'Davide', 'Paola', 'Niccolò'],
    family: ['Rossi', 'Ferrari', 'Esposito', 'Salvi', 'Moretti', 'Galli', 'De Luca', 'Pagani'],
  },
  {
    language: 'fr-FR',
    given: ['Camille', 'Hugo', 'Élodie', 'Théo', 'Noémie', 'François', 'Sylvie', 'Loïc'],
    family: ['Lefèvre', 'Moreau', 'Girard', 'Blanchet', 'Renaud', 'Faure', 'D’Amboise', 'Perrot'],
  },
  {
    language: 'es-ES',
    given: ['Lucía', 'Álvaro', 'Inés', 'Javier', 'Begoña', 'Íñigo', 'Pilar', 'Raúl'],
    family: ['Núñez', 'Ibarra', 'Serrano', 'Ortega', 'Peña', 'Vidal', 'Castaño', 'Quintana'],
  },
  {
    language: 'sv-SE',
    given: ['Åsa', 'Björn', 'Freja', 'Søren', 'Ingrid', 'Øystein', 'Maja', 'Henrik'],
    family: ['Lindqvist', 'Østergaard', 'Nyström', 'Håkansson', 'Berg', 'Sørensen', 'Ek', 'Dahl'],
  },
  {
    language: 'sr-Latn-RS',
    given: ['Nikola', 'Jelena', 'Goran', 'Đorđe', 'Vesna', 'Miloš', 'Snežana', 'Luka'],
    family: ['Jovanović', 'Babić', 'Đurić', 'Petrović', 'Šimić', 'Kovačević', 'Ilić', 'Žunić'],
  },
  {
    language: 'pl-PL',
    given: ['Łukasz', 'Zofia', 'Agnieszka', 'Paweł', 'Małgorzata', 'Jiří', 'Šárka', 'Tomasz'],
    family: ['Wójcik', 'Kowalczyk', 'Żak', 'Dąbrowski', 'Dvořák', 'Šimek', 'Novotná', 'Gołąb'],
  },
  {
    language: 'ar-AE',
    given: ['Amira', 'Omar', 'Layla', 'Karim', 'Noor', 'Yusuf', 'Salma', 'Tariq'],
    family: ['Haddad', 'Nassar', 'al-Khatib', 'Mansour', 'Saleh', 'Farouk', 'Rahman', 'Aziz'],
  },
  {
    language: 'en-IN',
    given: ['Priya', 'Arjun', 'Ananya', 'Rohan', 'Kavya', 'Vikram', 'Meera', 'Sanjay'],
    family: ['Sharma', 'Iyer', 'Patel', 'Nair', 'Banerjee', 'Kulkarni', 'Reddy', 'Menon'],
  },
  {
    language: 'zh-CN',
    given: ['Mei', 'Wei', 'Xiu', 'Jian', 'Lan', 'Hao', 'Ying', 'Zhiming'],
    family: ['Zhang', 'Chen', 'Wang', 'Liu', 'Huang', 'Zhao', 'Lü', 'Ouyang'],
  },
  {
    language: 'ja-JP',
    given: ['Haruka', 'Kenji', 'Takumi', 'Aoi', 'Ji-woo', 'Minh', 'Yūko', 'Seo-yeon'],
    family: ['Tanaka', 'Sato', 'Mori', 'Kim', 'Nguyễn', 'Park', 'Trần', 'Ōno'],
  },
  {
    language: 'en-GB',
    given: ['Charlotte', 'Oliver', 'Siobhán', 'Edward', 'Grace', 'Declan', 'Hazel', 'Tom'],
    family: ['Hughes', 'O’Connor', 'Walsh', 'Bennett', 'Finch', 'Fletcher', 'Thorne', 'Doyle'],
  },
]
