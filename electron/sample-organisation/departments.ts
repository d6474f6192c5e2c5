/** One department, the share of the company that works there, and the titles it gives. */
export interface Department {
  readonly name: string
  readonly share: number
  readonly titles: readonly string[]
}

const department = (name: string, share: number, titles: readonly string[]): Department => ({
  name,
  share,
  titles,
})

export const departments: readonly Department[] = [
  department('Engineering', 22, ['Design Engineer', 'Software Engineer', 'Test Engineer', 'Team Lead']),
  department('Sales EMEA', 16, ['Account Manager', 'Sales Engineer', 'Key Account Manager']),
  department('Customer Care', 14, ['Support Specialist', 'Service Coordinator', 'Claims Adviser']),
  department('Field Engineering', 10, ['Field Engineer', 'Commissioning Engineer']),
  department('Logistics', 9, ['Dispatcher', 'Customs Specialist', 'Warehouse Lead']),
  department('Finance', 8, ['Controller', 'Accountant', 'Treasury Analyst']),
  department('Marketing', 7, ['Campaign Manager', 'Editor', 'Product Marketer']),
  department('Procurement', 6, ['Buyer', 'Category Manager']),
  department('Human Resources', 5, ['HR Partner', 'Recruiter']),
  department('Legal', 3, ['Counsel', 'Paralegal']),
]
