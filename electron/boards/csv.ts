/** What a spreadsheet takes for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const beginsFormula = /^[=+\-@\t\r＝＋－＠]/

/** A text as a cell that a spreadsheet shows and never runs; numbers in international form begin with a sign too. */
const toCell = (text: string, delimiter: string): string => {
  const harmless = beginsFormula.test(text) ? `'${text}` : text
  return /["\r\n]/.test(harmless) || harmless.includes(delimiter)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}

/** Undoes the sign that keeps a formula from running. */
const toText = (cell: string): string =>
  cell.startsWith("'") && beginsFormula.test(cell.slice(1)) ? cell.slice(1) : cell

/** By this mark Excel knows UTF-8. */
const mark = '\uFEFF'

/** Rows as a spreadsheet opens them, RFC 4180. */
export const toCsv = (rows: readonly (readonly string[])[], delimiter: string): string =>
  mark + rows.map((row) => `${row.map((cell) => toCell(cell, delimiter)).join(delimiter)}\r\n`).join('')

export interface CsvRow {
  readonly cells: readonly string[]
  /** In which line of the file it begins, counted from one. */
  readonly line: number
}

/** Which of these stands most often in the first line. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

/** Reads one cell at a time; what begins with a quote ends with one, and may hold lines. */
class CsvReader {
  readonly rows: CsvRow[] = []
  #cells: string[] = []
  #line = 1
  #begun = 1

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    for (let at = 0; at < text.length;) at = this.#endCell(this.#readCell(at))
    if (this.#cells.length > 0) this.#endRow()
  }

  #readCell(at: number): number {
    return this.text[at] === '"' ? this.#readQuoted(at + 1) : this.#readPlain(at)
  }

  #readPlain(at: number): number {
    let end = at
    while (end < this.text.length && !this.#isEnd(this.text[end] ?? '')) end += 1
    this.#keep(this.text.slice(at, end))
    return end
  }

  #readQuoted(at: number): number {
    let cell = ''
    for (let from = at; ;) {
      const quote = this.text.indexOf('"', from)
      const end = quote < 0 ? this.text.length : quote
      cell += this.text.slice(from, end)
      if (this.text[end + 1] !== '"') {
        this.#line += cell.split('\n').length - 1
        this.#keep(cell)
        return end + 1
      }
      cell += '"'
      from = end + 2
    }
  }

  #keep(cell: string): void {
    this.#cells.push(toText(cell.trim()))
  }

  /** Goes on behind the cell; whatever stands between a closing quote and the next sign is left out. */
  #endCell(at: number): number {
    let next = at
    while (next < this.text.length && !this.#isEnd(this.text[next] ?? '')) next += 1
    if (this.text[next] === this.delimiter) {
      // A line that ends with the sign has one more, empty cell.
      if (next + 1 >= this.text.length) this.#cells.push('')
      return next + 1
    }
    const behind = this.text.startsWith('\r\n', next) ? next + 2 : next + 1
    this.#endRow()
    this.#line += 1
    this.#begun = this.#line
    return behind
  }

  #isEnd(sign: string): boolean {
    return sign === this.delimiter || sign === '\n' || sign === '\r'
  }

  #endRow(): void {
    if (this.#cells.some((cell) => cell !== '')) this.rows.push({ cells: this.#cells, line: this.#begun })
    this.#cells = []
  }
}

/** How some programs tell Excel in the first line what stands between the cells. */
const tellsDelimiter = /^"?sep=([,;\t])"?(?=\r?\n)/i

/** The rows of a file that a spreadsheet wrote, with commas, semicolons or tabs; empty ones are left out. */
export function parseCsv(text: string): readonly CsvRow[] {
  const plain = text.startsWith(mark) ? text.slice(1) : text
  const told = tellsDelimiter.exec(plain)
  if (!told) return new CsvReader(plain, delimiterOf(plain)).rows
  // The line stays, with nothing in it: lines are counted.
  return new CsvReader(plain.slice(told[0].length), told[1] ?? ',').rows
}
