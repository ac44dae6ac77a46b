// Files that the bundler hands over as text.
declare module '*.ftl' {
  const text: string;
  export default text;
}

/** Names of the folders in assets/locales; put in by the build. */
declare const TPA_LANGUAGES: readonly string[];
