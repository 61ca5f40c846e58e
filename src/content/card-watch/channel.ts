/** How the hooks in the page's own world hand on what they found. The page can hear it and join in: it is masked, and the worker takes nothing on trust. */

/** Names of events, before the page's own scripts run: the hooks are ready; the random name under which they are heard; the end of it. */
export const handshake = { ready: 'semaforo:ready', token: 'semaforo:token', stop: ':stop' }

/** Reports that one page may make, and characters of each. */
export const most = { reports: 1000, characters: 8000 }
