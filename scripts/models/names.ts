/** The intent of a topic or sign: `ice-duration` → `IceDurationIntent`. */
export function intentName(topic: string): string {
  const words = topic.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join('')}Intent`
}
