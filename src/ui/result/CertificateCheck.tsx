import { useState } from 'preact/hooks'
import { useText } from '../language.tsx'

const permissions = ['webRequest', 'webRequestBlocking']

/** Whether extensions can read certificates in this browser: only the Firefox manifest has the optional permissions. */
const offered = () => globalThis.chrome?.runtime?.getManifest?.().optional_permissions?.includes('webRequestBlocking') ?? false

/**
 * Requests permission, for this shop only, to read the certificate of the next connection. Firefox may close the popup for that.
 */
export function CertificateCheck({ page }: { page: string }) {
  const { t } = useText()
  const [reply, setReply] = useState<'granted' | 'refused' | null>(null)
  if (!offered()) return null
  const { host, origin } = new URL(page)
  const ask = async () => {
    const wanted = { permissions, origins: [`${origin}/*`] } as chrome.permissions.Permissions
    const granted = await chrome.permissions.request(wanted).catch(() => false)
    setReply(granted ? 'granted' : 'refused')
  }
  return (
    <section data-part="certificate-check">
      <p>{t('certificate.before', { host })}</p>
      <button type="button" class="button small" data-part="check-certificate" onClick={ask}>
        {t('certificate.check')}
      </button>
      <p role="status">{reply && t(`certificate.${reply}`, { host })}</p>
    </section>
  )
}
