/**
 * Runs each task once a round, in turn, so that whatever slows the machine
 * for a while slows all of them; the first round only warms up.
 *
 * @returns the median seconds of each task, in the order of the tasks
 */
export function medianSeconds(rounds: number, tasks: readonly (() => unknown)[]): number[] {
  const times: number[][] = tasks.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    tasks.forEach((task, index) => {
      const start = performance.now()
      task()
      if (round > 0) times[index].push((performance.now() - start) / 1000)
    })
  }
  return times.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
