package se.healthycities.portal.spi;

import java.io.Serializable;

/**
 * One thing of which somebody is told, as that one may read it today. Texts are plain and in the reader's language.
 *
 * @param address begins with a slash
 * @param words what happened, or null
 * @param place where, usually the name of a space, or null
 * @param group items of one group stand in one line, such as the replies in a discussion or the files of a folder
 * @param text what was written, as far as a mail shows it, or null
 * @param discussion the one in which an answer to the mail is written, or null
 * @param read true for what the person has read already
 */
public record DigestItem(
        Long subject,
        String title,
        String address,
        String words,
        String place,
        String group,
        String text,
        Long discussion,
        Boolean read)
        implements Serializable {
    public DigestItem(long subject, String title, String address) {
        this(subject, title, address, null, null, address, null, null, false);
    }

    public DigestItem about(String whatHappened) {
        return new DigestItem(subject, title, address, whatHappened, place, group, text, discussion, read);
    }

    public DigestItem in(String nameOfPlace) {
        return new DigestItem(subject, title, address, words, nameOfPlace, group, text, discussion, read);
    }

    public DigestItem within(String key) {
        return new DigestItem(subject, title, address, words, place, key, text, discussion, read);
    }

    public DigestItem saying(String written) {
        return new DigestItem(subject, title, address, words, place, group, written, discussion, read);
    }

    public DigestItem answeredIn(long id) {
        return new DigestItem(subject, title, address, words, place, group, text, id, read);
    }

    public DigestItem read(boolean already) {
        return new DigestItem(subject, title, address, words, place, group, text, discussion, already);
    }
}
