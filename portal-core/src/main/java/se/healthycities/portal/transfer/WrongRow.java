package se.healthycities.portal.transfer;

/** A row that cannot be taken in; the text of its key says how to mend it. */
class WrongRow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String value;

    WrongRow(String key, String value) {
        super(key, null, false, false);
        this.value = value;
    }

    String value() {
        return value;
    }
}
