package se.healthycities.portal.document;

/**
 * One paper among those that become one PDF.
 *
 * @param title as the contents and the bookmark name it
 * @param pdf null for what is no PDF, or is not there: a page names it instead
 */
public record Part(String title, InputSupplier pdf) {
    /** Stands for a paper that is no PDF. */
    public static Part named(String title) {
        return new Part(title, null);
    }
}
