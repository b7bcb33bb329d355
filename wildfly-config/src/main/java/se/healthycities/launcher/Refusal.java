package se.healthycities.launcher;

/** Why the portal does not start or a command is not carried out: one sentence for the person at the keyboard. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
