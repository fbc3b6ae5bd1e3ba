// What the build bundles as text.
declare module '*.css' {
  const text: string;
  export default text;
}

declare module '*.json' {
  const text: string;
  export default text;
}
