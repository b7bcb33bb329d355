package se.healthycities.portal.notice.kind;

import java.util.Locale;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.DigestItem;

/** A post as its reader may read it today. */
record PostItem(
        Long post,
        Integer number,
        String text,
        String writer,
        Long discussion,
        String title,
        String path,
        String space,
        String spaceEnglish,
        Boolean read) {
    private static final int EXCERPT = 1_500;

    DigestItem item(Markdown markdown, String words, Locale language) {
        return new DigestItem(post, title, Addresses.post(path, discussion, title, number))
                .about(words)
                .in(place(language))
                .within("discussion " + discussion)
                .saying(writer + ":\n" + excerpt(markdown.toPlain(text)))
                .answeredIn(discussion)
                .read(read);
    }

    String place(Locale language) {
        return "en".equals(language.getLanguage()) && spaceEnglish != null ? spaceEnglish : space;
    }

    private static String excerpt(String words) {
        return words.codePointCount(0, words.length()) <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)).stripTrailing() + "…";
    }
}
