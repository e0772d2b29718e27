/**
 * A function that remembers what it made of an object for as long as the object lives: every page of a
 * build asks the same of the same content.
 */
export function memoized<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { value: Made }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
