/** Given and family names as they occur together, language by language. All people made of them are invented. */
export const names: readonly { readonly given: readonly string[]; readonly family: readonly string[] }[] = [
  {
    given: ['Anna', 'Lukas', 'Katharina', 'Felix', 'Jürgen', 'Heidi', 'Moritz', 'Sabine'],
    family: ['Müller', 'Brunner', 'Weiß', 'Schäfer', 'Vogt', 'Kessler', 'Baumann', 'Groß'],
  },
  {
    given: ['Giulia', 'Matteo', 'Chiara', 'Lorenzo', 'Elena', 'Davide', 'Paola', 'Niccolò'],
    family: ['Rossi', 'Ferrari', 'Esposito', 'Salvi', 'Moretti', 'Galli', 'De Luca', 'Pagani'],
  },
  {
    given: ['Camille', 'Hugo', 'Élodie', 'Théo', 'Noémie', 'François', 'Sylvie', 'Loïc'],
    family: ['Lefèvre', 'Moreau', 'Girard', 'Blanchet', 'Renaud', 'Faure', 'D’Amboise', 'Perrot'],
  },
  {
    given: ['Lucía', 'Álvaro', 'Inés', 'Javier', 'Begoña', 'Íñigo', 'Pilar', 'Raúl'],
    family: ['Núñez', 'Ibarra', 'Serrano', 'Ortega', 'Peña', 'Vidal', 'Castaño', 'Quintana'],
  },
  {
    given: ['Åsa', 'Björn', 'Freja', 'Søren', 'Ingrid', 'Øystein', 'Maja', 'Henrik'],
    family: ['Lindqvist', 'Østergaard', 'Nyström', 'Håkansson', 'Berg', 'Sørensen', 'Ek', 'Dahl'],
  },
  {
    given: ['Łukasz', 'Zofia', 'Jiří', 'Šárka', 'Nikola', 'Jelena', 'Goran', 'Agnieszka'],
    family: ['Wójcik', 'Dvořák', 'Jovanović', 'Kowalczyk', 'Šimek', 'Babić', 'Żak', 'Novotná'],
  },
  {
    given: ['Amira', 'Omar', 'Layla', 'Karim', 'Noor', 'Yusuf', 'Salma', 'Tariq'],
    family: ['Haddad', 'Nassar', 'al-Khatib', 'Mansour', 'Saleh', 'Farouk', 'Rahman', 'Aziz'],
  },
  {
    given: ['Priya', 'Arjun', 'Ananya', 'Rohan', 'Kavya', 'Vikram', 'Meera', 'Sanjay'],
    family: ['Sharma', 'Iyer', 'Patel', 'Nair', 'Banerjee', 'Kulkarni', 'Reddy', 'Menon'],
  },
  {
    given: ['Mei', 'Wei', 'Haruka', 'Kenji', 'Ji-woo', 'Minh', 'Xiu', 'Takumi'],
    family: ['Zhang', 'Chen', 'Tanaka', 'Sato', 'Kim', 'Nguyễn', 'Wang', 'Mori'],
  },
  {
    given: ['Charlotte', 'Oliver', 'Siobhán', 'Edward', 'Grace', 'Declan', 'Hazel', 'Tom'],
    family: ['Hughes', 'O’Connor', 'Walsh', 'Bennett', 'Finch', 'Fletcher', 'Thorne', 'Doyle'],
  },
]

interface Office {
  readonly city: string
  readonly zone: string
  /** The zone as Exchange names it. */
  readonly windowsZone: string
  /** The beginning of its desk numbers; fictitious. */
  readonly trunk: string
}

/** Where people sit: twelve offices in nine zones. */
export const offices: readonly Office[] = [
  { city: 'Zürich', zone: 'Europe/Zurich', windowsZone: 'W. Europe Standard Time', trunk: '+41 44 555' },
  { city: 'Milano', zone: 'Europe/Rome', windowsZone: 'W. Europe Standard Time', trunk: '+39 02 555' },
  { city: 'Göteborg', zone: 'Europe/Stockholm', windowsZone: 'W. Europe Standard Time', trunk: '+46 31 555' },
  {
    city: 'Beograd',
    zone: 'Europe/Belgrade',
    windowsZone: 'Central Europe Standard Time',
    trunk: '+381 11 555',
  },
  { city: 'Lyon', zone: 'Europe/Paris', windowsZone: 'Romance Standard Time', trunk: '+33 4 55 55' },
  { city: 'Dubai', zone: 'Asia/Dubai', windowsZone: 'Arabian Standard Time', trunk: '+971 4 555' },
  { city: 'London', zone: 'Europe/London', windowsZone: 'GMT Standard Time', trunk: '+44 20 5550' },
  { city: 'New York', zone: 'America/New_York', windowsZone: 'Eastern Standard Time', trunk: '+1 212 555' },
  { city: 'Mumbai', zone: 'Asia/Kolkata', windowsZone: 'India Standard Time', trunk: '+91 22 5555' },
  { city: 'Singapore', zone: 'Asia/Singapore', windowsZone: 'Singapore Standard Time', trunk: '+65 6555' },
  {
    city: 'São Paulo',
    zone: 'America/Sao_Paulo',
    windowsZone: 'E. South America Standard Time',
    trunk: '+55 11 5555',
  },
  { city: 'Tokyo', zone: 'Asia/Tokyo', windowsZone: 'Tokyo Standard Time', trunk: '+81 3 5555' },
]

/** Departments with the share of the company that works there and the titles they give. */
export const departments: readonly {
  readonly name: string
  readonly share: number
  readonly titles: readonly string[]
}[] = [
  {
    name: 'Engineering',
    share: 22,
    titles: ['Design Engineer', 'Software Engineer', 'Test Engineer', 'Team Lead'],
  },
  { name: 'Sales EMEA', share: 16, titles: ['Account Manager', 'Sales Engineer', 'Key Account Manager'] },
  {
    name: 'Customer Care',
    share: 14,
    titles: ['Support Specialist', 'Service Coordinator', 'Claims Adviser'],
  },
  { name: 'Field Engineering', share: 10, titles: ['Field Engineer', 'Commissioning Engineer'] },
  { name: 'Logistics', share: 9, titles: ['Dispatcher', 'Customs Specialist', 'Warehouse Lead'] },
  { name: 'Finance', share: 8, titles: ['Controller', 'Accountant', 'Treasury Analyst'] },
  { name: 'Marketing', share: 7, titles: ['Campaign Manager', 'Editor', 'Product Marketer'] },
  { name: 'Procurement', share: 6, titles: ['Buyer', 'Category Manager'] },
  { name: 'Human Resources', share: 5, titles: ['HR Partner', 'Recruiter'] },
  { name: 'Legal', share: 3, titles: ['Counsel', 'Paralegal'] },
]
