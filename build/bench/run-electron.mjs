import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const USUAL_LONGEST_MS = 60_000

/** Proportional set size: shared pages count once over all processes. https://docs.kernel.org/filesystems/proc.html */
function pssOf(pids) {
  const kib = pids.map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]),
  )
  return kib.reduce((sum, one) => sum + one, 0) / 1024
}

/**
 * Starts Electron plainly and watches what it reports. Resolves with the milliseconds from spawn to each moment
 * and, where processes were named, their memory in MiB; a value that was reported stays as it is. The program is ended.
 */
export async function runElectron({ path, args, env, wanted, longest = USUAL_LONGEST_MS }) {
  const started = Date.now()
  const child = spawn(path, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const errors = []
  child.stderr.on('data', (chunk) => errors.push(chunk))
  const found = {}
  const limit = setTimeout(() => child.kill('SIGKILL'), longest)
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('bench ')) continue
      const { what, at, pids, value } = JSON.parse(line.slice('bench '.length))
      found[what] = value ?? (pids && process.platform === 'linux' ? pssOf(pids) : at - started)
      if (wanted.every((one) => one in found)) return found
    }
    throw new Error(`${args.at(-1)} ended without “${wanted.join(', ')}”:\n${Buffer.concat(errors)}`)
  } finally {
    clearTimeout(limit)
    const gone = new Promise((resolve) => child.once('exit', resolve))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await gone
    }
  }
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
