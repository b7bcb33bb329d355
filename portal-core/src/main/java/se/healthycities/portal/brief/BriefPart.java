package se.healthycities.portal.brief;

/** The parts of the brief in the order in which a politician with little time needs them (N9). */
public enum BriefPart {
    /** What waits for one's own yes or no: all of it. */
    QUESTIONS(Integer.MAX_VALUE),
    /** What one has handed to an official and may still take back. */
    HANDED(3),
    /** The next meeting, and what to read before it. */
    MEETING(6),
    /** What was decided there: the last ones, of which none is left out. */
    DECISIONS(5),
    /** What discussions came to in the spaces where one's organisation sits. */
    SUMMARIES(3),
    /** What people of one's own organisation did. */
    COLLEAGUES(5);

    private final int most;

    BriefPart(int most) {
        this.most = most;
    }

    /** How many lines are shown at most. */
    int most() {
        return most;
    }
}
