/** How many candidates of each kind the collector hands over at most; `links` of links and of buttons each. */
export const candidateLimits = { passages: 400, links: 300, images: 100 }
