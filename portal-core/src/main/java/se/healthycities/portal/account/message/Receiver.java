package se.healthycities.portal.account.message;

/** How a letter reaches somebody; never shown. */
public record Receiver(Long id, String name, String email, String language, Boolean contactable, Long affiliations) {
    boolean reachable() {
        return contactable && affiliations > 0;
    }
}
