package se.healthycities.portal.poll;

import se.healthycities.portal.space.Addresses;

/** Where polls are, below the meetings of their space. */
public final class PollAddresses {
    private PollAddresses() {}

    public static String poll(String path, long id) {
        return Addresses.meetings(path) + "/polls/" + id;
    }

    public static String newPoll(String path) {
        return Addresses.meetings(path) + "/polls/new";
    }

    /** Where the link of a letter leads. */
    public static String answer(String word) {
        return "/poll/" + word;
    }
}
