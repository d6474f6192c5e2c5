import type { Company, Employee } from './company'

/** One thing that happened in the directory: someone left, or these fields of someone are new. */
export type StaffChange =
  | { readonly id: string; readonly left: 'changed' | 'deleted' }
  | { readonly id: string; readonly fields: Partial<Employee> }

/** Who works at the company, as it changes while the company is open. */
export class Staff {
  readonly #employees: Map<string, Employee>
  readonly #changes: StaffChange[] = []

  constructor({ employees }: Pick<Company, 'employees'>) {
    this.#employees = new Map(employees.map((employee) => [employee.id, employee]))
  }

  get employees(): readonly Employee[] {
    return [...this.#employees.values()]
  }

  /** How many changes there were: whoever knows this number knows everything up to here. */
  get version(): number {
    return this.#changes.length
  }

  find(id: string): Employee | undefined {
    return this.#employees.get(id)
  }

  changesSince(version: number): readonly StaffChange[] {
    return this.#changes.slice(version)
  }

  hire(employee: Employee): void {
    this.#employees.set(employee.id, employee)
    this.#changes.push({ id: employee.id, fields: employee })
  }

  change(id: string, fields: Partial<Employee>): void {
    const known = this.#employees.get(id)
    if (!known) throw new RangeError('nobody has this id')
    this.#employees.set(id, { ...known, ...fields })
    this.#changes.push({ id, fields })
  }

  /** `changed`: deleted, and may be restored; `deleted`: for good. */
  leave(id: string, left: 'changed' | 'deleted' = 'deleted'): void {
    this.#employees.delete(id)
    this.#changes.push({ id, left })
  }
}
