/**
 * The pane's Content-Security-Policy, for its meta tag (docs/deploy.md has the headers, and
 * frame-ancestors, which a meta tag can't carry). Styles are inline because Fabric injects them.
 */
function contentSecurityPolicy({ scriptHosts, connectHosts }) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHosts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connectHosts].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
