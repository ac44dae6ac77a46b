// Files that the bundler hands over as text.
declare module '*.ftl' {
  const text: string;
  export default text;
}
