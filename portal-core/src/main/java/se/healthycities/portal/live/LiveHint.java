package se.healthycities.portal.live;

/**
 * All that is told by the live line: numbers, never words.
 *
 * @param posts the number of the newest post
 * @param replies how many posts of others came after the page was opened
 */
public record LiveHint(Integer posts, Long replies) {
    /** As the browser reads it. */
    String text() {
        return "{\"posts\": " + posts + ", \"replies\": " + replies + "}";
    }
}
