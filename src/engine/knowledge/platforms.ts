/**
 * Domains of platforms that give each shop a host of its own below them, as the public suffix list's private part has them and the
 * platforms' own pages say. Neighbours on such a domain are different shops, and what the platform serves beside them is none of a shop's.
 * Source: publicsuffix.org, addresses of shops seen; read 2026-11-26.
 */
export const sharedDomains: readonly string[] = [
  // Shops
  ...['mitiendanube.com', 'lojavirtualnuvem.com.br', 'myshopify.com', 'vtexcommercestable.com.br', 'myvtex.com', 'wixsite.com'],
  ...['empretienda.com.ar', 'jumpseller.com', 'lojaintegrada.com.br', 'commercesuite.com.br', 'mercadoshops.com'],
  ...['mercadoshops.com.ar', 'mercadoshops.com.br', 'mercadoshops.com.mx', 'mercadoshops.com.co', 'mercadoshops.cl'],
  ...['odoo.com', 'bigcartel.com', 'square.site', 'webflow.io', 'wordpress.com', 'blogspot.com', 'weebly.com'],
  // Hosting
  ...['vercel.app', 'netlify.app', 'herokuapp.com', 'github.io', 'pages.dev', 'workers.dev', 'web.app', 'firebaseapp.com'],
  ...['onrender.com', 'fly.dev', 'railway.app', 'azurewebsites.net', 'cloudfront.net', 'amplifyapp.com', 'surge.sh', 'repl.co'],
  ...['replit.app', 'ngrok.io', 'ngrok-free.app', 'trycloudflare.com', '000webhostapp.com'],
]
