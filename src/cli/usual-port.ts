/** The port at which `serve` shows the site unless it is told another, and where `new` says that an article will be seen. */
export const USUAL_PORT = 8080;
