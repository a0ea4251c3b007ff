// Fabric would fetch its fonts from Microsoft's server; nothing but the add-in's own host is asked.
// Stands first among the imports: Fabric looks for this when it is loaded.
(window as { FabricConfig?: { fontBaseUrl: string } }).FabricConfig = { fontBaseUrl: '' };

export {};
