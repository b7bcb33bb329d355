package se.healthycities.portal.fee;

/** A parameter of a fee rule that cannot be; pages say it beside the parameter's field. */
public class WrongTerms extends Exception {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final String key;

    WrongTerms(String field, String key) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }
}
