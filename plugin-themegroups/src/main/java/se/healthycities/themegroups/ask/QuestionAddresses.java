package se.healthycities.themegroups.ask;

import se.healthycities.themegroups.group.ThemeGroup;

/** Where questions and kept answers are. */
public final class QuestionAddresses {
    public static final String ASK = "/" + ThemeGroup.PLUGIN.url() + "/ask";
    public static final String ANSWERS = "/" + ThemeGroup.PLUGIN.url() + "/answers";

    private QuestionAddresses() {}

    public static String question(long id) {
        return ASK + "/" + id;
    }

    /** Where a question that is not asked yet is written on. */
    public static String draft(long id) {
        return ASK + "?draft=" + id;
    }

    /** @param word of a signed link */
    public static String link(String word) {
        return ASK + "/answer/" + word;
    }

    public static String answer(long id) {
        return ANSWERS + "/" + id;
    }

    /** Where a reply of a discussion is kept as an answer. */
    public static String keep(long discussion) {
        return ANSWERS + "/keep/" + discussion;
    }
}
