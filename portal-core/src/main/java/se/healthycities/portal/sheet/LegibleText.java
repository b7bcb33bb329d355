package se.healthycities.portal.sheet;

/** What people typed, without the control characters and halves of characters that no XML can carry. */
public final class LegibleText {
    private LegibleText() {}

    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign >= ' ' && !Character.isSurrogate((char) sign) && sign < 0xFFFE
                        || sign > 0xFFFF
                        || sign == '\t'
                        || sign == '\n')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
