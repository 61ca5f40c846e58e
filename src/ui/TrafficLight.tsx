import { Check, CircleAlert, CircleQuestionMark, type IconNode, Minus, X } from 'lucide'
import { h } from 'preact'
import type { Verdict } from '../engine/audit/types.ts'

/** What the light shows: a verdict, all three lamps pulsing while the page is read, or nothing. */
export type Light = Verdict | 'working' | 'off'

/** Which lamp is lit, and the sign in it: colour is never the only difference. */
const lamps: Record<Verdict, { lamp: number; mark: IconNode }> = {
  notReady: { lamp: 0, mark: X },
  undecided: { lamp: 1, mark: CircleQuestionMark.slice(1) },
  notACheckout: { lamp: 1, mark: Minus },
  ready: { lamp: 2, mark: Check },
  readyWithExceptions: { lamp: 2, mark: CircleAlert.slice(1) },
}

/** The traffic light. Hidden from screen readers, because the verdict is written next to it. */
export function TrafficLight({ light }: { light: Light }) {
  const lit = light === 'working' || light === 'off' ? null : lamps[light]
  return (
    <svg class="light" data-light={light} width="52" height="124" viewBox="0 0 52 124" fill="none" aria-hidden="true">
      <rect class="light-case" x="1" y="1" width="50" height="122" rx="19" />
      {[26, 62, 98].map((y, lamp) => (
        <g key={y} class="lamp" data-lamp={lamp} data-lit={lit?.lamp === lamp}>
          <circle class="lamp-glow" cx="26" cy={y} r="17.5" />
          <circle class="lamp-glass" cx="26" cy={y} r="14" />
          <path class="lamp-shine" d={`M17.5 ${y - 4.5}a9.6 9.6 0 0 1 7.2-5.2`} />
          {lit?.lamp === lamp && (
            <g class="lamp-mark" transform={`translate(15.2 ${y - 10.8}) scale(.9)`}>
              {lit.mark.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
            </g>
          )}
        </g>
      ))}
    </svg>
  )
}

/** The same light, horizontal, for the sticky bar. */
export function SmallLight({ light }: { light: Light }) {
  const lit = light === 'working' || light === 'off' ? -1 : lamps[light].lamp
  return (
    <svg class="light" data-light={light} width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
      <rect class="light-case" x=".5" y=".5" width="33" height="13" rx="6.5" />
      {[7, 17, 27].map((x, lamp) => (
        <g key={x} class="lamp" data-lamp={lamp} data-lit={lit === lamp}>
          <circle class="lamp-glass" cx={x} cy="7" r="3.6" />
        </g>
      ))}
    </svg>
  )
}
