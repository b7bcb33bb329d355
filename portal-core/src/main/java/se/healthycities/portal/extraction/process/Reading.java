package se.healthycities.portal.extraction.process;

import se.healthycities.portal.extraction.worker.Frames.ReadText;

/**
 * What became of one document in the worker's process.
 *
 * @param text null when the process ended before it said anything
 * @param preview a PNG; empty when there is none
 */
public record Reading(Ending ending, ReadText text, byte[] preview) {
    /** How the process took it. */
    public enum Ending {
        WHOLE,
        /** It took too long and was killed. */
        LATE,
        /** It died of it. */
        LOST
    }
}
