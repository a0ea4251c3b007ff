// Imported before Fabric, which would otherwise fetch its fonts from a CDN: Office's computers have
// Segoe UI, and nothing is fetched from anywhere but the add-in's own host.
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: '' };

export {};
