/**
 * Services whose scripts can read what a buyer types into a page's own fields, because that is what they are for or because they load
 * whatever their owner chooses. By the hosts from which each tells its customers to load it; read 2026-11-26.
 */
import { isWithin } from './hosts.ts'

/** `replay`: records what visitors see and type. `analytics`: measures visits. `tags`: loads further scripts. */
export const serviceKinds = ['replay', 'analytics', 'tags'] as const
export type ServiceKind = (typeof serviceKinds)[number]

interface Service {
  name: string
  kind: ServiceKind
  /** A host and all below it. */
  hosts: readonly string[]
}

export const scriptServices: readonly Service[] = [
  { name: 'Clarity', kind: 'replay', hosts: ['clarity.ms'] },
  { name: 'Contentsquare', kind: 'replay', hosts: ['contentsquare.net', 'contentsquare.com'] },
  { name: 'Crazy Egg', kind: 'replay', hosts: ['crazyegg.com'] },
  { name: 'Datadog RUM', kind: 'replay', hosts: ['datadoghq-browser-agent.com'] },
  { name: 'Dynatrace', kind: 'replay', hosts: ['js-cdn.dynatrace.com'] },
  { name: 'FullStory', kind: 'replay', hosts: ['fullstory.com'] },
  { name: 'Glassbox', kind: 'replay', hosts: ['glassboxdigital.io', 'glassboxcdn.com'] },
  { name: 'Hotjar', kind: 'replay', hosts: ['hotjar.com', 'hotjar.io'] },
  { name: 'Inspectlet', kind: 'replay', hosts: ['inspectlet.com'] },
  {
    name: 'LogRocket',
    kind: 'replay',
    hosts: ['logrocket.io', 'lr-ingest.io', 'lr-in.com', 'lr-in-prod.com', 'logr-ingest.com'],
  },
  { name: 'Lucky Orange', kind: 'replay', hosts: ['luckyorange.com', 'luckyorange.net'] },
  { name: 'Mouseflow', kind: 'replay', hosts: ['mouseflow.com'] },
  { name: 'PostHog', kind: 'replay', hosts: ['i.posthog.com', 'app.posthog.com'] },
  { name: 'Quantum Metric', kind: 'replay', hosts: ['quantummetric.com'] },
  { name: 'Sentry', kind: 'replay', hosts: ['sentry-cdn.com', 'browser.sentry-cdn.com'] },
  { name: 'SessionCam', kind: 'replay', hosts: ['sessioncam.com'] },
  { name: 'Smartlook', kind: 'replay', hosts: ['smartlook.com', 'smartlook.cloud'] },
  { name: 'VWO', kind: 'replay', hosts: ['visualwebsiteoptimizer.com'] },
  { name: 'Yandex Metrica', kind: 'replay', hosts: ['mc.yandex.ru', 'mc.yandex.com'] },
  { name: 'Amplitude', kind: 'analytics', hosts: ['amplitude.com'] },
  { name: 'Google Analytics', kind: 'analytics', hosts: ['google-analytics.com', 'analytics.google.com'] },
  { name: 'Heap', kind: 'analytics', hosts: ['heapanalytics.com', 'heap-api.com'] },
  { name: 'LinkedIn Insight', kind: 'analytics', hosts: ['snap.licdn.com'] },
  { name: 'Meta Pixel', kind: 'analytics', hosts: ['connect.facebook.net'] },
  { name: 'Mixpanel', kind: 'analytics', hosts: ['mxpnl.com', 'mixpanel.com'] },
  { name: 'New Relic', kind: 'analytics', hosts: ['js-agent.newrelic.com'] },
  { name: 'RD Station', kind: 'analytics', hosts: ['d335luupugsy2.cloudfront.net'] },
  { name: 'TikTok Pixel', kind: 'analytics', hosts: ['analytics.tiktok.com'] },
  { name: 'Google Tag Manager', kind: 'tags', hosts: ['googletagmanager.com'] },
  { name: 'Segment', kind: 'tags', hosts: ['cdn.segment.com'] },
  { name: 'Tealium', kind: 'tags', hosts: ['tags.tiqcdn.com'] },
]

/** The service whose script comes from a host (lower case, no port). */
export const serviceAt = (host: string): Service | undefined =>
  scriptServices.find(({ hosts }) => hosts.some((own) => isWithin(host, own)))
