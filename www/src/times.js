// Lists by their length. Pages have been seen with an `Array.from` that knows neither lengths nor what to make.

/** @template T @param {number} count @param {(index: number) => T} make @returns {T[]} */
export function times(count, make) {
  const list = [];
  for (let index = 0; index < count; index++) list.push(make(index));
  return list;
}
