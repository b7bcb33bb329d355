package se.healthycities.portal.settings;

/** A setting that stops the start; its message, which the launcher shows, is one sentence that says what to set. */
public class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongSetting(String message) {
        super("CONFIGURATION: " + message);
    }
}
