import type { PlaylistFile, Slide } from '#shared/displays/playlist.ts'

/** What is drawn of a slide; it begins still and silent, and has let go of everything once it has stopped. */
export interface DrawnSlide {
	/** Not yet in the document; it fills whatever it is put into. */
	element: HTMLElement
	/** Resolves when the picture is decoded or the film can play; rejects when the slide cannot be shown. */
	ready: Promise<void>
	/** It comes on, so many milliseconds after its beginning; it is in the document by then. */
	start(offsetMs: number): void
	/** It is gone: films and pictures are released, nothing moves or listens any more. */
	stop(): void
	/** Milliseconds the film has really played; absent for what has no film. */
	progress?(): number
}

/** Where and how a slide is drawn. */
export interface SlideSetting {
	/** Plays the clip; the same few are used again and again. Absent: the slide brings its own. */
	film?: HTMLVideoElement
	/** Whether clips are heard; otherwise their captions are seen. */
	sound: boolean
	fileUrl(file: PlaylistFile): string
	/** How long it stays on. */
	seconds: number
}

/** A slide of one kind. */
export type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>
