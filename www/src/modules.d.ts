// Files that the bundler hands over as text.
declare module '*.ftl' {
  const text: string;
  export default text;
}

/** Names of the folders in assets/locales; put in by the build. */
declare const TPA_LANGUAGES: readonly string[];

/** Addresses of the files under other names than they are asked for by; put in by `cargo xtask package`. */
declare const ASSET_PLACES: Record<string, () => string> | undefined;
