// Files that the bundler hands over as text.
declare module '*.ftl' {
  const text: string;
  export default text;
}

/** Addresses of the files under other names than they are asked for by; put in by `cargo xtask package`. */
declare const ASSET_PLACES: Record<string, () => string> | undefined;
