// The room the widget takes on its page: plain text, for a style sheet of ours or of a frame's host.

/**
 * The host has a width of its own, 720 CSS pixels where there are so many and no less than 240, by words that cannot be seen: so it
 * is as wide as a page lets it where the page asks for its contents' width (flex, grid, tables, floats, dialogs). What is in `.room`
 * fills a height that the page gives, keeps within its bounds, and takes none of its styles but the type spacing that a reader sets.
 * @param {string} container what the container's queries call it
 */
export const room = container => `
  :host { display: block; isolation: isolate; }
  :host([hidden]) { display: none; }
  :host::before { all: initial; display: block; visibility: hidden; overflow: hidden; height: 0; padding-inline-start: 240px; font: 1px/0 monospace; word-spacing: 158px; content: '. . . .'; }
  .room { all: initial; display: flex; flex-direction: column; height: 100%; min-height: inherit; max-height: inherit; container: ${container} / inline-size; visibility: inherit; pointer-events: inherit; letter-spacing: inherit; word-spacing: inherit; -webkit-tap-highlight-color: transparent; }
`;
