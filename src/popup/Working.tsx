import { useEffect, useState } from 'preact/hooks'
import type { UiKey } from '../engine/i18n/interface.ts'
import { useText } from '../ui/language.tsx'
import { TrafficLight } from '../ui/TrafficLight.tsx'

/** Shown while the page is read: the pulsing light, and a text if it takes long. */
export function Working() {
  const { t } = useText()
  const [says, setSays] = useState<UiKey | null>(null)
  useEffect(() => {
    const soon = setTimeout(() => setSays('working.soon'), 1000)
    const slow = setTimeout(() => setSays('working.slow'), 4000)
    return () => {
      clearTimeout(soon)
      clearTimeout(slow)
    }
  }, [])
  return (
    <main class="working" aria-busy="true">
      <h1 class="unseen">{t('working.title')}</h1>
      <section class="hero" data-tone="none">
        <TrafficLight light="working" />
        <p class="hero-line" role="status">
          {says && t(says)}
        </p>
      </section>
      <div class="skeleton" aria-hidden="true">
        <div class="skeleton-share" />
        <div class="rows">
          <i />
          <i />
          <i />
        </div>
      </div>
    </main>
  )
}
