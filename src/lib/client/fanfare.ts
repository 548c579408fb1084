/** Fifth, fourth and third over each other, as on a dombra: frequency in hertz, start and length in seconds. */
const NOTES = [
	[293.66, 0, 0.22],
	[440, 0.16, 0.22],
	[587.33, 0.32, 0.3],
	[440, 0.56, 0.16],
	[587.33, 0.7, 0.2],
	[739.99, 0.88, 0.9],
	[587.33, 0.88, 0.9]
] as const;
const LOUDNESS = 0.16;
const PLUCK_S = 0.012;

/** Plays a short fanfare, synthesised; gives back what breaks it off. */
export function playFanfare(audio: AudioContext): () => void {
	const whole = new GainNode(audio);
	whole.connect(audio.destination);
	for (const [frequency, start, length] of NOTES) {
		const string = new OscillatorNode(audio, { type: 'triangle', frequency });
		const volume = new GainNode(audio, { gain: 0 });
		const at = audio.currentTime + start;
		volume.gain.setValueAtTime(0, at);
		volume.gain.linearRampToValueAtTime(LOUDNESS, at + PLUCK_S);
		volume.gain.exponentialRampToValueAtTime(0.0001, at + length);
		string.connect(volume).connect(whole);
		string.start(at);
		string.stop(at + length);
	}
	return () => whole.disconnect();
}
