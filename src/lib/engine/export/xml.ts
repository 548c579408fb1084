/** An element with its content, which is XML already. */
export function element(name: string, attributes: Attributes, content: string): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${xmlText(value)}"`)
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

type Attributes = Readonly<Record<string, string>>;

/** A text as XML content or attribute that reads back as just this text (XML 1.0, section 2.4). */
export const xmlText = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
