/**
 * The tags of an `Accept-Language` header, best liked first (RFC 9110, section 12.5.4); a weight of 0 means
 * "not this one". As they were sent: what is no tag may be among them.
 */
export function acceptedLanguages(header: string | null): readonly string[] {
	return (header ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
			const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
			return { tag, weight: weight === undefined ? 1 : Number(weight) };
		})
		.filter(({ tag, weight }) => tag !== '' && weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({ tag }) => tag);
}
