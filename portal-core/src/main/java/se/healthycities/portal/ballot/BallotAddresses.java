package se.healthycities.portal.ballot;

import se.healthycities.portal.decision.DecisionAddresses;

/** Where ballots are, below the decisions of their space. */
public final class BallotAddresses {
    /** The part of a space in which they are. */
    public static final String PART = "decisions";

    private BallotAddresses() {}

    public static String ballot(String path, long id) {
        return DecisionAddresses.decisions(path) + "/ballots/" + id;
    }

    public static String newBallot(String path) {
        return DecisionAddresses.decisions(path) + "/ballots/new";
    }

    /** Where the next round of a ballot begins. */
    public static String again(String path, long id) {
        return newBallot(path) + "?after=" + id;
    }

    /**
     * Where the link of a letter leads, without a login.
     *
     * @param word of {@link BallotLetters#ANSWER}
     */
    public static String answer(String word) {
        return "/ballot/" + word;
    }
}
