/**
 * A function of one value that remembers its answers, for what is asked many times in a text.
 *
 * @param of hangs on its argument alone
 * @param most so many answers at a time
 */
export function remembered<Key, Value extends string | number | object>(
  of: (key: Key) => Value,
  most = 1000
): (key: Key) => Value {
  const answers = new Map<Key, Value>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const answer = of(key)
    answers.set(key, answer)
    return answer
  }
}
