// Trusted Types: what this script gives a browser as HTML, or as a script's address, goes through one policy that bears its name.

/** Lit's templates too are made by it (xtask/src/build/lit.rs). None where the page's own list of policies leaves it out, or has it taken already. */
export const policy = made();

function made() {
  const given = { createHTML: (/** @type {string} */ html) => html, createScriptURL: (/** @type {string} */ url) => url };
  try {
    return /** @type {{ trustedTypes?: { createPolicy(name: string, rules: typeof given): typeof given } }} */ (globalThis).trustedTypes?.createPolicy('trigger-point-atlas', given);
  } catch {
    return undefined;
  }
}

/** Whether the page lets templates be read. */
export function templatesAllowed() {
  try {
    document.createElement('template').innerHTML = policy?.createHTML('<i></i>') ?? '<i></i>';
    return true;
  } catch {
    return false;
  }
}
