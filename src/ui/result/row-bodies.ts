import { createContext } from 'preact'

/** Whether rows hold what they show when they are opened. Only where many of them are drawn in a hurry, they do not at first. */
export const RowBodiesContext = createContext(true)
