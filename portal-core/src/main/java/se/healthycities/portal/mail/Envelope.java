package se.healthycities.portal.mail;

import java.util.UUID;

/**
 * What goes with a letter besides its words: where answers go, how the reader ends letters of its kind, and an entry for
 * the calendar. {@code Envelope.plain().answersTo(...).unsubscribe(...)}.
 *
 * @param replyTo the plain address of whoever reads answers, or null for the network's own
 * @param key of the form that writes it: one key writes one letter, the database refuses a second; null for no form
 * @param unsubscribe the page, from the root and with a signed link, that ends letters of this kind also when a mail
 *     program posts to it by itself (RFC 8058); null for letters that nobody can do without
 * @param calendar null for none
 * @param batch the sending that the letter belongs to, by which its delivery is looked up afterwards; null for none
 */
public record Envelope(String replyTo, UUID key, String unsubscribe, CalendarPart calendar, UUID batch) {
    private static final Envelope PLAIN = new Envelope(null, null, null, null, null);

    public Envelope {
        if (replyTo != null) {
            Letter.requirePlain(replyTo);
        }
        if (unsubscribe != null && !unsubscribe.matches("/[A-Za-z0-9/_.-]+")) {
            throw new IllegalArgumentException("A letter is ended at a plain address from the root.");
        }
    }

    public static Envelope plain() {
        return PLAIN;
    }

    public Envelope answersTo(String address) {
        return new Envelope(address, key, unsubscribe, calendar, batch);
    }

    public Envelope once(UUID formKey) {
        return new Envelope(replyTo, formKey, unsubscribe, calendar, batch);
    }

    public Envelope unsubscribe(String path) {
        return new Envelope(replyTo, key, path, calendar, batch);
    }

    public Envelope with(CalendarPart part) {
        return new Envelope(replyTo, key, unsubscribe, part, batch);
    }

    /** The letter is one of many of the same sending (G5). */
    public Envelope batch(UUID sending) {
        return new Envelope(replyTo, key, unsubscribe, calendar, sending);
    }
}
