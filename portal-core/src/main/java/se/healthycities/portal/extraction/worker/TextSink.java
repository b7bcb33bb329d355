package se.healthycities.portal.extraction.worker;

import java.io.Writer;

/** Takes text in: white space becomes one blank or one line break, what no database keeps is left out, and it fills up. */
final class TextSink extends Writer {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean line;

    boolean full() {
        return text.length() >= Limits.TEXT;
    }

    @Override
    public void write(char[] buffer, int from, int length) throws Full {
        for (int i = from; i < from + length; i++) {
            take(buffer[i]);
        }
    }

    /** The end of a paragraph, a slide or a page. */
    void newLine() throws Full {
        take('\n');
    }

    private void take(char next) throws Full {
        if (next == '\n' || next == '\r' || next == '\u2028' || next == '\u2029') {
            line = true;
        } else if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
            space = true;
        } else if (!Character.isISOControl(next) && next != '\uFEFF' && next != '\uFFFE' && next != '\uFFFF') {
            separate();
            if (full()) {
                throw new Full();
            }
            text.append(next);
        }
    }

    private void separate() {
        if ((space || line) && text.length() > 0) {
            text.append(line ? '\n' : ' ');
        }
        space = false;
        line = false;
    }

    /** Whole characters only: half of a pair cannot be stored. */
    @Override
    public String toString() {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(whole::appendCodePoint);
        return java.text.Normalizer.normalize(whole, java.text.Normalizer.Form.NFC);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** Enough text was read; the rest is left. */
    static final class Full extends java.io.IOException {
        private static final long serialVersionUID = 1L;
    }
}
